/** Random places: few parties and a coarse grid of instants, so that ties, empty intersections and zero widths happen. */
import * as fc from 'fast-check';
import type { Claim, ControlEffect } from '../../src/domain/claim.ts';
import type { KnownAt } from '../../src/domain/control/state.ts';
import type { ClaimId, DocumentId, EventId, PartyId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Parties, Party } from '../../src/domain/party.ts';
import type { OpenSpan } from '../../src/domain/span.ts';
import type { NaiveContext } from './naiveControl.ts';

/** 2014-06-08T21:00Z, a midnight in Baghdad. */
const ORIGIN = 1_402_261_200_000;
const STEP = 12 * 3_600_000;
const LAST_STEP = 12;

export type Question = {
  readonly claims: readonly Claim[];
  readonly t: Instant;
  readonly known: KnownAt;
  readonly context: NaiveContext;
};

const BROADER = {
  insurgents: null,
  isis: 'insurgents',
  isis_local: 'isis',
  baathists: 'insurgents',
  government: null,
  kurdish: null,
} as const;

const PARTY_IDS = Object.keys(BROADER) as PartyId[];

export const PARTIES: Parties = new Map(
  Object.entries(BROADER).map(([id, broader]): [PartyId, Party] => [
    id as PartyId,
    {
      partyId: id as PartyId,
      name: id,
      aliases: [],
      broader: broader as PartyId | null,
      group: broader ?? id,
      colour: '#808080',
      shape: 'circle',
    },
  ]),
);

function at(step: number): Instant {
  return (ORIGIN + step * STEP) as Instant;
}

const gridInstant = fc.integer({ min: 0, max: LAST_STEP }).map(at);

/** Every fourth instant is off the grid; some lie before or long after everything. */
export const anyInstant: fc.Arbitrary<Instant> = fc.oneof(
  { weight: 6, arbitrary: gridInstant },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 4 * LAST_STEP }).map(at) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -STEP, max: (LAST_STEP + 8) * STEP }).map((ms) => at(ms / STEP)),
  },
);

export const anyKnown: fc.Arbitrary<KnownAt> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('all' as const) },
  { weight: 1, arbitrary: anyInstant },
);

const anyParty = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...PARTY_IDS) },
);

const anyReported: fc.Arbitrary<OpenSpan> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ earliest: null, latest: null }) },
  { weight: 1, arbitrary: gridInstant.map((earliest) => ({ earliest, latest: null })) },
  { weight: 8, arbitrary: fc.tuple(gridInstant, gridInstant).map(([a, b]) => closed(a, b)) },
);

const anyTime: fc.Arbitrary<OpenSpan> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ earliest: null, latest: null }) },
  { weight: 2, arbitrary: gridInstant.map((earliest) => ({ earliest, latest: null })) },
  { weight: 3, arbitrary: gridInstant.map((latest) => ({ earliest: null, latest })) },
  { weight: 1, arbitrary: gridInstant.map((both) => ({ earliest: both, latest: both })) },
  { weight: 10, arbitrary: fc.tuple(gridInstant, gridInstant).map(([a, b]) => closed(a, b)) },
);

function closed(a: Instant, b: Instant): OpenSpan {
  return a <= b ? { earliest: a, latest: b } : { earliest: b, latest: a };
}

const anyEffect: fc.Arbitrary<ControlEffect | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('change' as const) },
  { weight: 5, arbitrary: fc.constant('status' as const) },
  { weight: 2, arbitrary: fc.constant('contested' as const) },
  { weight: 1, arbitrary: fc.constantFrom('none' as const, null) },
);

const anyWords = fc.record({
  documentIndex: fc.integer({ min: 0, max: 2 }),
  firstLine: fc.integer({ min: 1, max: 9 }),
  stance: fc.oneof(
    { weight: 6, arbitrary: fc.constant('asserts' as const) },
    { weight: 1, arbitrary: fc.constant('disputes' as const) },
  ),
  hedge: fc.constantFrom(null, null, 'reportedly'),
  attribution: fc.constantFrom([], [], ['AFP'], ['AFP', 'a resident']),
  reported: anyReported,
  time: anyTime,
  timeExtent: fc.constantFrom('throughout' as const, 'within' as const, null),
  controlEffect: anyEffect,
  partyFrom: anyParty,
  partyTo: anyParty,
});
type Words = typeof anyWords extends fc.Arbitrary<infer T> ? T : never;

const anyEventWords = fc.array(anyWords, { minLength: 1, maxLength: 4 });
/** Events of one claim are common in life, and what happens between events shows best with them. */
const anyEvents = fc.array(
  fc.oneof({ weight: 1, arbitrary: anyEventWords }, { weight: 1, arbitrary: anyWords.map((one) => [one]) }),
  { minLength: 1, maxLength: 7 },
);

/** Claims whose start lies after the report that stands in for their missing end, too. */
export const anyClaims: fc.Arbitrary<readonly Claim[]> = anyEvents.map((events) => inOrder(events));

/** All claims of the events at a place, in order of events. E ≤ L in each. */
export const placeClaims: fc.Arbitrary<readonly Claim[]> = anyEvents.map((events) =>
  inOrder(events.map((event) => event.map(withEndAfterStart))),
);

function withEndAfterStart(words: Words): Words {
  const end = words.time.latest ?? words.reported.latest;
  if (words.time.earliest === null || end === null || words.time.earliest <= end) return words;
  return { ...words, time: { earliest: end, latest: words.time.latest } };
}

/** The claims with their rank: documents, then lines, then claim id (as text: c10 comes before c2). */
function inOrder(events: readonly (readonly Words[])[]): Claim[] {
  let count = 0;
  const unranked = events.flatMap((event, eventIndex) =>
    event.map((words) => claimOf(words, eventIndex, count++, 0)),
  );
  const ranked = [...unranked].sort(
    (a, b) =>
      compare(a.documentId, b.documentId) ||
      a.lines[0] - b.lines[0] ||
      a.lines[1] - b.lines[1] ||
      compare(a.claimId, b.claimId),
  );
  const orders = unranked.map((claim) => ranked.indexOf(claim));
  count = 0;
  return events.flatMap((event, eventIndex) =>
    event.map((words) => claimOf(words, eventIndex, count, orders[count++] ?? 0)),
  );
}

function claimOf(words: Words, eventIndex: number, claimIndex: number, order: number): Claim {
  const { documentIndex, firstLine, ...said } = words;
  return {
    ...said,
    claimId: `c${claimIndex}` as ClaimId,
    eventId: `e${eventIndex}` as EventId,
    documentId: `d${documentIndex}` as DocumentId,
    order,
    lines: [firstLine, firstLine + (claimIndex % 3)],
    linesSha256: '',
    timeBasis: null,
    paraphrase: '',
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const anyContext: fc.Arbitrary<NaiveContext> = fc
  .constantFrom(
    { beginsHours: 24, outlineHours: 72 },
    { beginsHours: 12, outlineHours: 24 },
    { beginsHours: 24, outlineHours: 240 },
    { beginsHours: 0, outlineHours: 0 },
  )
  .map((ageing) => ({ parties: PARTIES, ageing }));

export const question: fc.Arbitrary<Question> = fc.record({
  claims: placeClaims,
  t: anyInstant,
  known: anyKnown,
  context: anyContext,
});
