type Geometry = typeof import('./geometry.ts');

let come: Geometry | null = null;

/** Fetches what computes the drawings, turf with it: only once somebody has chosen one. A failure is not kept. */
export async function fetchGeometry(): Promise<Geometry> {
  come ??= await import('./geometry.ts');
  return come;
}

/** The same, if it is there already: what is drawn at this very moment doesn't wait. */
export function geometryAtHand(): Geometry | null {
  return come;
}
