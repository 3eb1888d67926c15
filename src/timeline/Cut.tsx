import type { Instant } from '../domain/instant.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { PixelScale } from './scale.ts';
import { fitting } from './strip.ts';
import { HANDLE, knownFoot, lanesMiddle, type StripLayout } from './stripLayout.ts';

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

/** The second clock's handle, hollow while it cuts nothing, and beside it in words from when the picture is. */
export function KnownHand(props: Props & { readonly isCut: boolean; readonly words: TimeWords }) {
  const { cut, isCut, scale, width, layout, text, words } = props;
  const { knownTop, height } = layout;
  const x = scale.x(cut);
  const { known, rows } = text.timeline;
  const label = known(isCut ? words.cut(cut) : null);
  // Over what isn't known yet, unless there is no room.
  const room = text.direction === 'rtl' ? x : width - x;
  const side = fitting([`${rows.known} ${label}`], room - HANDLE) === '' ? -1 : 1;
  return (
    <>
      <path
        className="strip-known"
        data-cut={isCut}
        d={`M0 ${knownTop}L6 ${knownTop + 7}V${height - 1}H-6V${knownTop + 7}Z`}
        style={{ transform: `translateX(${x}px)` }}
      />
      <text
        className="strip-known-label"
        x={x + (text.direction === 'rtl' ? -10 : 10) * side}
        y={knownFoot(layout)}
        textAnchor={side < 0 ? 'end' : 'start'}
      >
        <tspan className="narrow-only">{rows.known} </tspan>
        {label}
      </text>
    </>
  );
}
