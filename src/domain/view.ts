import type { KnownAt } from './control/state.ts';
import type { ClaimId, EventId, PlaceId } from './ids.ts';
import type { Instant } from './instant.ts';

/** Zoom as MapLibre counts it (512 px tiles), centre in degrees WGS 84. */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lon: number };

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** The zone in which times are shown; computations never use it. */
export const TIME_DISPLAYS = ['dataset', 'utc', 'local'] as const;
export type TimeDisplay = (typeof TIME_DISPLAYS)[number];

/** Everything a link restores. Null means the default: nothing selected, the whole map, the period's last moment. */
export type View = {
  readonly t: Instant | null;
  readonly known: KnownAt;
  readonly place: PlaceId | null;
  readonly event: EventId | null;
  readonly claim: ClaimId | null;
  readonly camera: Camera | null;
  readonly theme: ThemeChoice;
  readonly timeDisplay: TimeDisplay;
  /** Address of another dataset than the built-in one, as given. */
  readonly data: string | null;
};

export const DEFAULT_VIEW: View = {
  t: null,
  known: 'all',
  place: null,
  event: null,
  claim: null,
  camera: null,
  theme: 'system',
  timeDisplay: 'dataset',
  data: null,
};
