/** How many parties include this one; null when the way to ever broader parties leads round in a circle. */
export function partyLevel(id: string, broaderOf: (id: string) => string | null | undefined): number | null {
  const seen = new Set<string>();
  for (let at: string | null | undefined = id; at != null; at = broaderOf(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
  }
  return seen.size - 1;
}
