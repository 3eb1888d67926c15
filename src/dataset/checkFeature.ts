import type { Modality } from '../domain/event.ts';
import { checkColumns } from './checkColumns.ts';
import { checkForward, checkReference, type Known } from './checkReport.ts';
import type { Report } from './finding.ts';
import { roundDegrees } from './records/place.ts';
import type { ClaimRecord } from './schema/claim.ts';
import type { FeatureRecord } from './schema/event.ts';

/** What the schema can't say of one event. */
export function checkFeature(feature: FeatureRecord, known: Known, report: Report): void {
  const row = feature.properties;
  const at = (member: string) => `properties.${member}`;
  checkReference('place', row.place_id, known.places, at('place_id'), report);
  checkReference('place', row.place_to_id, known.places, at('place_to_id'), report);
  checkReference('party', row.party_from, known.parties, at('party_from'), report);
  checkReference('party', row.party_to, known.parties, at('party_to'), report);
  checkForward(row.time_earliest, row.time_latest, at('time_earliest'), report);
  checkForward(row.reported_earliest, row.reported_latest, at('reported_earliest'), report);
  checkGeometry(feature, known, report);
  if (row.claims.length === 0) report('no-claim', at('claims'));
  checkDone(row.modality, row.control_effect, at('control_effect'), report);
  let sound = row.claims.length > 0;
  const reportClaim: Report = (code, path, ...facts) => {
    sound = false;
    report(code, path, ...facts);
  };
  row.claims.forEach((claim, index) => {
    checkClaim(claim, at(`claims[${index}]`), known, reportClaim);
    checkDone(row.modality, claim.control_effect, at(`claims[${index}].control_effect`), reportClaim);
  });
  // What faulty claims fold to is no news: each fault is told once, where it can be mended.
  checkColumns(row, known, sound, report);
  const own = new Set(row.claims.map((claim) => claim.claim_id));
  row.figures.forEach(({ claim_id: id }, index) =>
    checkReference('claim of this event', id, own, at(`figures[${index}].claim_id`), report),
  );
}

/** The point is that of the place: an event is where its place is, or nowhere. */
function checkGeometry({ geometry, properties }: FeatureRecord, { places }: Known, report: Report): void {
  const { place_id: id } = properties;
  const place = id === null ? null : places.get(id);
  if (place === undefined) return;
  if (place === null) {
    if (geometry) report('geometry-without-place', 'geometry');
    return;
  }
  const right = [roundDegrees(place.lon), roundDegrees(place.lat)];
  const given = geometry?.coordinates.map(roundDegrees);
  if (!given) report('geometry-missing', 'geometry', place.placeId, right.join(', '));
  else if (given[0] !== right[0] || given[1] !== right[1])
    report('geometry-elsewhere', 'geometry.coordinates', place.placeId, right.join(', '));
}

const DONE: ReadonlySet<Modality> = new Set(['happened', 'ongoing']);

function checkDone(modality: Modality, effect: string | null, path: string, report: Report): void {
  if (effect !== null && effect !== 'none' && !DONE.has(modality))
    report('effect-not-done', path, effect, modality);
}

function checkClaim(claim: ClaimRecord, at: string, known: Known, report: Report): void {
  const [first, last] = claim.lines;
  const count = known.documents.get(claim.document_id);
  checkReference('document', claim.document_id, known.documents, `${at}.document_id`, report);
  checkReference('party', claim.party_from, known.parties, `${at}.party_from`, report);
  checkReference('party', claim.party_to, known.parties, `${at}.party_to`, report);
  checkForward(claim.time_earliest, claim.time_latest, `${at}.time_earliest`, report);
  checkForward(claim.reported_earliest, claim.reported_latest, `${at}.reported_earliest`, report);
  if (first > last || (count !== undefined && last > count))
    report('lines-outside', `${at}.lines`, first, last, count);
}
