import type { KnownAt } from './control/state.ts';
import type { Comparison } from './comparison.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import type { ClaimId, EventId, PlaceId, StepId } from './ids.ts';
import type { Instant } from './instant.ts';

/** Zoom as MapLibre counts it (512 px tiles), centre in degrees WGS 84. */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lon: number };

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** The zone in which times are shown; computations never use it. */
export const TIME_DISPLAYS = ['dataset', 'utc', 'local'] as const;
export type TimeDisplay = (typeof TIME_DISPLAYS)[number];

/**
 * Which events are shown: those of the moment with what went before as a trace; those of the window from `from` to `t`;
 * all so far. Who holds a place is always said for `t`.
 */
export const TIME_MODES = ['instant', 'window', 'so_far'] as const;
export type TimeMode = (typeof TIME_MODES)[number];

/** The timeline's axis: by the clock, or the same width for every stretch in which something is reported. */
export const AXES = ['proportional', 'equal'] as const;
export type Axis = (typeof AXES)[number];

/**
 * What is drawn beside the marks, which are always there: nothing, as the documents name places and no territory; or, as
 * an illustration, the roads between places of one holder, or how far a place may reach: 20 km, 10 or 40.
 */
export const DRAWINGS = ['places', 'roads', 'reach', 'reach-10', 'reach-40'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** Everything a link restores. Null means the default: nothing selected, the whole map, the period's last moment. */
export type View = Filter & {
  readonly t: Instant | null;
  /** Start of the window; null: a day before `t`. Without meaning in other modes. */
  readonly from: Instant | null;
  readonly mode: TimeMode;
  readonly known: KnownAt;
  readonly place: PlaceId | null;
  readonly event: EventId | null;
  readonly claim: ClaimId | null;
  /** What the moment shown is compared with; null: with nothing. */
  readonly compare: Comparison | null;
  /** The step of the story that is being read. */
  readonly story: StepId | null;
  readonly drawing: Drawing;
  readonly axis: Axis;
  readonly camera: Camera | null;
  readonly theme: ThemeChoice;
  readonly timeDisplay: TimeDisplay;
  /** Address of another dataset than the built-in one, as given. */
  readonly data: string | null;
};

export const DEFAULT_VIEW: View = {
  t: null,
  from: null,
  mode: 'instant',
  known: 'all',
  place: null,
  event: null,
  claim: null,
  ...NO_FILTER,
  compare: null,
  story: null,
  drawing: 'places',
  axis: 'proportional',
  camera: null,
  theme: 'system',
  timeDisplay: 'dataset',
  data: null,
};
