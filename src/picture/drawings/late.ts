type Geometry = typeof import('./geometry.ts');

let come: Geometry | null = null;
let coming: Promise<Geometry> | null = null;

/** Fetches what computes the drawings, turf with it: only once somebody has chosen one. A failure is not kept. */
export function fetchGeometry(): Promise<Geometry> {
  coming ??= fetched();
  return coming;
}

async function fetched(): Promise<Geometry> {
  try {
    come = await import('./geometry.ts');
    return come;
  } catch (error) {
    coming = null;
    throw error;
  }
}

/** The same, if it is there already: what is drawn at this very moment doesn't wait. */
export function geometryAtHand(): Geometry | null {
  return come;
}
