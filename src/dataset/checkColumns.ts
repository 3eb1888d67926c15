import type { EventId } from '../domain/ids.ts';
import type { Known } from './checkReport.ts';
import type { Facts, Report } from './finding.ts';
import { foldClaims } from './foldClaims.ts';
import { readClaim } from './records/claim.ts';
import { dateColumns, placeColumns } from './records/event.ts';
import { readSpan, writeInstant } from './records/span.ts';
import type { EventRecord } from './schema/event.ts';

type Columns = Readonly<Record<string, string | number | null>>;

/**
 * Columns that fold the claims, or repeat the place, have to agree with them. Without sound claims the dates are held
 * against the event's own times.
 */
export function checkColumns(row: EventRecord, known: Known, soundClaims: boolean, report: Report): void {
  const own = readSpan(row.time_earliest, row.time_latest);
  const fold = soundClaims ? foldOf(row, known) : null;
  const dates = dateColumns(fold?.time ?? own, known.zone);
  compare(row, dates, 'date-mismatch', 'dates', report);
  const place = row.place_id === null ? null : known.places.get(row.place_id);
  if (place !== undefined)
    compare(
      row,
      { ...placeColumns(place), where_prec: place?.wherePrec ?? null },
      'column-mismatch',
      place ? 'place' : 'no-place',
      report,
    );
  if (!fold) return;
  const folded = {
    time_earliest: writeInstant(fold.time.earliest),
    time_latest: writeInstant(fold.time.latest),
    time_extent: fold.timeExtent,
    time_basis: fold.timeBasis,
    reported_earliest: writeInstant(fold.reported.earliest),
    reported_latest: writeInstant(fold.reported.latest),
    control_effect: fold.controlEffect,
    party_from: fold.partyFrom,
    party_to: fold.partyTo,
    certainty: fold.certainty,
  };
  const reported = readSpan(row.reported_earliest, row.reported_latest);
  // One instant can be written in many ways.
  const written = {
    time_earliest: writeInstant(own.earliest),
    time_latest: writeInstant(own.latest),
    reported_earliest: writeInstant(reported.earliest),
    reported_latest: writeInstant(reported.latest),
  };
  compare(row, folded, 'column-mismatch', 'claims', report, written);
}

function foldOf(row: EventRecord, { inOrder, parties }: Known) {
  const ordered = [...row.claims].sort(inOrder);
  const claims = ordered.map((claim, order) => readClaim(claim, row.event_id as EventId, order));
  return foldClaims(claims, row.modality, parties);
}

function compare(
  row: EventRecord,
  right: Columns,
  code: 'date-mismatch' | 'column-mismatch',
  source: Facts['column-mismatch'][2],
  report: Report,
  written: Columns = {},
): void {
  for (const member of Object.keys(right)) {
    const wanted = right[member];
    const given = member in written ? written[member] : row[member];
    if (given !== wanted) report(code, `properties.${member}`, member, given, source, wanted);
  }
}
