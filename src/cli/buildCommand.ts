import { readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import { refusalOf } from '../export/data/allowed.ts';
import { boxOfInterest } from '../domain/geo.ts';
import { HintedError } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import { runNode, scriptOf } from './checkout.ts';
import { runCompile } from './compileCommand.ts';
import type { Outcome } from './outcome.ts';
import { oneLine } from './printable.ts';
import { type Telling, telling } from './progress.ts';
import { orProblems, readDatasetFile, readStoryBeside } from './readDataset.ts';
import { displayed, readBelow } from './readFolder.ts';
import { basemapOf, mustBeBasemap } from './site/basemapOf.ts';
import { mustBeReplaceable, replaceFolder } from './site/replaceFolder.ts';
import { sourceOf } from './site/source.ts';
import { stage } from './site/stage.ts';
import { siteUrlOf } from './siteUrl.ts';
import { allAtOnce, UsageError } from './usageError.ts';

export type Options = {
  readonly data: string;
  readonly out: string;
  readonly basemap: string;
  readonly base?: string;
  readonly siteUrl?: string;
  readonly progress?: true;
  readonly json?: true;
};

/** `changing-hands build`: compile, cut the basemap, build, and put the site in its place when all is done. */
export async function runBuild(options: Options): Promise<Outcome> {
  const out = displayed(options.out);
  const [base, siteUrl, source] = await allAtOnce(
    () => baseOf(options.base),
    () => siteUrlOf(options.siteUrl),
    () => sourceOf(options.data),
    () => mustBeReplaceable(out),
    () => mustBeBasemap(options.basemap),
  );
  const shell = telling(options.progress);
  try {
    if (source.seeds !== null) {
      shell.say('Compiling the dataset');
      const compiled = await runCompile({ seeds: source.seeds, out: source.folder });
      if (compiled.problems.length > 0) return compiled;
    }
    return await orProblems(async () => {
      await readBelow(source.folder, path.basename(source.file));
      const { dataset } = await readDatasetFile(source.file);
      mustBePassedOn(source.file, dataset);
      const story = await readStoryBeside(source.file, dataset);
      mustBePublishable(source.file, dataset.story, siteUrl === null ? null : story);
      const basemap = await basemapOf(
        options.basemap,
        { ...dataset, file: source.file },
        source.basemap,
        shell,
      );
      const staged = await stage(source, dataset, basemap);
      // Where a link leads that is there: the folder is replaced, not the link.
      const place = await realpath(out).catch(() => out);
      const made = `${place}.${process.pid}.tmp`;
      try {
        await buildInto(made, base, shell, {
          CHANGING_HANDS_DATA: staged.data,
          CHANGING_HANDS_PUBLIC: staged.still,
          SITE_URL: siteUrl ?? '',
          VITE_BASEMAP_CREDIT: basemap.credit ?? '',
        });
        await replaceFolder(made, place);
      } finally {
        await Promise.all([staged.remove(), rm(made, { recursive: true, force: true })]);
      }
      const { files, bytes } = await weigh(out);
      const note = isTight(dataset) ? `\n${TIGHT}` : '';
      const size = `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
      return {
        problems: [],
        text: `${oneLine(`${out}: "${dataset.title}" ${dataset.version}, ${size}; ${basemap.how}`)}${note}\nTo see it: changing-hands serve ${oneLine(out)}`,
        facts: {
          site: out,
          title: dataset.title,
          version: dataset.version,
          files,
          bytes,
          basemap: basemap.how,
        },
      };
    });
  } finally {
    shell.done();
  }
}

/** How many times as wide, and as high, as its places a dataset's box should be, for screens of any shape. */
const ROOM = 2;
const TIGHT =
  'The box of the basemap is narrow: on a wide screen not all places will be seen at once. Make "basemap.box" several times as wide and as high as the area of the places.';

function isTight(dataset: Dataset): boolean {
  const [west, south, east, north] = boxOfInterest(dataset);
  const [left, bottom, right, top] = dataset.basemap.box;
  return (east - west) * ROOM > right - left || (north - south) * ROOM > top - bottom;
}

async function buildInto(out: string, base: string, { say }: Telling, env: Readonly<Record<string, string>>) {
  say('Building the site');
  const args = [
    'build',
    '--logLevel',
    'warn',
    '--emptyOutDir',
    '--base',
    base,
    '--outDir',
    path.resolve(out),
  ];
  const { code, output } = await runNode(scriptOf('vite'), args, env);
  // What the reader may have done wrong has been looked for before.
  if (code !== 0) throw new Error(`the site could not be built.\n${output.trim()}`);
}

/** A site hands every row out: its dataset, its copies, its embeds. */
function mustBePassedOn(file: string, dataset: Dataset & Partial<Imprint>): void {
  const refusal = refusalOf(dataset);
  if (refusal)
    throw new HintedError([
      {
        ...refusal,
        message:
          'The terms of this dataset’s source forbid handing its rows on, and a site would publish them.',
        hint: 'To look at it yourself, drop the file on the page of any site made by this program: it stays on your machine.',
        where: { file, path: 'changing_hands.may_pass_on' },
      },
    ]);
}

/** What the site publishes under fixed names, and pages made of ids, has to bear those names. */
function mustBePublishable(file: string, storyFile: string | null, story: Story | null): void {
  const problems = [];
  if (storyFile !== null && storyFile !== 'events.story.json')
    problems.push({
      code: 'story-name',
      message: `A site publishes its story as "events.story.json"; this one is called "${storyFile}".`,
      hint: 'Rename the file, and "story" in "changing_hands".',
      where: { file, path: 'changing_hands.story' },
    });
  for (const [index, { stepId }] of (story?.steps ?? []).entries())
    if (!/^\w+([.-]\w+)*$/.test(stepId) || stepId === 'map')
      problems.push({
        code: 'step-page',
        message: `With --site-url every step gets a page of its own, and "${stepId}" can't be its name.`,
        hint: 'Take letters, digits and hyphens for the id of the step, and not "map".',
        where: { file: storyFile ?? file, path: `steps[${index}].step_id` },
      });
  if (problems.length > 0) throw new HintedError(problems);
}

function baseOf(text: string | undefined): string {
  if (text === undefined) return './';
  if (/^\/(?:[\w.~-]+\/)*$/.test(text)) return text;
  throw new UsageError(
    `"${text}" is no path of a site.`,
    'Write it with a slash at both ends, such as /maps/; or leave --base out.',
  );
}

async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((entry) => stat(path.join(entry.parentPath, entry.name))));
  return { files: files.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}
