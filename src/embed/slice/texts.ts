import type { Ageing, Dataset } from '../../domain/dataset.ts';
import type { SourceDocument } from '../../domain/document.ts';
import type { Event } from '../../domain/event.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { Party } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import type { Story } from '../../domain/story.ts';
import type { Table } from './table.ts';

/*
 * What `encodeTexts` writes and `readTexts` reads. Times are minutes since `start`, or null; whatever has a table or a
 * vocabulary of its own stands by its number there, -1 for none.
 */

export type Minutes = number | null;
export type Ends = readonly [from: Minutes, to: Minutes];

export type PlaceRow = Omit<Place, 'kind' | 'source'> & { readonly kind: number };

export type DocumentRow = Pick<
  SourceDocument,
  'documentId' | 'kind' | 'publisher' | 'title' | 'author' | 'dateEdtf' | 'zone'
> & { readonly covers: Ends; readonly reported: Ends };

export type EventRow = Pick<Event, 'eventId' | 'title' | 'summary'> & {
  readonly type: number;
  readonly place: number;
  readonly to: number;
  /** Where it stands; 0: where its place does. */
  readonly at: Event['position'] | 0;
  /** Parties by number, names as printed. */
  readonly actors: readonly (string | number)[];
  readonly modality: number;
  /** How many of the claims are its own, in order. */
  readonly claims: number;
};

export type ClaimRow = {
  /** `+` and what follows its event's id, or `=` and all of it. */
  readonly id: string;
  readonly document: number;
  readonly first: number;
  /** Lines after the first. */
  readonly more: number;
  readonly voices: readonly number[];
  readonly stance: number;
  readonly hedge: string | null;
  readonly reportedFrom: Minutes;
  readonly reportedBy: Minutes;
  readonly from: Minutes;
  readonly by: Minutes;
  readonly extent: number;
  readonly basis: string | null;
  readonly effect: number;
  readonly partyFrom: number;
  readonly partyTo: number;
  readonly text: string;
};

export type Texts = {
  readonly head: Pick<
    Dataset,
    'title' | 'version' | 'licence' | 'language' | 'timeZone' | 'basemap' | 'story'
  > & {
    readonly ageing: Ageing;
    readonly start: number;
  };
  readonly story: Story | null;
  readonly coverage: readonly Ends[];
  readonly parties: readonly Party[];
  /** Names that stand in attributions. */
  readonly said: readonly string[];
  /** Speakers who are on a party's side. */
  readonly sides: readonly (readonly [name: string, side: PartyId])[];
  readonly places: Table<PlaceRow>;
  readonly documents: Table<DocumentRow>;
  readonly events: Table<EventRow>;
  readonly claims: Table<ClaimRow>;
};
