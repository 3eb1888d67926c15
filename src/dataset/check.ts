import type { PartyId } from '../domain/ids.ts';
import { checkFeature } from './checkFeature.ts';
import { checkHead } from './checkHead.ts';
import { checkUnique, type Known } from './checkReport.ts';
import type { Finding, Report } from './finding.ts';
import { readParty } from './records/party.ts';
import { readPlace } from './records/place.ts';
import type { CollectionRecord } from './schema/collection.ts';
import type { FeatureRecord } from './schema/event.ts';

/** What a schema can't say: ids that lead nowhere or stand twice, spans that run backward, columns that disagree. */
export function checkCollection({ changing_hands: head, features }: CollectionRecord): Finding[] {
  const checks = collectionChecks(head);
  for (const feature of features) checks.feature(feature);
  return checks.findings;
}

/** The same, one feature after the other; the head is checked at once. */
export function collectionChecks(head: CollectionRecord['changing_hands']) {
  const findings: Finding[] = [];
  const reportFor =
    (feature?: string): Report =>
    (code, path, ...facts) =>
      // A code and its facts belong together, which a push of either alone can't tell.
      findings.push({ code, feature, path, facts } as Finding);
  checkHead(head, reportFor());
  const known: Known = {
    zone: head.time_zone,
    parties: new Map(head.parties.map((party) => [party.party_id as PartyId, readParty(party)])),
    places: new Map(head.places.map((place) => [place.place_id, readPlace(place)])),
    documents: new Map(head.documents.map((document) => [document.document_id, document.line_count])),
  };
  const eventIds = new Set<string>();
  const claimIds = new Set<string>();
  return {
    findings,
    feature(feature: FeatureRecord): void {
      const { event_id: id, claims } = feature.properties;
      const report = reportFor(id);
      checkUnique(id, eventIds, 'properties.event_id', report);
      claims.forEach((claim, index) =>
        checkUnique(claim.claim_id, claimIds, `properties.claims[${index}].claim_id`, report),
      );
      checkFeature(feature, known, report);
    },
  };
}
