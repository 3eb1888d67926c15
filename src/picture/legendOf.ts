import type { Dataset } from '../domain/dataset.ts';
import type { Catalogue } from '../text/language.ts';
import { standingAlone } from '../text/stateWords.ts';
import { drawEventGlyph, EVENT_GLYPHS } from './eventGlyph.ts';
import { kindGlyph, MARK_KINDS } from './kindGlyph.ts';
import { entriesOf, type Holders, holdersOf, type LegendFacts, statesAmong } from './legendEntries.ts';
import { drawMark, type Mark, type MarkDrawing } from './mark.ts';
import type { PlaceMark } from './placeMarks.ts';
import type { MarkInk } from './theme.ts';

/** A sign and what it means. */
export type LegendLine = { readonly key: string; readonly name: string; readonly drawing: MarkDrawing };
export type LegendGroup = {
  readonly key: 'parties' | 'states' | 'kinds' | 'events';
  readonly title: string;
  readonly lines: readonly LegendLine[];
};

/** Pictograms and glyphs are drawn within this many px. */
const GLYPH_SIZE = 12;

/** The words that signs are explained in. */
export type LegendText = Pick<Catalogue, 'locale'> & {
  readonly page: Pick<Catalogue['page'], 'legend'>;
  readonly terms: Pick<Catalogue['terms'], 'placeKind'>;
};

/** What the signs mean that occur among the marks, and nothing else. Groups without a sign are left out. */
export function legendOf(
  marks: readonly PlaceMark[],
  dataset: LegendFacts & Pick<Dataset, 'events'>,
  text: LegendText,
  ink: MarkInk,
): LegendGroup[] {
  return legendAmong(holdersOf(dataset, 'all'), marks, dataset, text, ink);
}

/** The same for whoever knows without the claims which parties some claim has hold a place. */
export function legendAmong(
  holders: Holders,
  marks: readonly PlaceMark[],
  dataset: LegendFacts,
  text: LegendText,
  ink: MarkInk,
): LegendGroup[] {
  const { legend } = text.page;
  const shown = marks.flatMap(({ mark }) => (mark ? [mark] : []));
  const parties = partiesOf(marks);
  const states = new Set(shown.flatMap(statesOf));
  const kinds = new Set(shown.map(({ kind }) => kind));
  const glyphs = new Set(marks.flatMap(({ quiet }) => quiet.map(({ glyph }) => glyph)));
  const sign = ({
    key,
    name,
    mark,
  }: {
    readonly key: string;
    readonly name: string;
    readonly mark: Mark;
  }) => ({
    key,
    name,
    drawing: drawMark(mark, ink),
  });
  const groups: LegendGroup[] = [
    {
      key: 'parties',
      title: legend.parties,
      lines: entriesOf(dataset, holders, text.locale)
        .filter(({ key }) => parties.has(key))
        .map(sign),
    },
    {
      key: 'states',
      title: legend.states,
      lines: statesAmong(holders, dataset, legend)
        .filter(({ key }) => states.has(key))
        .map(sign),
    },
    {
      key: 'kinds',
      title: legend.kinds,
      lines: MARK_KINDS.filter((kind) => kind !== 'settlement' && kinds.has(kind)).map((kind) => ({
        key: kind,
        name: standingAlone(text.terms.placeKind[kind as keyof typeof text.terms.placeKind], text.locale),
        drawing: { size: GLYPH_SIZE, paths: kindGlyph(kind, ink.groundInk) },
      })),
    },
    {
      key: 'events',
      title: legend.events,
      lines: EVENT_GLYPHS.filter((glyph) => glyphs.has(glyph)).map((glyph) => ({
        key: glyph,
        name: legend.glyphs[glyph],
        drawing: { size: GLYPH_SIZE, paths: drawEventGlyph(glyph, ink.groundInk, ink.ground) },
      })),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Everyone whose colour and shape is to be seen. */
function partiesOf(marks: readonly PlaceMark[]): Set<string> {
  const found = marks.flatMap(({ held }) => {
    if (!held) return [];
    const { base, next, disputed } = held.state;
    const own =
      base.kind === 'held' ? [base.party] : base.kind === 'changing' ? [base.from, base.to] : [next?.party];
    return [...own, disputed?.deniers];
  });
  return new Set(found.filter((party) => party != null));
}

const CONTESTED = { fresh: 'contested', fading: 'contested_old', outline: 'contested_older' } as const;

/** The keys of the legend's states that a mark shows; held and fresh goes without saying. */
function statesOf({ base, contested, disputed, ageing }: Mark): string[] {
  return [
    ...(base.kind === 'held' ? [] : [base.kind === 'not_reported' && base.next ? 'next' : base.kind]),
    ...(contested ? [CONTESTED[contested]] : []),
    ...(disputed ? ['disputed'] : []),
    ...(ageing === 'fresh' ? [] : [ageing]),
  ];
}
