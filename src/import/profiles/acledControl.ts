import type { Problem } from '../../domain/problem.ts';

/** One of the two actors of a row: its name, and the word or number for its kind (`inter1`, `inter2`). */
export type AcledActor = { readonly name: string; readonly kind: string };

export type Transfer = { readonly from: string | null; readonly to: string | null };

/** Nobody is named as taking over: the place changed hands, and the row doesn't say to whom. */
const UNTOLD: Transfer = { from: null, to: null };

/**
 * Who takes the place, in a row of a sub-type that passes territory. ACLED's codebook says that the order of the two
 * actors means nothing ("Event aggregation"), so `actor1` is not read as the taker. What the sub-type says is enough where
 * it names one side by its kind: a government regains, so the state forces do; a non-state actor overtakes (foreign
 * forces count as such), so whoever is no state force does. An actor that stands alone is the taker. Otherwise the row
 * doesn't tell.
 */
export function transferOf(subType: string, actors: readonly AcledActor[]): Transfer {
  const [first, second] = actors;
  if (first === undefined) return UNTOLD;
  if (second === undefined) return { from: null, to: first.name };
  const byGovernment = /^(battle-)?government regains territory$/i.test(subType);
  const byOther = /^(battle-)?non-state actor overtakes territory$/i.test(subType);
  if (!byGovernment && !byOther) return UNTOLD;
  const isTaker = (actor: AcledActor) =>
    byGovernment ? isStateForce(actor) : actor.kind !== '' && !isStateForce(actor);
  if (isTaker(first) === isTaker(second)) return UNTOLD;
  return isTaker(first) ? { from: second.name, to: first.name } : { from: first.name, to: second.name };
}

/** ACLED writes kinds as numbers in older files, as words in newer ones. */
function isStateForce({ kind }: AcledActor): boolean {
  return kind === '1' || /^state forces$/i.test(kind);
}

export function untoldTaker(subType: string, where: Problem['where']): Problem {
  return {
    code: 'acled-taker-untold',
    message: `The row says "${subType}", and of its two actors none can be told to be the one that takes over: in ACLED’s columns their order means nothing.`,
    hint: 'The place is shown as changed hands, holder not reported. Where the notes name the taker, code the event by hand.',
    where,
  };
}
