import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runCompile } from '../src/cli/compileCommand.ts';
import { describeProblem } from '../src/domain/problem.ts';
import { formatInstant, parseInstant } from '../src/domain/instant.ts';
import {
  fileOf,
  hashOf,
  INDEX,
  keptScripts,
  type KeptScript,
  olderScripts,
  readIndex,
  readReleases,
  ReleaseFault,
  RELEASES,
  type ReleaseRow,
  storyFileOf,
} from './vite/embed/releases.ts';
import { elementScript } from './vite/embed/hosted.ts';
import { root } from './run.ts';

/*
 * `npm run release [-- --date 2026-11-21 --note "…"]`: keeps the dataset as it is now for embeds that are to show the
 * same for ever. With `--script` it also keeps the script of the custom element, which pages name by version and digest.
 * Commit what it writes; what is once committed there is never changed.
 */

export type Releasing = {
  /** Folders of the seeds and of the published files. */
  readonly seeds: string;
  readonly data: string;
  /** When the dataset was last changed: a day or an instant of UTC; without one git is asked. */
  readonly date?: string | undefined;
  readonly note?: string | undefined;
};

/** Releases the dataset; what is released already stays as it is. Returns the sentence that says what was done. */
export async function release({ seeds, data, date, note = '' }: Releasing): Promise<string> {
  const { problems } = await runCompile({ seeds, out: data, check: true });
  const [first] = problems;
  if (first)
    throw new ReleaseFault(`${describeProblem(first)}\n\nNothing was released: the dataset isn't compiled.`);
  const file = join(data, 'events.geojson');
  const bytes = readFileSync(file);
  const hash = hashOf(bytes);
  const { version, story } = (
    JSON.parse(bytes.toString('utf8')) as { changing_hands: { version: string; story?: string | null } }
  ).changing_hands;
  const storyBytes = story == null ? null : readFileSync(join(data, story));
  const rows = readReleases(data);
  const there = rows.find((row) => row.hash === hash);
  if (there)
    return `${version} is released already: ${RELEASES}/${fileOf(there)}, last changed ${there.date}`;
  if (rows.some((row) => row.version === version))
    throw new ReleaseFault(
      `Version ${version} is released with other bytes, and one version is one dataset. To mend it: raise the version in ${seeds}/, say in ${data}/CHANGELOG.md what has changed, and compile.`,
    );
  const row: ReleaseRow = {
    hash,
    story: storyBytes && hashOf(storyBytes),
    version,
    date: date === undefined ? lastCommit(file) : readDate(date),
    note,
  };
  const folder = join(data, RELEASES);
  mkdirSync(folder, { recursive: true });
  // The index last: one that names what isn't there would stop every build.
  writeFileSync(join(folder, fileOf(row)), bytes);
  if (storyBytes) writeFileSync(join(folder, storyFileOf(row)), storyBytes);
  writeFileSync(join(folder, INDEX), `${JSON.stringify([row, ...readIndex(data)], null, 2)}\n`);
  return `Released ${version}: ${RELEASES}/${fileOf(row)}, last changed ${row.date}. Commit it with ${INDEX}.`;
}

/** Keeps the script of this version of the element beside the datasets. Returns the sentence that says what was done. */
export function keepScript(data: string, script: KeptScript): string {
  const kept = keptScripts(data);
  olderScripts(script, kept);
  if (kept.some(({ name }) => name === script.name)) return `${script.name} is kept already.`;
  writeFileSync(join(data, RELEASES, script.name), script.source);
  return `Kept ${RELEASES}/${script.name}. Commit it.`;
}

function readDate(text: string): string {
  const t = parseInstant(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00Z` : text);
  if (t === null)
    throw new ReleaseFault(`${text} is no date. To mend it: --date 2026-11-21 or --date 2026-11-21T16:30Z`);
  return formatInstant(t);
}

/** When the file was last committed: never the machine's clock, so that the same commit gives the same index. */
function lastCommit(file: string): string {
  const git = (...words: string[]) => spawnSync('git', [...words, '--', file], { encoding: 'utf8' });
  const clean = git('status', '--porcelain');
  const log = git('log', '-1', '--format=%cI');
  const t = clean.status === 0 && clean.stdout === '' ? parseInstant(log.stdout.trim()) : null;
  if (t === null)
    throw new ReleaseFault(
      `When ${file} was last changed can't be told: it isn't committed as it is. To mend it: commit it, or give --date`,
    );
  return formatInstant(t);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(root);
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string', default: 'seeds' },
        data: { type: 'string', default: 'data' },
        date: { type: 'string' },
        note: { type: 'string' },
        script: { type: 'boolean' },
      },
    });
    console.log(await release(values));
    if (values.script) console.log(keepScript(values.data, await elementScript(root)));
  } catch (error) {
    if (!(error instanceof ReleaseFault) && !(error instanceof TypeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
