import type { Family } from './families.ts';
import { Segment } from './StripBars.tsx';

/** The tone of a family, for keys and tips. */
export function Swatch({ family }: { readonly family: Family }) {
  return (
    <svg className="swatch" width="14" height="11" aria-hidden="true" focusable="false">
      <Segment family={family} x={0} y={0} width={14} height={11} />
    </svg>
  );
}
