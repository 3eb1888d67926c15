import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { root, tool } from './run.ts';
import { ensureResearch } from './research.ts';
import { commandStep, leftOut, oneCheck, type Step } from './step.ts';
import { runVitest } from './vitest.ts';

const FOLDER = 'tests/long';

/** Hours for a full-size fuzz: a run that hangs still ends. */
const HOURS = 3 * 60 * 60;

/** The files of the long tests whose name holds `part`; all for an empty one. */
export function longFiles(part: string): readonly string[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => /\.(test|spec)\.ts$/.test(name) && name.includes(part))
    .sort();
}

/** A step per file, so that each is told of with its time; those with a browser run on a site that is built first. */
export function longSteps(files: readonly string[]): readonly Step[] {
  const plain = files.filter((name) => name.endsWith('.test.ts'));
  const browsed = files.filter((name) => name.endsWith('.spec.ts'));
  return [
    ...(plain.includes('researchers.test.ts') ? [programs] : []),
    ...plain.map((name) => fileStep('long', name)),
    ...(browsed.length === 0 ? [] : browserSteps(browsed)),
  ];
}

/** Other people's programs are wished for, not needed: a test whose program is missing says "not run". */
const programs: Step = {
  name: 'programs of docs/researchers.md',
  async run() {
    console.log(`  ${await ensureResearch()}`);
    return oneCheck(true, '');
  },
};

function fileStep(
  project: 'long' | 'long-e2e',
  name: string,
  env: Readonly<Record<string, string>> = {},
): Step {
  const file = `${FOLDER}/${name}`;
  return { name: file, run: () => runVitest({ project, files: [file], env, timeoutSeconds: HOURS }) };
}

function browserSteps(names: readonly string[]): Step[] {
  let program: string | null = null;
  const find: Step = {
    name: 'browser',
    async run() {
      const answer = await ensureBrowser();
      if (answer.kind === 'skipped') return leftOut('browser: NOT RUN (SKIP_BROWSER=1)');
      if (answer.kind === 'missing') return oneCheck(false, `${answer.why}\n`);
      program = answer.program;
      return oneCheck(true, answer.program);
    },
  };
  const each = names.map(
    (name): Step => ({
      name: `${FOLDER}/${name}`,
      run: async () =>
        program === null
          ? leftOut(`${FOLDER}/${name}: NOT RUN (no browser)`)
          : await fileStep('long-e2e', name, { CHROME_PATH: program, TZ: 'UTC' }).run(),
    }),
  );
  return [find, commandStep('build', tool('vite', 'build', '--logLevel', 'warn')), ...each];
}
