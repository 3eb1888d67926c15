/** Of an event or a state: see `certaintyOf`. */
export const CERTAINTIES = ['reported', 'claimed', 'disputed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

type Voice = {
  readonly stance: string;
  readonly attribution: readonly string[];
  readonly hedge: string | null;
};

/**
 * Folds claims into one word (data/README.md, "Certainty"): disputed if any disputes; else reported if a document says it in its own,
 * unhedged voice; else claimed. Order does not matter.
 */
export function certaintyOf(claims: readonly Voice[]): Certainty {
  if (claims.some((claim) => claim.stance === 'disputes')) return 'disputed';
  return claims.some((claim) => claim.attribution.length === 0 && claim.hedge === null)
    ? 'reported'
    : 'claimed';
}

/** The last link of each attribution chain, each once: who claims it. */
export function claimantsOf(claims: readonly Voice[]): string[] {
  const speakers = claims.map((claim) => claim.attribution.at(-1)).filter((name) => name !== undefined);
  return [...new Set(speakers)];
}
