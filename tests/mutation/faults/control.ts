import type { Fault } from '../fault.ts';

const FOLDER = 'src/domain/control';
const TESTS = ['src/domain/control', 'tests/golden', 'tests/oracle/control.test.ts'];

function fault(name: string, file: string, from: string, to: string): Fault {
  return { name, file: `${FOLDER}/${file}`, from, to, tests: TESTS };
}

export const controlFaults: readonly Fault[] = [
  fault(
    'a claim of the future leaks into the cut',
    'known.ts',
    'claim.reported.latest <= known',
    'claim.reported.latest >= known',
  ),
  fault(
    'a claim without a report time counts under a cut',
    'known.ts',
    "known === 'all' || (claim.reported.latest !== null &&",
    "known === 'all' || claim.reported.latest === null || (claim.reported.latest !== null &&",
  ),
  fault('the clock runs on behind the cut', 'known.ts', 't > known ? known : t', 't < known ? known : t'),
  fault(
    'a claim of no effect acts on control',
    'known.ts',
    "claim.controlEffect === null || claim.controlEffect === 'none' ||",
    'claim.controlEffect === null ||',
  ),
  fault(
    'claims act in the order they came in',
    'known.ts',
    'acting.sort((a, b) => a.order - b.order)',
    'acting',
  ),
  fault(
    'a denial takes a place',
    'acts.ts',
    "claims.filter((claim) => claim.stance === 'asserts')",
    'claims.filter(() => true)',
  ),
  fault(
    'a change takes effect at its start',
    'acts.ts',
    'at: span.latest,',
    'at: span.earliest ?? span.latest,',
  ),
  fault(
    'of two changes at odds about the time the first counts',
    'acts.ts',
    'const span = agreed ?? hull(first, ...rest);',
    'const span = agreed ?? first;',
  ),
  fault('a disputed time is not said', 'acts.ts', 'timeDisputed: agreed === null', 'timeDisputed: false'),
  fault(
    'a status for its own party no longer ends a change',
    'acts.ts',
    'earliest <= status.at && status.at < latest',
    'earliest <= status.at && status.at > latest',
  ),
  fault(
    'at the same instant a status goes before a change',
    'acts.ts',
    "return a.kind === 'change' ? -1 : 1",
    "return a.kind === 'change' ? 1 : -1",
  ),
  fault(
    'a change takes effect after its moment, not at it',
    'base.ts',
    'acts.filter((act) => act.at <= t)',
    'acts.filter((act) => act.at < t)',
  ),
  fault(
    'a broader party counts as another one',
    'base.ts',
    'if (holder.party === null || partiesContradict(parties, holder.party, act.party))',
    'if (holder.party === null || holder.party !== act.party)',
  ),
  fault(
    'a change under way is not shown',
    'base.ts',
    'act.span.earliest <= t && t < act.at',
    'act.span.earliest <= t && t > act.at',
  ),
  fault(
    'of two changes under way the one that ends last is shown',
    'base.ts',
    '(b.span.latest - a.span.latest || a.order - b.order) > 0',
    '(b.span.latest - a.span.latest || a.order - b.order) < 0',
  ),
  fault(
    'what comes next is not announced',
    'base.ts',
    'startOf(act) !== null) return null',
    'startOf(act) === null) return null',
  ),
  fault(
    'the ring of fighting never ends',
    'contested.ts',
    '(last === null || last <= claim.end)',
    '(last === null || last >= claim.end)',
  ),
  fault(
    'the ring of fighting begins too late',
    'contested.ts',
    '(claim.start ?? claim.end) <= t',
    '(claim.start ?? claim.end) < t',
  ),
  fault('a denied fight is one', 'contested.ts', "claim.stance === 'asserts' &&", ''),
  fault(
    'the disputed flag is lost',
    'controlAt.ts',
    'const disputed = disputedAt(disputes, shown, t, context.ageing);',
    'const disputed = null as ReturnType<typeof disputedAt>;',
  ),
  fault(
    'a dispute begins before anybody disputes',
    'disputes.ts',
    'if (t < from || !stake.some',
    'if (!stake.some',
  ),
  fault('a settled dispute goes on', 'disputes.ts', 'if (settled !== null && from < settled) continue;', ''),
  fault('a dispute never lapses', 'disputes.ts', 'if (isOld !== lapsed) continue;', 'if (lapsed) continue;'),
  fault(
    'an age is counted from the oldest report',
    'age.ts',
    'a === null || b > a ? b : a',
    'a === null || b < a ? b : a',
  ),
  fault(
    'the history forgets that fighting begins',
    'controlHistory.ts',
    '...fighting.map((claim) => claim.start ?? claim.end),',
    '',
  ),
  fault(
    'the history goes on behind the cut',
    'controlHistory.ts',
    "known === 'all' || at <= known",
    "known === 'all' || at >= known",
  ),
];
