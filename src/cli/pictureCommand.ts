import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Box, Dataset } from '../domain/dataset.ts';
import { isFiltering } from '../domain/filter.ts';
import type { View } from '../domain/view.ts';
import { fileFactsOf } from './pictureFacts.ts';
import { type Look, shownMoment } from '../export/look.ts';
import { sheetFor } from '../export/sheet.ts';
import { LEAST_SIDE, MOST_SIDE, type Size } from '../export/sizes.ts';
import { svgFile } from '../export/svgFile.ts';
import { decodeBasemap } from '../picture/basemap/decode.ts';
import { fetchGeometry } from '../picture/drawings/late.ts';
import { noteOf } from '../picture/drawings/noteOf.ts';
import { en } from '../text/en.ts';
import { drawings } from '../text/en/drawings.ts';
import { pictures } from '../text/en/pictures.ts';
import { timeWords } from '../text/timeWords.ts';
import { CHECKOUT } from './checkout.ts';
import type { Outcome } from './outcome.ts';
import { outputPlace, writeOutputs } from './outputs.ts';
import { pngOf } from './png.ts';
import { oneLine } from './printable.ts';
import { telling } from './progress.ts';
import { orProblems, readDatasetFile } from './readDataset.ts';
import { displayed, mustLieBelow, readIfThere } from './readFolder.ts';
import { PLAIN_GROUND, plainGround } from './site/plainGround.ts';
import { allAtOnce, UsageError } from './usageError.ts';
import { DRAWN, type ViewOptions, viewOf } from './viewOptions.ts';

const THEMES = ['light', 'dark'] as const;

export type Options = ViewOptions & {
  readonly size: string;
  readonly theme: string;
  readonly basemap?: string;
  readonly output: string;
  readonly json?: true;
};

/** `changing-hands picture`: what the page would save, without a browser. */
export async function runPicture(file: string, options: Options): Promise<Outcome> {
  const output = displayed(options.output);
  const shell = telling();
  return orProblems(async (): Promise<Outcome> => {
    const inputs = [file, options.basemap ?? file];
    const [kind, theme, size, { dataset, view }] = await allAtOnce(
      () => kindOf(output),
      () => themeOf(options.theme),
      () => sizeOf(options.size),
      async () => {
        const read = await readDatasetFile(file);
        return { ...read, view: viewOf(options, read.dataset, DRAWN) };
      },
      () => outputPlace(options.output, inputs),
    );
    const ground = await groundOf(options.basemap, file, dataset);
    const look: Look = {
      dataset,
      basemap: decodeBasemap(JSON.parse(ground.text)),
      geometry: view.drawing === 'places' ? null : await fetchGeometry(),
      view,
      text:
        ground.credit === null
          ? en
          : { ...en, page: { ...en.page, map: { ...en.page.map, credit: ground.credit } } },
      words: timeWords(en, dataset, view.timeDisplay),
      theme,
      screen: null,
      link: null,
      notes: notesOf(view),
    };
    shell.say('Drawing');
    const moment = shownMoment(look);
    const sheet = sheetFor(look, size, [moment]);
    const drawn = svgFile(look, sheet, moment);
    const content = kind === '.svg' ? drawn : await pngOf(drawn, size.width, fileFactsOf(look, moment));
    await writeOutputs([[output, content]], inputs);
    const shown = look.words.moment(moment.t);
    return {
      problems: [],
      text: `${oneLine(output)}: ${shown}, ${size.width} by ${size.height} px; ${ground.how}`,
      facts: { written: [output], moment: shown, ...size, basemap: ground.how },
    };
  }).finally(shell.done);
}

/** As in a picture that is saved from the page. */
function notesOf(view: View): string[] {
  return [
    ...(view.drawing === 'places'
      ? []
      : [`${drawings.illustration} ${noteOf(view.drawing, drawings).assumed}`]),
    ...(isFiltering(view) ? [pictures.filtered] : []),
  ];
}

function kindOf(output: string): '.svg' | '.png' {
  const kind = path.extname(output);
  if (kind === '.svg' || kind === '.png') return kind;
  throw new UsageError(`"${output}" is neither .svg nor .png.`, 'Give the file one of these endings.');
}

function themeOf(name: string): (typeof THEMES)[number] {
  const theme = THEMES.find((each) => each === name);
  if (theme) return theme;
  throw new UsageError(`"${name}" is no theme.`, `Take one of ${THEMES.join(', ')}.`);
}

function sizeOf(text: string): Size {
  const [width = 0, height = 0] = (/^(\d+)x(\d+)$/.exec(text)?.slice(1) ?? []).map(Number);
  if ([width, height].every((side) => side >= LEAST_SIDE && side <= MOST_SIDE)) return { width, height };
  throw new UsageError(
    `"${text}" is no size.`,
    `Write width and height in px, such as 1200x630; each from ${LEAST_SIDE} to ${MOST_SIDE}.`,
  );
}

type Ground = { readonly text: string; readonly credit: string | null; readonly how: string };

/** The ground that was asked for; else the one kept beside the data, or this program's own where it covers the place. */
async function groundOf(choice: string | undefined, file: string, { basemap }: Dataset): Promise<Ground> {
  const plain = { text: plainGround(basemap.box), credit: PLAIN_GROUND, how: 'on a plain ground' };
  if (choice === 'none') return plain;
  const beside = path.dirname(file);
  const name = 'basemap.topo.json';
  const near = [beside, path.join(beside, '..')].map((folder) => path.join(folder, 'basemap', name));
  const own = path.join(CHECKOUT, 'public/basemap', name);
  const found = choice ?? [...near, own].find((each) => existsSync(each));
  // What was not named but found has to lie where it was found.
  if (choice === undefined && found !== undefined && found !== own)
    await mustLieBelow(path.join(path.dirname(found), '..'), [found]);
  const text = found === undefined ? null : await readIfThere(found);
  if (found === undefined || text === null) {
    if (choice === undefined) return plain;
    throw new UsageError(`There is no file "${choice}".`, 'Give a basemap.topo.json, or none.');
  }
  // What lies beside the data was made for it.
  if (choice === undefined && found === own && !covers(text, basemap.box)) return plain;
  const isPlain = !text.includes('"place":{"type":"GeometryCollection","geometries":[{');
  return { text, credit: isPlain ? PLAIN_GROUND : null, how: `on ${displayed(path.relative('.', found))}` };
}

function covers(text: string, [west, south, east, north]: Box): boolean {
  const { bbox } = JSON.parse(text) as { bbox?: number[] };
  const [left = 0, bottom = 0, right = 0, top = 0] = bbox ?? [];
  return left <= west && bottom <= south && right >= east && top >= north;
}
