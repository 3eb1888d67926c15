import type { Claim } from './claim.ts';
import type { ControlState } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { DocumentId, PartyId } from './ids.ts';
import { partiesContradict, selfAndBroader } from './party.ts';

/** The rungs on which a state can stand, from the loosest to the firmest: see `evidenceOf`. */
export const RUNGS = ['disputed', 'one_side', 'several_sides', 'own_voice'] as const;
export type Rung = (typeof RUNGS)[number];

/** Who says so without the document saying it for itself. `name` is null where it is the document, with a hedge. */
export type Claimant = {
  readonly name: string | null;
  readonly documentId: DocumentId;
  /** The party on whose side they speak; null: on none's, or the documents don't say. */
  readonly side: PartyId | null;
};

/** Claimants who speak on one side. Without a party each is a source of their own, which is not to say a side. */
export type ClaimingSide = { readonly party: PartyId | null; readonly claimants: readonly Claimant[] };

/** On whose word something stands. All lists in the order of the claims. */
export type Evidence = {
  readonly rung: Rung;
  /** Documents that say it in their own, unhedged voice. */
  readonly documents: readonly DocumentId[];
  readonly sides: readonly ClaimingSide[];
  /** How many more claims assert the change and name no holder: they stand on no rung, as they don't say who holds it. */
  readonly namingNobody: number;
};

type Context = Pick<Dataset, 'speakers' | 'parties' | 'documents'>;

/**
 * The rung by the rules of certainty (`certaintyOf`), with what is merely claimed told apart by who claims it: disputed if
 * any of the claims disputes; else in a document's own voice; else claimed by several sides or by one. Null without claims.
 *
 * Several means sides and not heads: ten spokesmen of one party are one source. Parties of which a broader one includes
 * both are one side, as they may speak with one voice. Whoever is on nobody's side counts for themselves. With a party,
 * only those speak for it who name it, see `standingOf`.
 */
export function evidenceOf(
  claims: readonly Claim[],
  context: Context,
  party: PartyId | null = null,
): Evidence | null {
  const asserting = claims.filter(({ stance }) => stance === 'asserts');
  const standing = standingOf(asserting, context, party);
  if (asserting.length === claims.length) return standing;
  return { ...(standing ?? NOBODY), rung: 'disputed' };
}

/**
 * The same of the state of a place, from the claims there; null where nobody says who holds it. It is about the holder
 * shown, and certainty about the change: a document may say in its own voice that a place was lost, and leave it to
 * others to say to whom. So a state can be `reported` and its holder be only claimed.
 */
export function evidenceOfState(
  state: ControlState,
  claims: readonly Claim[],
  context: Context,
): Evidence | null {
  if (state.certainty === null) return null;
  const basis = new Set(state.basis);
  const { base } = state;
  const party = base.kind === 'held' ? base.party : base.kind === 'changing' ? base.to : null;
  const evidence = evidenceOf(
    claims.filter(({ claimId }) => basis.has(claimId)),
    context,
    party,
  );
  return evidence && state.disputed ? { ...evidence, rung: 'disputed' } : evidence;
}

/**
 * How claims that agree stand by themselves, whatever is said against them: never on the rung of disputes. With the party
 * that they are to name as the holder, those that name another or nobody are left out, unless all do.
 */
export function standingOf(
  claims: readonly Claim[],
  context: Context,
  party: PartyId | null = null,
): Evidence | null {
  if (claims.length === 0) return null;
  const naming = claims.filter(({ partyTo }) => isNamed(partyTo, party, context));
  const counted = naming.length > 0 ? naming : claims;
  const own = counted.filter(isOwnVoice).map(({ documentId }) => documentId);
  const sides = sidesOf(
    counted.filter((claim) => !isOwnVoice(claim)),
    context,
  );
  const claimed = sides.length > 1 ? 'several_sides' : 'one_side';
  return {
    rung: own.length > 0 ? 'own_voice' : claimed,
    documents: [...new Set(own)],
    sides,
    namingNobody: naming.length > 0 ? claims.filter(({ partyTo }) => partyTo === null).length : 0,
  };
}

const NOBODY: Evidence = { rung: 'disputed', documents: [], sides: [], namingNobody: 0 };

function isNamed(partyTo: PartyId | null, party: PartyId | null, { parties }: Context): boolean {
  return party !== null && partyTo !== null && !partiesContradict(parties, party, partyTo);
}

/** How many of the sides that claim it are a party's. */
export function partiesClaiming({ sides }: Evidence): number {
  return sides.filter(({ party }) => party !== null).length;
}

function isOwnVoice({ attribution, hedge }: Claim): boolean {
  return attribution.length === 0 && hedge === null;
}

function sidesOf(claims: readonly Claim[], { speakers, parties, documents }: Context): ClaimingSide[] {
  const sides = new Map<string, ClaimingSide>();
  const seen = new Set<string>();
  for (const { attribution, documentId } of claims) {
    const name = attribution.at(-1) ?? null;
    const side = name === null ? null : (speakers.get(name)?.side ?? null);
    // Two pages of one publisher are one voice.
    const voice = name ?? documents.get(documentId)?.publisher ?? documentId;
    const whose = `${name === null ? 'document' : 'speaker'} ${voice}`;
    if (seen.has(whose)) continue;
    seen.add(whose);
    const camp = side === null ? whose : `party ${campOf(side, parties)}`;
    const found = sides.get(camp);
    sides.set(camp, {
      party: found && found.party !== side ? campOf(side ?? found.party, parties) : side,
      claimants: [...(found?.claimants ?? []), { name, documentId, side }],
    });
  }
  return [...sides.values()];
}

/** The broadest party that includes it. */
function campOf<Party extends PartyId | null>(party: Party, parties: Context['parties']): Party {
  return party === null ? party : ((selfAndBroader(parties, party).at(-1) ?? party) as Party);
}
