import type { QuietBand } from './bands.ts';

/** Spans of uncertain time of events other than control: thin, with an end at either side. */
export function StripBands({ bands }: { readonly bands: readonly QuietBand[] }) {
  return bands.map(({ from, to, y }) => (
    <path key={`${from} ${y}`} className="strip-quiet-band" d={`M${from + 1} ${y}H${to - 1}`} />
  ));
}
