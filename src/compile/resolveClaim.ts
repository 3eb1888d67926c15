import { suggestion } from '../dataset/nearest.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, EventId, PartyId } from '../domain/ids.ts';
import { hull, type OpenSpan, UNKNOWN_SPAN } from '../domain/span.ts';
import type { Located, Report, Source } from './report.ts';
import type { Gazetteer, ResolvedDocument } from './resolve.ts';
import { spanAt } from './resolveDocument.ts';
import type { ClaimSeed } from './seedSchema.ts';
import type { Path } from './yamlFile.ts';

/** A claim with its place in the seeds. Its `order` is given later, when all claims are known. */
export type ResolvedClaim = { readonly claim: Claim; readonly source: Source };

/** One claim: its ids proved, its days turned into instants, its report bounded by the windows of its lines. */
export function resolveClaim(
  eventId: string,
  { value, source }: Located<ClaimSeed>,
  at: ResolvedDocument,
  { dataset, parties, refusedIds }: Gazetteer,
  report: Report,
): ResolvedClaim {
  const says = value.when != null;
  if (says && value.basis == null)
    report(source, [], {
      code: 'basis-missing',
      message: 'The claim has a time, but no basis for it.',
      hint: 'Add `basis`: how the time follows from the words of the document and its date.',
    });
  if (!says && value.extent != null)
    report(source, ['extent'], {
      code: 'extent-without-when',
      message: '"extent" says how a time is meant, but the claim has none.',
      hint: 'Add `when`, or take `extent` out.',
    });
  for (const member of ['from', 'to'] as const) {
    const id = value[member];
    if (id != null && !parties.has(id as PartyId) && !refusedIds.has(id))
      report(source, [member], {
        code: 'unknown-id',
        message: `There is no party "${id}".`,
        hint: suggestion(id, [...parties.keys()]),
      });
  }
  const claim: Claim = {
    claimId: `${eventId}.${value.id}` as ClaimId,
    eventId: eventId as EventId,
    documentId: at.document.documentId,
    order: 0,
    lines: value.lines,
    linesSha256: hashOf(value.lines, at, source, report),
    attribution: value.attribution,
    stance: value.stance,
    hedge: value.hedge ?? null,
    reported: reportedOf(value, at, dataset.time_zone, source, report),
    time: says ? spanAt(value.when ?? '', dataset.time_zone, source, ['when'], report) : UNKNOWN_SPAN,
    timeExtent: says ? (value.extent ?? 'within') : null,
    timeBasis: value.basis ?? null,
    controlEffect: value.effect ?? null,
    partyFrom: (value.from ?? null) as PartyId | null,
    partyTo: (value.to ?? null) as PartyId | null,
    paraphrase: value.says,
  };
  return { claim, source };
}

/** Its own report time, else the hull of the windows its lines fall in, else the document's. */
function reportedOf(
  value: ClaimSeed,
  at: ResolvedDocument,
  timeZone: string,
  source: Source,
  report: Report,
): OpenSpan {
  const zone = at.document.zone ?? timeZone;
  const whole = at.document.reported;
  if (value.reported != null) {
    const own = spanAt(value.reported, zone, source, ['reported'], report);
    checkInside(own, whole, source, ['reported'], report);
    return own;
  }
  const [first, last] = value.lines;
  const spans = at.seed.windows
    .filter(({ value: { lines } }) => lines[0] <= last && first <= lines[1])
    // Faults of a window are reported once, where windows are checked.
    .map((window) => spanAt(window.value.reported, zone, window.source, ['reported'], () => {}));
  const [firstSpan, ...others] = spans;
  return firstSpan ? hull(firstSpan, ...others) : whole;
}

/** A report can't lie outside the time in which its document was written. */
export function checkInside(
  span: OpenSpan,
  whole: OpenSpan,
  source: Source,
  member: Path,
  report: Report,
): void {
  const early = span.earliest !== null && whole.earliest !== null && span.earliest < whole.earliest;
  const late = span.latest !== null && whole.latest !== null && span.latest > whole.latest;
  if (early || late)
    report(source, member, {
      code: 'reported-outside',
      message: `It begins or ends outside the time in which the document was written: too ${early ? 'early' : 'late'}.`,
      hint: 'Correct it, or widen `reported` of the document. Days here belong to the zone of the document.',
    });
}

function hashOf(
  lines: readonly [number, number],
  { document, seed }: ResolvedDocument,
  source: Source,
  report: Report,
): string {
  const [first, last] = lines;
  if (first > last || last > document.lineCount) {
    report(source, ['lines'], {
      code: 'lines-outside',
      message: `Lines ${first} to ${last} don't lie in the document, which has ${document.lineCount}.`,
      hint: 'Write the first and the last line, counted from 1; a single line twice.',
    });
    return '';
  }
  const hash = seed.hashes?.lines[`${first}-${last}`];
  if (hash === undefined)
    report(source, ['lines'], {
      code: 'hash-missing',
      message: `The SHA-256 of lines ${first} to ${last} is not known.`,
      hint: 'Run `changing-hands verify --documents DIR --update` with the folder of the documents.',
    });
  return hash ?? '';
}
