type Drawings = typeof import('./illustrate.ts');

let come: Drawings | null = null;

/** Fetches what computes the drawings, turf with it: only once somebody has chosen one. A failure is not kept. */
export async function fetchDrawings(): Promise<Drawings> {
  come ??= await import('./illustrate.ts');
  return come;
}

/** The same, if it is there already: what is drawn at this very moment doesn't wait. */
export function drawingsAtHand(): Drawings | null {
  return come;
}
