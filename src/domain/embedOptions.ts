/** What of an embed's page is shown beside the map; the credit, and the banner of outside data, always are. */
export const EMBED_PARTS = ['title', 'timeline', 'clocks', 'legend', 'panel', 'buttons'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** What its readers may not change: the clocks; the camera; what is filtered. */
export const EMBED_LOCKS = ['moment', 'view', 'filters'] as const;
export type EmbedLock = (typeof EMBED_LOCKS)[number];

/** What a press on a place does: its dossier opens in the embed, or on the full page in a tab of its own, or nothing. */
export const EMBED_CLICKS = ['dossier', 'open', 'none'] as const;
export type EmbedClick = (typeof EMBED_CLICKS)[number];

export const EMBED_FONTS = ['system', 'serif'] as const;
export type EmbedFont = (typeof EMBED_FONTS)[number];

/** When the map that is panned and zoomed comes: when a reader asks for it, or at once. */
export const EMBED_MAPS = ['ask', 'now'] as const;
export type EmbedMap = (typeof EMBED_MAPS)[number];

/** What an embedder chooses beside the view. */
export type EmbedOptions = {
  readonly parts: readonly EmbedPart[];
  readonly locks: readonly EmbedLock[];
  readonly click: EmbedClick;
  /** Plays by itself once it is seen; never where less motion is asked for. */
  readonly play: boolean;
  readonly map: EmbedMap;
  /** Colour of the controls, `#rrggbb`; null: ink. Parties keep theirs. */
  readonly accent: string | null;
  readonly font: EmbedFont;
  /** Origin of the page that may send commands, `https://example.org`; null: that of the page that embeds it. */
  readonly host: string | null;
  /** The frozen dataset's hash; null: the one that is corrected. */
  readonly release: string | null;
};

export const DEFAULT_EMBED: EmbedOptions = {
  parts: ['title', 'timeline', 'legend', 'panel', 'buttons'],
  locks: [],
  click: 'dossier',
  play: false,
  map: 'ask',
  accent: null,
  font: 'system',
  host: null,
  release: null,
};

/** Where a release of the dataset lies, from the page. */
export const releaseFile = (hash: string): string => `data/releases/${hash}.geojson`;
