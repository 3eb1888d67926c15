import { clockAt } from '../../domain/control/known.ts';
import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { FACETS, isFiltering } from '../../domain/filter.ts';
import { type Instant, instant } from '../../domain/instant.ts';
import { clampToPeriod } from '../../domain/period.ts';
import type { Span } from '../../domain/span.ts';
import type { View } from '../../domain/view.ts';
import type { Theme } from '../../picture/theme.ts';
import { decodeView } from '../../url/codec.ts';
import { readEmbedOptions } from '../../url/embedOptions.ts';
import type { CoreSlice, EmbedState } from './contract.ts';

/** What a link to the embed page asks for. */
export type Asked = {
  readonly view: View;
  readonly options: EmbedOptions;
  /** Parts of it that were not understood, as they stood there. */
  readonly ignored: readonly string[];
};

/** Reads the page's query, without its `?`. Never throws. */
export function readQuery(query: string): Asked {
  const { view, ignored } = decodeView(query);
  const { options, ignored: others } = readEmbedOptions(query);
  const all = [...ignored, ...others];
  // Other data is no version of the site's own.
  if (view.data === null || options.release === null) return { view, options, ignored: all };
  return { view, options: { ...options, release: null }, ignored: [...all, `release=${options.release}`] };
}

/** The state before any data: the clock stands nowhere yet. */
export function initialState(view: View, theme: Theme): EmbedState {
  const t = view.t ?? instant(0);
  return { view, t, playing: false, scrubbing: false, stage: 'light', theme, trouble: null };
}

/** The moment that a view asks for, within the period and the cut. */
export function momentIn(period: Span, { known }: Pick<View, 'known'>, t: Instant | null): Instant {
  return clampToPeriod(period, clockAt(t ?? period.latest, known));
}

/**
 * Whether a view shows less, or other, than everything at a moment: then the first slice of the data isn't enough. A step
 * of the story without a moment shows one that its texts alone know.
 */
export function needsFacts(view: View): boolean {
  if (view.story !== null && view.t === null) return true;
  return view.known !== 'all' || view.mode !== 'instant' || isFiltering(view);
}

/** A place that the data doesn't have is no selection. */
export function withKnownPlace(view: View, { dataset }: CoreSlice): View {
  return view.place === null || dataset.places.has(view.place) ? view : { ...view, place: null };
}

const LOCKED = {
  moment: ['t', 'from', 'mode', 'known'],
  view: ['camera'],
  filters: [...FACETS, 'q'],
} as const satisfies Record<EmbedOptions['locks'][number], readonly (keyof View)[]>;

/** What is left of a change where readers may not change everything. */
export function allowed(change: Partial<View>, { locks }: EmbedOptions): Partial<View> {
  const locked = new Set<string>(locks.flatMap((lock) => LOCKED[lock]));
  return Object.fromEntries(Object.entries(change).filter(([name]) => !locked.has(name)));
}
