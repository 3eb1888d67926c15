import type { Instant } from '../domain/instant.ts';
import type { Catalogue } from '../text/language.ts';
import type { PixelScale } from './scale.ts';
import { fitting, STRIP } from './strip.ts';

type Props = {
  readonly cut: Instant;
  readonly scale: PixelScale;
  readonly width: number;
  readonly text: Catalogue;
};

/** Where the clock stops, and a veil over what wasn't known by then; named where there is room behind the cut. */
export function CutVeil({ cut, scale, width, text }: Props) {
  const x = scale.x(cut);
  const rightToLeft = text.direction === 'rtl';
  const room = rightToLeft ? x : width - x;
  const label = fitting(text.timeline.cut, room - 20);
  return (
    <>
      <rect
        className="strip-unknown"
        x={rightToLeft ? 0 : x}
        width={Math.max(0, room)}
        y={STRIP.labels - 2}
        height={STRIP.height - STRIP.labels + 2}
      />
      <line className="strip-cut" x1={x} x2={x} y1={STRIP.labels - 4} y2={STRIP.height} />
      {label !== '' && (
        <text className="strip-cut-label" x={x + (rightToLeft ? -10 : 10)} y={STRIP.lanesMiddle}>
          {label}
        </text>
      )}
    </>
  );
}
