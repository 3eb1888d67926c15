// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type ControlAt, counterexample } from './properties.ts';

const SEED = 20140611;
const RUNS = 6000;
const DOMAIN = fileURLToPath(new URL('../../src/domain', import.meta.url));

/** A textual change to a copy of src/domain. `find` is there exactly once; `why` is what the rules would lose. */
type Fault = { readonly file: string; readonly find: string; readonly replace: string; readonly why: string };

const FAULTS: readonly Fault[] = [
  {
    file: 'control/known.ts',
    find: ' || !isKnown(claim, known)) continue',
    replace: ') continue',
    why: 'no K cut (rule 1)',
  },
  {
    file: 'control/known.ts',
    find: 'claim.reported.latest <= known',
    replace: 'claim.reported.latest < known',
    why: 'a claim reported at K is not yet known (rule 1)',
  },
  {
    file: 'control/known.ts',
    find: "known !== 'all' && t > known ? known : t",
    replace: 't',
    why: 't runs on after K (rule 1)',
  },
  {
    file: 'control/known.ts',
    find: 'claim.time.latest ?? claim.reported.latest',
    replace: 'claim.reported.latest ?? claim.time.latest',
    why: 'the report time stands in for a known end (rule 2)',
  },
  {
    file: 'control/acts.ts',
    find: 'const span = agreed ?? hull(',
    replace: 'const span = hull(',
    why: 'hull instead of intersection (rule 6)',
  },
  {
    file: 'control/acts.ts',
    find: 'order: Math.max(',
    replace: 'order: Math.min(',
    why: 'a change ranks by its first claim instead of its last (rule 6)',
  },
  {
    file: 'control/acts.ts',
    find: 'throughout?.earliest ?? claim.end',
    replace: 'claim.end',
    why: 'a status that lasted throughout takes effect at its end (rule 7)',
  },
  {
    file: 'control/acts.ts',
    find: "return a.kind === 'change' ? -1 : 1",
    replace: "return a.kind === 'change' ? 1 : -1",
    why: 'statuses before changes at one instant (rule 8)',
  },
  {
    file: 'control/acts.ts',
    find: 'return a.order - b.order',
    replace: 'return b.order - a.order',
    why: 'later in document order inverted (rule 8)',
  },
  {
    file: 'control/acts.ts',
    find: 'earliest <= status.at &&',
    replace: 'earliest < status.at &&',
    why: 'a status at the start of a change does not end it (rule 11)',
  },
  {
    file: 'control/base.ts',
    find: 'party: narrower(parties, holder.party, act.party)',
    replace: 'party: holder.party',
    why: 'status ignores narrowing (rule 10)',
  },
  {
    file: 'control/base.ts',
    find: 'basis: [...holder.basis, act.claim]',
    replace: 'basis: holder.basis',
    why: 'a confirming status does not join the basis (rule 10)',
  },
  {
    file: 'control/base.ts',
    find: 'act.span.earliest !== null && act.span.earliest <= t',
    replace: '(act.span.earliest === null || act.span.earliest <= t)',
    why: 'open start treated as bounded: changing back to the beginning of time (rule 12)',
  },
  {
    file: 'control/base.ts',
    find: 't < act.at',
    replace: 't <= act.at',
    why: 'a change still under way at its end (rule 12)',
  },
  {
    file: 'control/base.ts',
    find: 'b.span.latest - a.span.latest',
    replace: 'a.span.latest - b.span.latest',
    why: 'of changes that overlap, the one that ends last (rule 12)',
  },
  {
    file: 'control/base.ts',
    find: 'startOf(act) !== null',
    replace: 'startOf(act) === null',
    why: 'next names acts with a known start (rule 14)',
  },
  {
    file: 'control/disputes.ts',
    find: 'a.eventId !== b.eventId && ',
    replace: '',
    why: 'acts of one event do not contradict each other (rule 16)',
  },
  {
    file: 'control/disputes.ts',
    find: 'from: later(a.at, b.at)',
    replace: 'from: a.at',
    why: 'a contradiction known before its second act takes effect (rule 16)',
  },
  {
    file: 'control/disputes.ts',
    find: 'settled !== null && from < settled',
    replace: 'false',
    why: 'a dispute that no later act ends (rule 17)',
  },
  {
    file: 'control/disputes.ts',
    find: 'from < settled',
    replace: 'from <= settled',
    why: 'a dispute ended by an act at the instant it starts (rule 17)',
  },
  {
    file: 'control/disputes.ts',
    find: 't - newest >= ageing.outlineHours',
    replace: 't - newest > ageing.outlineHours',
    why: 'a dispute that outlives the limit (rule 17)',
  },
  {
    file: 'control/disputes.ts',
    find: 'deniers: by.get(last) ?? null',
    replace: 'deniers: last.partyTo',
    why: "the denier's is the party of one claim instead of its act's (rule 16)",
  },
  {
    file: 'control/contested.ts',
    find: 'last <= claim.end',
    replace: 'last < claim.end',
    why: 'contested ending non-strictly (rule 19)',
  },
  {
    file: 'control/contested.ts',
    find: '(last === null || last <= claim.end)',
    replace: 't < claim.end',
    why: 'contested not carried forward (rule 19)',
  },
  {
    file: 'control/age.ts',
    find: 'Math.max(0, t - newest)',
    replace: 't - newest',
    why: 'ages below zero (rule 20)',
  },
  {
    file: 'certainty.ts',
    find: 'claim.attribution.length === 0 && claim.hedge === null',
    replace: 'claim.attribution.length === 0',
    why: 'hedged words count as reported (rule 20)',
  },
  {
    file: 'party.ts',
    find: 'return !includesParty(parties, a, b) && !includesParty(parties, b, a)',
    replace: 'return a !== b',
    why: 'a party contradicts the party that includes it (rule 5)',
  },
];

const folders: string[] = [];

function copyOfDomain(): string {
  const folder = mkdtempSync(join(tmpdir(), 'changing-hands-'));
  folders.push(folder);
  cpSync(DOMAIN, folder, { recursive: true });
  return folder;
}

async function controlAtFrom(folder: string): Promise<ControlAt> {
  const url = pathToFileURL(join(folder, 'control', 'index.ts')).href;
  const module = (await import(/* @vite-ignore */ url)) as { readonly controlAt: ControlAt };
  return module.controlAt;
}

function seed(fault: Fault, folder: string) {
  const path = join(folder, fault.file);
  const parts = readFileSync(path, 'utf8').split(fault.find);
  if (parts.length !== 2) throw new Error(`${fault.file} has ${parts.length - 1} times: ${fault.find}`);
  writeFileSync(path, parts.join(fault.replace));
}

describe('the oracle catches seeded faults', () => {
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test(`but finds none in a faithful copy (seed ${SEED}, ${RUNS} runs)`, async () => {
    expect(counterexample(await controlAtFrom(copyOfDomain()), SEED, RUNS)).toBeNull();
  });

  for (const fault of FAULTS)
    test(`${fault.why} (seed ${SEED}, at most ${RUNS} runs)`, async () => {
      const folder = copyOfDomain();
      seed(fault, folder);
      expect(counterexample(await controlAtFrom(folder), SEED, RUNS)).toMatch(/^Error: actual {3}/);
    });
});
