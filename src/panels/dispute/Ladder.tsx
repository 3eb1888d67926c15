import './dispute.css';
import { type Rung, RUNGS } from '../../domain/evidence.ts';

const WIDTH = 14;
const HEIGHT = 20;
const STEP = 5;

/**
 * The four rungs, those up to the one stood on drawn strong; that of disputes is broken in two. It says nothing by itself:
 * words always stand beside it. `size` is its height in px.
 */
export function Ladder({ rung, size = HEIGHT }: { readonly rung: Rung; readonly size?: number }) {
  const reached = RUNGS.indexOf(rung);
  return (
    <svg
      className="ladder"
      data-rung={rung}
      width={(size * WIDTH) / HEIGHT}
      height={size}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="ladder-rail" d={`M1.5 0V${HEIGHT}M${WIDTH - 1.5} 0V${HEIGHT}`} />
      {RUNGS.map((each, index) => {
        const y = HEIGHT - 2.5 - index * STEP;
        const isBroken = rung === 'disputed' && index === 0;
        return (
          <path
            key={each}
            className="ladder-rung"
            data-reached={index <= reached}
            d={isBroken ? `M1 ${y + 1.2}H5.5M8.5 ${y - 1.2}H${WIDTH - 1}` : `M1 ${y}H${WIDTH - 1}`}
          />
        );
      })}
    </svg>
  );
}
