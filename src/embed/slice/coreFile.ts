import type { ControlState } from '../../domain/control/state.ts';
import type { Box, Dataset } from '../../domain/dataset.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Party } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import type { Span } from '../../domain/span.ts';
import type { EventGlyph } from '../../picture/eventGlyph.ts';

/**
 * The first slice as it is sent: plain JSON in the domain's own shapes, which needs next to no code to be read; a server's
 * compression takes care of what repeats itself.
 */
export type CoreFile = {
  readonly hash: string;
  readonly changed: Instant | null;
  readonly head: Omit<Dataset, 'parties' | 'places' | 'documents' | 'events' | 'speakers' | 'story'>;
  readonly home: Box;
  readonly period: Span;
  readonly stops: readonly Instant[];
  readonly holders: readonly (string | null)[];
  /** Without their other names. */
  readonly parties: readonly Party[];
  readonly places: readonly PlaceRow[];
};

export type PlaceRow = Pick<Place, 'placeId' | 'name' | 'kind' | 'lon' | 'lat'> & {
  /** Who holds it: ascending stretches, each until the next; without them nobody speaks of control there. */
  readonly held?: readonly Stretch[];
  /** What else happened there: a glyph, and when. */
  readonly quiet?: readonly (readonly [
    glyph: EventGlyph,
    earliest: Instant | null,
    latest: Instant | null,
  ])[];
};

/**
 * Who holds a place from an instant on (null: since ever), and the newest reports that ages are counted from: of the
 * state; of fighting; of the dispute. Null where there is none. Since when, how sure and on whose word comes later.
 */
export type Stretch = readonly [
  from: Instant | null,
  base: ControlState['base'],
  next?: ControlState['next'],
  newest?: Instant | null,
  contested?: Flag | null,
  disputed?: (Flag & Pick<NonNullable<ControlState['disputed']>, 'denied' | 'deniers'>) | null,
];
type Flag = { readonly newest: Instant | null };
