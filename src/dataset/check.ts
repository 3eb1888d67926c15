import { certaintyOf } from '../domain/certainty.ts';
import { formatInstant } from '../domain/instant.ts';
import type { Place } from '../domain/place.ts';
import type { Problem } from '../domain/problem.ts';
import { isClosed, union } from '../domain/span.ts';
import { suggestion } from './nearest.ts';
import { dateColumns, placeColumns } from './records/event.ts';
import { readPlace } from './records/place.ts';
import { readSpan } from './records/span.ts';
import type { ClaimRecord } from './schema/claim.ts';
import type { CollectionRecord, DatasetRecord } from './schema/collection.ts';
import type { EventRecord, FeatureRecord } from './schema/event.ts';

type Report = (code: string, path: string, message: string, hint: string) => void;

type Known = {
  readonly zone: string;
  readonly parties: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly documents: ReadonlyMap<string, number>;
};

/** What a schema can't say: ids that lead nowhere or stand twice, spans that run backward, columns that disagree. */
export function checkCollection(
  { changing_hands: head, features }: CollectionRecord,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const reportFor =
    (feature?: string): Report =>
    (code, path, message, hint) =>
      problems.push({ code, message, hint, where: { file, feature, path } });
  checkHead(head, reportFor());
  const known: Known = {
    zone: head.time_zone,
    parties: new Set(head.parties.map((party) => party.party_id)),
    places: new Map(head.places.map((place) => [place.place_id, readPlace(place)])),
    documents: new Map(head.documents.map((document) => [document.document_id, document.line_count])),
  };
  const eventIds = new Set<string>();
  const claimIds = new Set<string>();
  for (const feature of features) {
    const { event_id: id, claims } = feature.properties;
    const report = reportFor(id);
    unique(id, eventIds, 'properties.event_id', report);
    claims.forEach((claim, index) =>
      unique(claim.claim_id, claimIds, `properties.claims[${index}].claim_id`, report),
    );
    checkFeature(feature, known, report);
  }
  return problems;
}

function checkHead(head: DatasetRecord, report: Report): void {
  const lists = [
    ['parties', head.parties.map((party) => party.party_id)],
    ['places', head.places.map((place) => place.place_id)],
    ['documents', head.documents.map((document) => document.document_id)],
  ] as const;
  for (const [list, ids] of lists) {
    const seen = new Set<string>();
    ids.forEach((id, index) => unique(id, seen, `changing_hands.${list}[${index}]`, report));
  }
  const parties = new Set(lists[0][1]);
  head.parties.forEach(({ broader }, index) =>
    reference('party', broader, parties, `changing_hands.parties[${index}].broader`, report),
  );
  head.documents.forEach((document, index) => {
    forward(...document.covers, `changing_hands.documents[${index}].covers`, report);
    forward(...document.reported, `changing_hands.documents[${index}].reported`, report);
  });
  checkCoverage(head, report);
}

/** Stored for readers who don't compute; so it must be what the documents say. */
function checkCoverage(head: DatasetRecord, report: Report): void {
  const covers = union(head.documents.map(({ covers: [a, b] }) => readSpan(a, b)).filter(isClosed));
  const right = covers
    .map(({ earliest, latest }) => `${formatInstant(earliest)}/${formatInstant(latest)}`)
    .join(', ');
  const stored = head.coverage.map(([a, b]) => readSpan(a, b)).filter(isClosed);
  const given = stored
    .map(({ earliest, latest }) => `${formatInstant(earliest)}/${formatInstant(latest)}`)
    .join(', ');
  if (given !== right)
    report(
      'coverage-mismatch',
      'changing_hands.coverage',
      `The coverage is ${given || 'empty'}, but the documents cover ${right || 'nothing'}.`,
      'Write the union of the documents\' "covers", or compile the file again.',
    );
}

function checkFeature(feature: FeatureRecord, known: Known, report: Report): void {
  const row = feature.properties;
  const at = (member: string) => `properties.${member}`;
  reference('place', row.place_id, known.places, at('place_id'), report);
  reference('place', row.place_to_id, known.places, at('place_to_id'), report);
  reference('party', row.party_from, known.parties, at('party_from'), report);
  reference('party', row.party_to, known.parties, at('party_to'), report);
  forward(row.time_earliest, row.time_latest, at('time_earliest'), report);
  forward(row.reported_earliest, row.reported_latest, at('reported_earliest'), report);
  checkColumns(row, known, report);
  if (row.claims.length === 0)
    report(
      'no-claim',
      at('claims'),
      'The event has no claim.',
      'Add the claim that it rests on, or take the event out.',
    );
  row.claims.forEach((claim, index) => checkClaim(claim, at(`claims[${index}]`), known, report));
  const own = new Set(row.claims.map((claim) => claim.claim_id));
  row.figures.forEach(({ claim_id: id }, index) =>
    reference('claim of this event', id, own, at(`figures[${index}].claim_id`), report),
  );
}

/** Columns that repeat or fold other columns have to agree with them. */
function checkColumns(row: EventRecord, known: Known, report: Report): void {
  const expected = {
    ...dateColumns(readSpan(row.time_earliest, row.time_latest), known.zone),
    ...placeColumns(row.place_id === null ? null : (known.places.get(row.place_id) ?? null)),
    certainty: certaintyOf(row.claims),
  };
  for (const [member, right] of Object.entries(expected)) {
    const given = row[member];
    if (given === right || (member === 'certainty' && row.claims.length === 0)) continue;
    if (member.startsWith('place_') || member === 'admin1') {
      if (row.place_id !== null && !known.places.has(row.place_id)) continue;
    }
    report(
      member.startsWith('date_') ? 'date-mismatch' : 'column-mismatch',
      `properties.${member}`,
      `"${member}" is ${JSON.stringify(given)}, but ${sourceOf(member)} ${JSON.stringify(right)}.`,
      `Write ${JSON.stringify(right)}, or correct what it follows from.`,
    );
  }
}

function sourceOf(member: string): string {
  if (member.startsWith('date_')) return '"time_earliest" and "time_latest" in the zone of the dataset give';
  return member === 'certainty' ? 'the claims fold to' : 'the place with that "place_id" has';
}

function checkClaim(claim: ClaimRecord, at: string, known: Known, report: Report): void {
  const [first, last] = claim.lines;
  const count = known.documents.get(claim.document_id);
  reference('document', claim.document_id, known.documents, `${at}.document_id`, report);
  reference('party', claim.party_from, known.parties, `${at}.party_from`, report);
  reference('party', claim.party_to, known.parties, `${at}.party_to`, report);
  forward(claim.time_earliest, claim.time_latest, `${at}.time_earliest`, report);
  forward(claim.reported_earliest, claim.reported_latest, `${at}.reported_earliest`, report);
  if (first > last || (count !== undefined && last > count))
    report(
      'lines-outside',
      `${at}.lines`,
      `Lines ${first} to ${last} don't lie in the document${count === undefined ? '' : `, which has ${count}`}.`,
      'Write the first and the last line, counted from 1.',
    );
}

function unique(id: string, seen: Set<string>, path: string, report: Report): void {
  if (seen.has(id))
    report(
      'duplicate-id',
      path,
      `The id "${id}" stands twice.`,
      'Give each its own id, or take one of them out.',
    );
  seen.add(id);
}

function reference(
  kind: string,
  id: string | null,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  path: string,
  report: Report,
): void {
  if (id !== null && !known.has(id))
    report('unknown-id', path, `There is no ${kind} "${id}".`, suggestion(id, [...known.keys()]));
}

/** Equal ends are an instant; a span that runs backward is an error. */
function forward(earliest: string | null, latest: string | null, path: string, report: Report): void {
  const span = readSpan(earliest, latest);
  if (isClosed(span) && span.earliest > span.latest)
    report(
      'span-backward',
      path,
      `The span runs backward: from ${earliest} to ${latest}.`,
      'Swap the two, or correct the wrong one; the end is exclusive.',
    );
}
