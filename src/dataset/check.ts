import type { PartyId } from '../domain/ids.ts';
import { checkFeature } from './checkFeature.ts';
import { checkHead } from './checkHead.ts';
import { checkUnique, type Known } from './checkReport.ts';
import { byDocumentOrder } from './claimOrder.ts';
import type { Finding, Report } from './finding.ts';
import { readParty } from './records/party.ts';
import { readPlace } from './records/place.ts';
import type { CollectionRecord } from './schema/collection.ts';
import type { FeatureRecord } from './schema/event.ts';
import { isWgs84 } from './wgs84.ts';

/** More findings in one file help nobody, and would fill the memory. */
const MOST_FINDINGS = 10_000;

/** What a schema can't say: ids that lead nowhere or stand twice, spans that run backward, columns that disagree. */
export function checkCollection(collection: CollectionRecord): Finding[] {
  const { changing_hands: head, features } = collection;
  const checks = collectionChecks(head, collection['crs']);
  for (const feature of features) checks.feature(feature);
  return checks.findings;
}

/**
 * The same, one feature after the other; the head is checked at once.
 *
 * @param crs the member of older GeoJSON that names a coordinate system
 */
export function collectionChecks(head: CollectionRecord['changing_hands'], crs?: unknown) {
  const findings: Finding[] = [];
  const reportFor =
    (feature?: string, index?: number): Report =>
    (code, path, ...facts) => {
      // A code and its facts belong together, which a push of either alone can't tell.
      if (findings.length < MOST_FINDINGS) findings.push({ code, feature, index, path, facts } as Finding);
    };
  checkCrs(crs, reportFor());
  checkHead(head, reportFor());
  const known: Known = {
    zone: head.time_zone,
    parties: new Map(head.parties.map((party) => [party.party_id as PartyId, readParty(party)])),
    places: new Map(head.places.map((place) => [place.place_id, readPlace(place)])),
    documents: new Map(head.documents.map((document) => [document.document_id, document.line_count])),
    inOrder: byDocumentOrder([...new Set(head.documents.map((document) => document.document_id))]),
  };
  const eventIds = new Set<string>();
  const claimIds = new Set<string>();
  let next = 0;
  return {
    findings,
    /** @param rank its place in the list, where one was left out before it */
    feature(feature: FeatureRecord, rank = next): void {
      next = rank + 1;
      const { event_id: id, claims } = feature.properties;
      const report = reportFor(id, rank);
      checkCrs(feature['crs'], report);
      checkUnique(id, eventIds, 'properties.event_id', report);
      claims.forEach((claim, index) =>
        checkUnique(claim.claim_id, claimIds, `properties.claims[${index}].claim_id`, report),
      );
      checkFeature(feature, known, report);
    },
  };
}

/** GeoJSON is in WGS 84; what says otherwise would lie elsewhere. */
function checkCrs(crs: unknown, report: Report): void {
  if (crs != null && !isWgs84(crs)) report('other-crs', 'crs', crs);
}
