import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeDataset } from '../../src/dataset/decode.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { DEFAULT_VIEW, TIME_MODES, type View } from '../../src/domain/view.ts';
import { decodeBasemap } from '../../src/picture/basemap/decode.ts';
import { drawPicture } from '../../src/picture/picture.ts';
import { pictured } from '../../src/picture/pictured.ts';
import { serialiseSvg } from '../../src/picture/serialise.ts';
import type { Theme } from '../../src/picture/theme.ts';
import { momentOf } from '../../src/store/selectors.ts';
import { catalogueOf } from '../../src/text/language.ts';
import { timeWords } from '../../src/text/timeWords.ts';
import type { PicturedMark } from './map.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'data/events.geojson');
const basemap = decodeBasemap(JSON.parse(readFileSync('public/basemap/basemap.topo.json', 'utf8')));
const text = catalogueOf('en');

const MINUTE = 60_000;
const PERIOD = { from: Date.parse('2014-06-08T21:00Z'), to: Date.parse('2014-06-24T21:00Z') };

const minute = fc
  .integer({ min: PERIOD.from / MINUTE, max: PERIOD.to / MINUTE })
  .map((minutes) => (minutes * MINUTE) as Instant);
/** Nothing, or some of what occurs in the dataset. */
const some = <T>(options: readonly T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...options], { minLength: 1 }) },
  );
const events = [...dataset.events.values()];

/** What differs from view to view: the clocks, what is asked for, the theme. */
export type ShownView = Pick<
  View,
  't' | 'known' | 'mode' | 'from' | 'types' | 'parties' | 'certainty' | 'q'
> & {
  readonly theme: Theme;
};

export const anyView: fc.Arbitrary<ShownView> = fc.record({
  t: minute,
  known: fc.oneof(fc.constant('all' as const), minute),
  mode: fc.constantFrom(...TIME_MODES),
  from: fc.oneof(fc.constant(null), minute),
  types: some([...new Set(events.map(({ eventType }) => eventType))]),
  parties: some([...dataset.parties.keys()]),
  certainty: some(['reported', 'claimed', 'disputed'] as const),
  q: fc.constantFrom('', '', '', '', 'mosul', 'tikrit', 'reuters'),
  theme: fc.constantFrom('light' as const, 'dark' as const),
});

/** The marks of the picture of a view, drawn here from the published files and read from its SVG text. */
export function picturedHere(
  shown: ShownView,
  { width, height }: { readonly width: number; readonly height: number },
): PicturedMark[] {
  const view: View = { ...DEFAULT_VIEW, ...shown };
  const words = timeWords(text, dataset, view.timeDisplay);
  const parts = { title: false, date: false, legend: false, scale: false, credit: false };
  const what = { dataset, basemap, ...pictured(momentOf(dataset, view)), selected: null, camera: null };
  const { root } = drawPicture({ ...what, width, height, theme: shown.theme, text, words, parts });
  const found = serialiseSvg(root).matchAll(
    / data-place="([^"]*)" data-picture="([^"]*)" data-word="([^"]*)"/g,
  );
  return [...found]
    .map(([, place = '', picture = '', word = '']) => ({
      place,
      picture: picture.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      word,
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}
