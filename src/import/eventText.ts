import { ACTOR_SEPARATOR, dateColumns } from '../dataset/records/event.ts';
import { writeInstant } from '../dataset/records/span.ts';
import type { PlaceRecord } from '../dataset/schema/collection.ts';
import type { FeatureRecord } from '../dataset/schema/event.ts';
import type { OpenSpan } from '../domain/span.ts';
import type { SourceRow } from './contract.ts';
import type { PartyList } from './partyList.ts';
import type { Reading } from './reading.ts';

/** What all events of an import share. */
export type EventFrame = {
  readonly documentId: string;
  readonly zone: string;
  readonly parties: PartyList;
};

/**
 * An event with the one claim that its row is. Columns that fold the claims repeat that claim.
 *
 * @param actors who took part, as it is written; else they are named as the parties are known now
 */
export function featureOf(
  reading: Reading,
  row: Pick<SourceRow, 'line' | 'lastLine' | 'sha256'>,
  eventId: string,
  place: PlaceRecord | null,
  { documentId, zone, parties }: EventFrame,
  actors?: string,
): FeatureRecord {
  const claimId = `${eventId}.c1`;
  const { time, reported } = reading;
  const effect = reading.controlEffect;
  const modality = reading.modality ?? 'happened';
  // What is reported can't be later than its report: so the fold of the claims has it.
  const folded: OpenSpan = {
    earliest: time.earliest,
    latest: time.latest ?? (modality === 'planned' ? null : reported.latest),
  };
  const isUndated = time.earliest === null && time.latest === null;
  const extent = reading.timeExtent === undefined ? (isUndated ? null : 'within') : reading.timeExtent;
  const [partyFrom, partyTo] = [reading.partyFrom, reading.partyTo].map((name) =>
    name === null ? null : parties.idOf(name),
  ) as [string | null, string | null];
  const hedge = reading.hedge ?? null;
  const spans = { time: instants(time), reported: instants(reported), folded: instants(folded) };
  return {
    type: 'Feature',
    geometry: place && { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      event_id: eventId,
      event_type: reading.eventType,
      title: reading.title,
      summary: reading.summary,
      ...dateColumns(folded, zone),
      time_earliest: spans.folded[0],
      time_latest: spans.folded[1],
      time_extent: extent,
      time_basis: reading.timeBasis,
      reported_earliest: spans.reported[0],
      reported_latest: spans.reported[1],
      place_id: place?.place_id ?? null,
      place_name: place?.name ?? null,
      place_kind: place?.kind ?? null,
      admin1: place?.admin1 ?? null,
      where_prec: place?.where_prec ?? null,
      place_to_id: null,
      control_effect: effect ?? 'none',
      party_from: partyFrom,
      party_to: partyTo,
      actors:
        actors ??
        reading.actors
          .map((name) => parties.actor(name.replaceAll(ACTOR_SEPARATOR, ', ')))
          .join(ACTOR_SEPARATOR),
      certainty: reading.attribution.length === 0 && hedge === null ? 'reported' : 'claimed',
      modality,
      ...reading.kept,
      figures: reading.figures.map(({ saidBy, ...figure }) => ({
        ...figure,
        said_by: saidBy,
        claim_id: claimId,
      })),
      claims: [
        {
          claim_id: claimId,
          document_id: documentId,
          lines: [row.line, row.lastLine],
          lines_sha256: row.sha256,
          attribution: [...reading.attribution],
          stance: 'asserts',
          hedge,
          reported_earliest: spans.reported[0],
          reported_latest: spans.reported[1],
          time_earliest: spans.time[0],
          time_latest: spans.time[1],
          time_extent: extent,
          time_basis: reading.timeBasis,
          control_effect: effect,
          party_from: partyFrom,
          party_to: partyTo,
          paraphrase: reading.title,
        },
      ],
    },
  };
}

function instants({ earliest, latest }: OpenSpan): [string | null, string | null] {
  return [writeInstant(earliest), writeInstant(latest)];
}
