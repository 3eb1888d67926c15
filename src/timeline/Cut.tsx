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

/** The ground of the days behind the cut: it lies under everything, so that no tick at the cut is dimmed. */
export function CutGround({ cut, scale, width, text }: Props) {
  const x = scale.x(cut);
  const rightToLeft = text.direction === 'rtl';
  return (
    <rect
      className="strip-beyond"
      x={rightToLeft ? STRIP.thumb / 2 : x}
      width={Math.max(0, (rightToLeft ? x : width - x) - STRIP.thumb / 2)}
      y={STRIP.labels - 2}
      height={STRIP.height - STRIP.labels + 2}
    />
  );
}

/** Where the clock stops, and, where there is room, why. */
export function CutLine({ cut, scale, width, text }: Props) {
  const x = scale.x(cut);
  const rightToLeft = text.direction === 'rtl';
  const label = fitting(text.timeline.cut, (rightToLeft ? x : width - x) - 20);
  return (
    <>
      <line className="strip-cut" x1={x} x2={x} y1={STRIP.labels - 4} y2={STRIP.height} />
      {label !== '' && (
        <text className="strip-cut-label" x={x + (rightToLeft ? -10 : 10)} y={STRIP.lanesMiddle}>
          {label}
        </text>
      )}
    </>
  );
}
