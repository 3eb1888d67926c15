import type { Dataset } from '../../domain/dataset.ts';
import { countIn, type HolderBand, type HolderStep } from '../../domain/holders.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { Span } from '../../domain/span.ts';

/** The bands of the stack from below: parties in the dataset's order, those of one group together; then who holds nothing. */
export function bandsOf(steps: readonly HolderStep[], { parties }: Pick<Dataset, 'parties'>): HolderBand[] {
  const held = new Set(steps.flatMap(({ counts }) => [...counts.held.keys()]));
  const groups = [...new Set([...parties.values()].map(({ group }) => group))];
  const rank = (party: PartyId) => groups.indexOf(parties.get(party)?.group ?? '');
  const holders = [...parties.keys()].filter((party) => held.has(party)).sort((a, b) => rank(a) - rank(b));
  const rest = (['changing', 'not_reported'] as const).map((kind): HolderBand => ({ kind }));
  return [
    ...holders.map((party): HolderBand => ({ kind: 'held', party })),
    ...rest.filter((band) => steps.some(({ counts }) => countIn(counts, band).all > 0)),
  ];
}

/** A name for keys and attributes: no party, whatever its id, has that of a band without a holder. */
export function bandName(band: HolderBand): string {
  return band.kind === 'held' ? `held:${band.party}` : band.kind;
}

/** The parts of a band from below: a place is in one of them. */
export const PARTS = ['plain', 'contested', 'disputed'] as const;
export type Part = (typeof PARTS)[number];

/** The id of a texture. Of a band it takes the place in the stack: what a dataset calls a party may not be an id. */
export function textureName(
  prefix: string,
  bands: readonly HolderBand[],
  band: HolderBand,
  part: Part,
): string {
  return `${prefix}-${bands.indexOf(band)}-${part}`;
}

/** Where everything lies, px from above; `unit` is the height of one place. */
export type ChartRows = {
  readonly unit: number;
  readonly top: number;
  readonly height: number;
  readonly coverTop: number;
  readonly daysBase: number;
  readonly size: number;
};

/** The stack is about this high, px; few places don't become slabs. */
const HEIGHT = 140;
const TALLEST = 22;
/** A place is a row of its own as long as one can see it as one. */
export const ROW = 5;
const TOP = 12;

export function chartRows(steps: readonly HolderStep[]): ChartRows {
  const most = Math.max(1, ...steps.map(({ counts }) => counts.places));
  const share = Math.min(TALLEST, HEIGHT / most);
  const unit = share >= ROW ? Math.floor(share) : share;
  const height = Math.round(unit * most);
  const coverTop = TOP + height + 4;
  return { unit, top: TOP, height, coverTop, daysBase: coverTop + 27, size: coverTop + 31 };
}

/** A part of a band over one step: its rows counted from below. */
export type Block = {
  readonly band: HolderBand;
  readonly part: Part;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
};

/** The whole stack, step by step and from below. */
export function blocksOf(steps: readonly HolderStep[], bands: readonly HolderBand[]): Block[] {
  return steps.flatMap(({ span, counts }) => {
    let from = 0;
    return bands.flatMap((band) => {
      const { all, contested, disputed } = countIn(counts, band);
      const sizes = { plain: all - contested - disputed, contested, disputed };
      return PARTS.flatMap((part) => {
        const block = { band, part, span, from, to: from + sizes[part] };
        from = block.to;
        return sizes[part] > 0 ? [block] : [];
      });
    });
  });
}

/** The band at a height in px from above, over one step; null above the stack. */
export function bandAt(
  step: HolderStep,
  bands: readonly HolderBand[],
  { top, height, unit }: ChartRows,
  y: number,
): HolderBand | null {
  const row = (top + height - y) / unit;
  let from = 0;
  for (const band of bands) {
    const { all } = countIn(step.counts, band);
    if (row >= from && row < from + all) return band;
    from += all;
  }
  return null;
}

/** Room within a band over some steps, for its name: the rows that are its own all the while. */
export type Room = { readonly span: Span; readonly from: number; readonly to: number };

/** More steps than these and a band is searched for room one step at a time. */
const SEARCHED = 200;

/** The room of a band that is the widest, counted by `widthOf`; null when the band is never there. */
export function widestRoom(
  steps: readonly HolderStep[],
  bands: readonly HolderBand[],
  band: HolderBand,
  widthOf: (span: Span) => number,
): Room | null {
  const reach = steps.length > SEARCHED ? 1 : steps.length;
  const rows = steps.map(({ counts }) => {
    const from = bands
      .slice(0, bands.indexOf(band))
      .reduce((sum, below) => sum + countIn(counts, below).all, 0);
    return { from, to: from + countIn(counts, band).all };
  });
  let best: Room | null = null;
  for (const [first, { span }] of steps.entries()) {
    let [from, to] = [0, Number.POSITIVE_INFINITY];
    for (let last = first; last < Math.min(steps.length, first + reach); last += 1) {
      from = Math.max(from, rows[last]?.from ?? 0);
      to = Math.min(to, rows[last]?.to ?? 0);
      if (to <= from) break;
      const room = {
        span: { earliest: span.earliest, latest: steps[last]?.span.latest ?? span.latest },
        from,
        to,
      };
      if (best === null || widthOf(room.span) > widthOf(best.span)) best = room;
    }
  }
  return best;
}
