import { formatInstant } from '../domain/instant.ts';
import { isClosed, type Span, union } from '../domain/span.ts';
import { checkForward, checkReference, checkUnique } from './checkReport.ts';
import type { Report } from './finding.ts';
import { partyLevel } from './partyLevel.ts';
import { frameFaults } from './frameFaults.ts';
import { readSpan } from './records/span.ts';
import { countSwapped } from './swapped.ts';
import type { DatasetRecord } from './schema/collection.ts';

/** What the schema can't say of the member `changing_hands`. */
export function checkHead(head: DatasetRecord, report: Report): void {
  const lists = [
    ['parties', head.parties.map((party) => party.party_id)],
    ['places', head.places.map((place) => place.place_id)],
    ['documents', head.documents.map((document) => document.document_id)],
    ['speakers', (head.speakers ?? []).map((speaker) => speaker.name)],
  ] as const;
  for (const [list, ids] of lists) {
    const seen = new Set<string>();
    ids.forEach((id, index) => checkUnique(id, seen, `changing_hands.${list}[${index}]`, report));
  }
  checkParties(head, report);
  const swapped = countSwapped(head.places, head.basemap.box);
  if (swapped > 0) report('places-swapped', 'changing_hands.places', swapped, head.places.length);
  head.documents.forEach((document, index) => {
    checkForward(...document.covers, `changing_hands.documents[${index}].covers`, report);
    checkForward(...document.reported, `changing_hands.documents[${index}].reported`, report);
  });
  checkCoverage(head, report);
  for (const { code, member, facts } of frameFaults(head.ageing, head.basemap.box))
    report(code, `changing_hands.${member.join('.')}`, ...facts);
}

function checkParties({ parties, speakers }: DatasetRecord, report: Report): void {
  const broader = new Map(parties.map((party) => [party.party_id, party.broader]));
  parties.forEach((party, index) => {
    const path = `changing_hands.parties[${index}].broader`;
    checkReference('party', party.broader, broader, path, report);
    if (partyLevel(party.party_id, (id) => broader.get(id)) === null)
      report('party-cycle', path, party.party_id);
  });
  // One who speaks in no claim is let through: a part of a dataset, cut out, keeps its head.
  speakers?.forEach(({ side }, index) =>
    checkReference('party', side, broader, `changing_hands.speakers[${index}].side`, report),
  );
}

/** Stored for readers who don't compute; so it must be what the documents say. */
function checkCoverage({ coverage, documents }: DatasetRecord, report: Report): void {
  const path = 'changing_hands.coverage';
  const covers = union(closed(documents.map((document) => document.covers)));
  if (covers.length === 0) return report('no-coverage', path);
  const [right, given] = [spanList(covers), spanList(closed(coverage))];
  if (given !== right) report('coverage-mismatch', path, given, right);
}

function closed(spans: readonly (readonly [string | null, string | null])[]): Span[] {
  return spans.map(([earliest, latest]) => readSpan(earliest, latest)).filter(isClosed);
}

function spanList(spans: readonly Span[]): string {
  return spans
    .map(({ earliest, latest }) => `${formatInstant(earliest)}/${formatInstant(latest)}`)
    .join(', ');
}
