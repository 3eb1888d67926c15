import type { Instant } from '../domain/instant.ts';
import type { Catalogue } from '../text/language.ts';
import type { PixelScale } from './scale.ts';
import { fitting } from './strip.ts';
import { HANDLE, lanesMiddle, type StripLayout } from './stripLayout.ts';

type Props = {
  readonly cut: Instant;
  readonly scale: PixelScale;
  readonly width: number;
  readonly layout: StripLayout;
  readonly text: Catalogue;
};

/** The ground of the days behind the cut: it lies under everything, so that no tick at the cut is dimmed. */
export function CutGround({ cut, scale, width, layout, text }: Props) {
  const x = scale.x(cut);
  const rightToLeft = text.direction === 'rtl';
  return (
    <rect
      className="strip-beyond"
      x={rightToLeft ? HANDLE / 2 : x}
      width={Math.max(0, (rightToLeft ? x : width - x) - HANDLE / 2)}
      y={layout.labels - 2}
      height={layout.height - layout.labels + 2}
    />
  );
}

/** Where the clock stops, and, where there is room, why. */
export function CutLine({ cut, scale, width, layout, text }: Props) {
  const x = scale.x(cut);
  const rightToLeft = text.direction === 'rtl';
  const label = fitting(text.timeline.cut, (rightToLeft ? x : width - x) - 20);
  return (
    <>
      <line className="strip-cut" x1={x} x2={x} y1={layout.labels - 4} y2={layout.height} />
      {label !== '' && (
        <text className="strip-cut-label" x={x + (rightToLeft ? -10 : 10)} y={lanesMiddle(layout)}>
          {label}
        </text>
      )}
    </>
  );
}
