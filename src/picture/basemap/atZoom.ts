/** Values at ascending zooms. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

/** The value at a zoom, between stops in equal or in exponential steps; the outermost values hold beyond them. */
export function atZoom(zoom: number, stops: Stops, base = 1): number {
  const upper = stops.findIndex(([at]) => at > zoom);
  const [high, low] = [stops[upper], stops[upper - 1]];
  if (!low) return (high ?? stops.at(-1))?.[1] ?? 0;
  if (!high) return (stops.at(-1) ?? low)[1];
  const [from, to] = [zoom - low[0], high[0] - low[0]];
  const share = base === 1 ? from / to : (base ** from - 1) / (base ** to - 1);
  return low[1] + (high[1] - low[1]) * share;
}
