import type { KnownAt } from '../../domain/control/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { EmbedOptions } from '../../domain/embedOptions.ts';
import type { PlaceId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Span } from '../../domain/span.ts';
import type { Camera, View } from '../../domain/view.ts';
import type { Rect } from '../../picture/labels/box.ts';
import type { Holders } from '../../picture/legendEntries.ts';
import type { PlaceMark } from '../../picture/placeMarks.ts';
import type { Theme } from '../../picture/theme.ts';

/*
 * How the scripts of the embed page meet. The page holds `core`, then `outline` and `data`, as one classic script: core
 * defines the one global (`changingHandsEmbed`), the others hand over what they hold. Where a host's policy keeps scripts
 * in a page from running, `hands` (what a reader does with the picture; a file, deferred) fetches the same as files.
 * Whatever is asked for later (`facts`: lists, dossiers, cuts and filters) is another classic script; no CORS is needed. Modules (`live`: MapLibre;
 * `outside`: other data) need a host that allows it, and a page that says so where it doesn't.
 */

/** Light: the picture of this page. Refused: the live map can't be had here, and the page says why. */
export type Stage = 'light' | 'loading' | 'live' | 'refused';

/** Why nothing can be shown; the words are part of the protocol. */
export type Trouble = 'no-data' | 'no-release';

/** Facts of the page; what follows from them is computed. */
export type EmbedState = {
  readonly view: View;
  /** The moment shown, within the period and the cut. */
  readonly t: Instant;
  readonly playing: boolean;
  /** The clock is being dragged: nothing is announced until it rests. */
  readonly scrubbing: boolean;
  readonly stage: Stage;
  readonly theme: Theme;
  /** Null as long as there is none: with it there is no slice, and there will be none. */
  readonly trouble: Trouble | null;
};

export type EmbedStore = {
  readonly get: () => EmbedState;
  readonly set: (change: Partial<EmbedState>) => void;
  /** Returns the undoing. */
  readonly subscribe: (listener: (state: EmbedState, before: EmbedState) => void) => () => void;
};

/** What the first slice holds: enough to draw every moment as known from all documents. */
export type CoreSlice = {
  /** Title, zone, parties, places, ageing, box: without events, claims and documents (`Dataset` with empty maps). */
  readonly dataset: Dataset;
  /** First 12 hex digits of the SHA-256 of the file that it was made from. */
  readonly hash: string;
  /** When the published dataset last changed; null when the build doesn't know. */
  readonly changed: Instant | null;
  readonly period: Span;
  /** The box of what is shown when no camera is asked for. */
  readonly home: Dataset['basemap']['box'];
  /** Every moment within the period at which a mark of control becomes another, ascending. */
  readonly stops: readonly Instant[];
  /** Parties that some claim has hold a place, or lose it: those that a legend names. */
  readonly holders: Holders;
  /** The same marks as `placeMarks` makes of the whole dataset, in its order: the law that its test keeps. */
  readonly marksAt: (t: Instant) => readonly PlaceMark[];
};

/** What is drawn: also of a cut, a window or a filter, once `facts` are there. */
export type EmbedMoment = {
  readonly t: Instant;
  readonly known: KnownAt;
  readonly marks: readonly PlaceMark[];
  /** Places that something known at the cut speaks of, once the facts tell: no other is opened. */
  readonly places?: ReadonlySet<PlaceId>;
};
export type MomentSource = (view: View, t: Instant) => EmbedMoment;
/** Where a mark becomes another, ascending, as known at the view's cut: what playing and stepping stop at. */
export type StopSource = (view: View) => readonly Instant[];

/** Elements of the page that later scripts fill. */
export type Slots = {
  readonly map: HTMLElement;
  readonly caption: HTMLElement;
  readonly dossier: HTMLElement;
  readonly clocks: HTMLElement;
  readonly list: HTMLElement;
  readonly buttons: HTMLElement;
};

/** Addresses of what comes later, relative to the page: written into it by the build. */
export type Files = {
  /** What stands in the page itself, as files: for hosts that forbid it there. The scripts in the order in which they run. */
  readonly style: string;
  readonly scripts: readonly string[];
  /** The style sheet of `hands`, which asks for it. */
  readonly handsStyle: string;
  readonly facts: string;
  /** The style sheet of `facts`, which asks for it. */
  readonly factsStyle: string;
  /** What joins a frame to the page around it: commands, events, heights. */
  readonly bridge: string;
  /** Module with `startLive`. */
  readonly live: string;
  /** Module with `loadOutside`. */
  readonly outside: string;
  /** The whole basemap as a classic script. */
  readonly ground: string;
  /** Of the dataset that is corrected. */
  readonly texts: string;
  /** What stands behind the addresses of frozen ones, which go by the release's hash: another when what they hold is. */
  readonly kept: string;
  /** The full page. */
  readonly page: string;
};

/** What `core` offers the scripts that come later. */
export type EmbedCore = {
  readonly files: Files;
  readonly options: EmbedOptions;
  readonly store: EmbedStore;
  readonly slots: Slots;
  readonly slice: () => CoreSlice;
  /** The moment shown; what is open and where it stands, in px of the map. */
  readonly moment: () => EmbedMoment;
  /** Without `stops` a cut has none: those of the slice are as all documents tell it. */
  readonly setMoments: (source: MomentSource, stops?: StopSource) => void;
  /**
   * What a classic script hands over, fetched when it is first asked for: the texts of the dataset shown (of a frozen one
   * those of that release), the whole basemap. Rejects when it can't be had.
   */
  readonly bring: (name: 'texts' | 'ground') => Promise<unknown>;
  /** Replaces what is shown: outside data. */
  readonly setSlice: (slice: CoreSlice) => void;
  /** What locks keep from readers is left alone; a host may do it, as it chose the locks. */
  readonly moveTo: (t: Instant, byHost?: boolean) => void;
  readonly setView: (change: Partial<View>, byHost?: boolean) => void;
  readonly camera: () => Camera;
  /** What lies over the map, in px of the map: no name is set there. */
  readonly covered: () => readonly Rect[];
  /** The address of the full page that shows the same. */
  readonly fullPage: () => string;
  /** Draws anew with the next frame. */
  readonly redraw: () => void;
  /** A line that a reader, and a screen reader, is told. */
  readonly say: (words: string) => void;
};

/** What the script of lists, dossiers, cuts and filters hands over as `facts`. */
export type StartFacts = (core: EmbedCore, texts: unknown) => void;

/**
 * What the module of other data exports as `loadOutside`: shows the dataset at an address. False: it can't be shown, and
 * the banner says why.
 */
export type LoadOutside = (url: string, core: EmbedCore) => Promise<boolean>;

/** What a module that draws the live map exports; it throws where it can't. */
export type StartLive = (core: EmbedCore) => Promise<LiveMap>;
export type LiveMap = {
  readonly zoom: (steps: number) => void;
  readonly fit: () => void;
  readonly stop: () => void;
};
