import type { SourceDocument } from './document.ts';
import type { Event } from './event.ts';
import type { DocumentId, EventId, PlaceId } from './ids.ts';
import type { Parties } from './party.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';

/** Hours without a new report after which a mark begins to fade, and after which only its outline is left. */
export type Ageing = { readonly beginsHours: number; readonly outlineHours: number };

/** West, south, east, north in degrees WGS 84. */
export type Box = readonly [number, number, number, number];

/** Everything the application knows: one decoded GeoJSON file. Maps keep the file's order. */
export type Dataset = {
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly language: string;
  /** IANA zone to which the calendar days of events belong. */
  readonly timeZone: string;
  /** The union of the documents' `covers` spans, ascending, not touching; the rest is silence. */
  readonly coverage: readonly Span[];
  readonly ageing: Ageing;
  readonly parties: Parties;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly events: ReadonlyMap<EventId, Event>;
  /** By name; a speaker who isn't here speaks on nobody's side. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** The file of its story, beside its own; null without one. */
  readonly story: string | null;
  readonly basemap: { readonly box: Box; readonly focus: readonly string[] };
};
