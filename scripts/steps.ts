import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { ensureGdal } from './gdal.ts';
import { root, run, script, tool } from './run.ts';
import { commandStep, leftOut, oneCheck, type Step, type StepResult, together } from './step.ts';
import { runVitest } from './vitest.ts';

const types = commandStep('types', tool('typescript', '--noEmit', '-p', '.'));
const lint = commandStep('lint', tool('oxlint', '--type-aware', '--deny-warnings'));
const format = commandStep('format', tool('@biomejs/biome', 'format', '.'));
const deadCode = commandStep('dead code', tool('knip', '--no-progress'));
const compiled = commandStep(
  'dataset is what the seeds give',
  script('src/cli/main.ts', 'compile', '--check'),
);
const build = commandStep('build', tool('vite', 'build', '--logLevel', 'warn'));

/** GDAL is wished for, not needed; its tests say themselves that they were left out. */
const gdal: Step = {
  name: 'gdal',
  async run() {
    const words = await ensureGdal();
    return words.includes('not run') ? leftOut(words) : oneCheck(true, words);
  },
};

/** Proves hashes and line accounting against the documents, which are not part of the repository. */
const verify: Step = {
  name: 'verify',
  async run() {
    const folder = process.env['CHANGING_HANDS_DOCUMENTS'];
    if (!folder) return leftOut('verify: not run (CHANGING_HANDS_DOCUMENTS names no folder)');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      return oneCheck(false, `CHANGING_HANDS_DOCUMENTS=${folder} is no folder.\n`);
    }
    const { code, output } = await run(script('src/cli/main.ts', 'verify', '--documents', folder));
    return oneCheck(code === 0, output);
  },
};

/** Endurance, whole sweeps, other people's programs: too long for every change. */
const long: Step = {
  name: 'long tests',
  run: () => Promise.resolve(leftOut('long tests: not run (npm run test:long runs them)')),
};

/** The whole suite runs west of the meridian, where a date read as UTC and shown as local slips a day. */
const units: Step = {
  name: 'unit, property and architecture tests (TZ=America/Los_Angeles)',
  run: () =>
    runVitest({
      project: 'unit',
      env: { TZ: 'America/Los_Angeles' },
      timeoutSeconds: 600,
    }),
};

/** Where days and clock times are computed, read or written. */
const timeTests = [
  'src/domain/',
  'src/dataset/',
  'src/compile/',
  'src/url/',
  'src/text/',
  'src/timeline/',
  'src/panels/',
  // Of what is exported and imported only what makes times of texts, and texts of times.
  'src/import/dates',
  'src/import/profiles/',
  'src/export/citation/',
  'src/export/data/tables/',
  'tests/golden/',
];

/** What can depend on the machine's zone runs again where it is east of the meridian, and on it. */
const zoneUnits: Step[] = ['UTC', 'Asia/Baghdad'].map((TZ) => ({
  name: `time tests (TZ=${TZ})`,
  run: () =>
    runVitest({
      project: 'unit',
      files: timeTests,
      env: { TZ },
      timeoutSeconds: 240,
    }),
}));

/** Fast enough before every commit. */
export const fastSteps: readonly Step[] = [
  types,
  lint,
  format,
  { name: 'unit tests', run: () => runVitest({ project: 'unit', timeoutSeconds: 420 }) },
];

/** Everything: what CI runs. */
export const allSteps: readonly Step[] = [
  types,
  lint,
  format,
  deadCode,
  compiled,
  verify,
  gdal,
  units,
  ...zoneUnits,
  long,
  build,
  ...browserSteps(),
];

/** The browser tests on the built site; specs named `*.zones.spec.ts` run in three zones. */
function browserSteps(): Step[] {
  let program: string | null = null;
  const find: Step = {
    name: 'browser',
    async run() {
      const answer = await ensureBrowser();
      if (answer.kind === 'skipped') return leftOut('browser tests: NOT RUN (SKIP_BROWSER=1)');
      if (answer.kind === 'missing') return oneCheck(false, `${answer.why}\n`);
      program = answer.program;
      return oneCheck(true, answer.program);
    },
  };
  const inZone = async (TZ: string, files: readonly string[]): Promise<StepResult> =>
    // Without a browser the step before has already failed, or said that they are left out.
    program === null
      ? leftOut(`browser tests (TZ=${TZ}): NOT RUN`)
      : runVitest({ project: 'e2e', files, env: { TZ, CHROME_PATH: program }, timeoutSeconds: 1200 });
  const zoned = readdirSync(join(root, 'tests', 'e2e')).some((name) => name.endsWith('.zones.spec.ts'));
  const all: Step = { name: 'browser tests (TZ=UTC)', run: () => inZone('UTC', []) };
  if (!zoned) return [find, all];
  const zones = ['Asia/Baghdad', 'America/Los_Angeles'];
  // One file each: a browser for each of two cores.
  const further: Step = {
    name: `browser tests (TZ=${zones.join(' and ')})`,
    run: async () => together(await Promise.all(zones.map((zone) => inZone(zone, ['.zones.spec.'])))),
  };
  return [find, all, further];
}
