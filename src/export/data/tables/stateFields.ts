import type { ControlState } from '../../../domain/control/state.ts';
import { stateWord } from '../../../domain/control/state.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { ClaimId, PartyId } from '../../../domain/ids.ts';
import { HOUR, formatInstant } from '../../../domain/instant.ts';
import type { OpenSpan } from '../../../domain/span.ts';
import { field, type Field } from '../fields.ts';
import { partyFields } from '../partyFields.ts';

/** Who holds a place and on whose word, column by column; without age, which is one of a moment. */
export function stateFields<Thing>(
  dataset: Dataset,
  stateOf: (thing: Thing) => ControlState,
): Field<Thing>[] {
  const of =
    <Value>(name: (state: ControlState) => Value) =>
    (thing: Thing) =>
      name(stateOf(thing));
  const party = (name: string, meaning: string, id: (state: ControlState) => PartyId | null) =>
    partyFields<Thing>(dataset, name, meaning, of(id));
  return [
    field(
      'state',
      'text',
      'The one word of lists: `disputed`, `contested`, `changing`, `held` or `not_reported`; the first that applies.',
      of(stateWord),
    ),
    field(
      'base',
      'text',
      'Who holds it, without flags: `held`, `changing` or `not_reported`.',
      of(({ base }) => base.kind),
    ),
    ...party('party', 'Id of the party that holds it. Empty: `base` is not `held`.', holderOf),
    ...party(
      'party_from',
      'Id of the party that is losing it. Empty: `base` is not `changing`, or no claim names it.',
      ({ base }) => (base.kind === 'changing' ? base.from : null),
    ),
    ...party(
      'party_to',
      'Id of the party that is gaining it. Empty: `base` is not `changing`, or no claim names it.',
      ({ base }) => (base.kind === 'changing' ? base.to : null),
    ),
    field(
      'contested',
      'boolean',
      'Whether fighting for it is reported.',
      of(({ contested }) => contested !== null),
    ),
    field(
      'disputed',
      'boolean',
      'Whether claims contradict each other about who holds it.',
      of(({ disputed }) => disputed !== null),
    ),
    field(
      'certainty',
      'text',
      '`disputed`, else `reported` if a document says it in its own, unhedged voice, else `claimed`. Empty: `base` is `not_reported`.',
      of(({ certainty }) => certainty),
    ),
    field(
      'since_earliest',
      'date_time',
      'It came about at this instant or later. Empty: nobody says since when, or `base` is `not_reported`.',
      of(({ since }) => since?.earliest ?? null),
    ),
    field(
      'since_latest',
      'date_time',
      'By this instant it had come about. Empty: as there.',
      of(({ since }) => since?.latest ?? null),
    ),
    ...party(
      'next_party',
      'Id of the party that holds it by a later moment, nobody says since when. Empty: no such claim.',
      ({ next }) => next?.party ?? null,
    ),
    field(
      'next_by',
      'date_time',
      'By which moment `next_party` holds it. Empty: as there.',
      of(({ next }) => next?.by ?? null),
    ),
    field(
      'time_disputed',
      'boolean',
      'Whether the claims leave no moment in common for the change.',
      of(({ timeDisputed }) => timeDisputed),
    ),
    field(
      'basis',
      'list',
      'Ids of the claims on which `base` rests, in document order. Empty: nothing is reported.',
      of(({ basis }) => basis),
    ),
    field(
      'contested_by',
      'list',
      'Ids of the claims that report fighting for it.',
      of(({ contested }) => contested?.contestedBy ?? []),
    ),
    field(
      'disputed_by',
      'list',
      'Ids of the claims that dispute who holds it.',
      of(({ disputed }) => disputed?.disputedBy ?? []),
    ),
  ];
}

/** A state as plain JSON, with parties by id and instants as text. */
export function stateRecord(state: ControlState): Readonly<Record<string, unknown>> {
  const { base, next, since, timeDisputed, basis, certainty, contested, disputed } = state;
  return {
    state: stateWord(state),
    base:
      base.kind === 'held'
        ? { kind: base.kind, party: base.party }
        : base.kind === 'changing'
          ? { kind: base.kind, party_from: base.from, party_to: base.to }
          : { kind: base.kind },
    certainty,
    since: since && spanRecord(since),
    time_disputed: timeDisputed,
    next: next && { party: next.party, by: formatInstant(next.by) },
    contested: contested !== null,
    disputed: disputed && { denied: disputed.denied, deniers: disputed.deniers },
    claims: { basis, contested: contested?.contestedBy ?? [], disputed: disputed?.disputedBy ?? [] },
  };
}

/** `[earliest, latest]` as text, an open end null. */
export function spanRecord({ earliest, latest }: OpenSpan): [string | null, string | null] {
  return [earliest === null ? null : formatInstant(earliest), latest === null ? null : formatInstant(latest)];
}

/** Hours, to two decimals. */
export function hours(ms: number | null): number | null {
  return ms === null ? null : Math.round((ms / HOUR) * 100) / 100;
}

/** Every claim that a state rests on, each once, in document order of its parts. */
export function claimsBehind({ basis, contested, disputed }: ControlState): ClaimId[] {
  return [...new Set([...basis, ...(contested?.contestedBy ?? []), ...(disputed?.disputedBy ?? [])])];
}

function holderOf({ base }: ControlState): PartyId | null {
  return base.kind === 'held' ? base.party : null;
}
