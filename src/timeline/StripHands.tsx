import type { Instant } from '../domain/instant.ts';
import type { TimeMode } from '../domain/view.ts';
import type { PixelScale } from './scale.ts';
import type { StripLayout } from './stripLayout.ts';

type Props = {
  readonly t: Instant;
  readonly from: Instant | null;
  readonly mode: TimeMode;
  readonly earliest: Instant;
  readonly playing: boolean;
  readonly scale: PixelScale;
  readonly layout: StripLayout;
};

/** The clock, as far down as the lane of the second; in a window its start and what lies between; of all so far what lies before. */
export function StripHands({ t, from, mode, earliest, playing, scale, layout }: Props) {
  const { labels, knownTop } = layout;
  const x = scale.x(t);
  const start = mode === 'so_far' ? earliest : from;
  const sides = start === null ? null : ([scale.x(start), x] as const);
  return (
    <>
      {sides && (
        <rect
          className="strip-shown"
          data-mode={mode}
          x={Math.min(...sides)}
          width={Math.abs(sides[1] - sides[0])}
          y={labels - 1}
          height={knownTop - labels + 1}
        />
      )}
      {from !== null && (
        <g className="strip-start" style={{ transform: `translateX(${scale.x(from)}px)` }}>
          <line y1={labels - 4} y2={knownTop} />
          <Grip {...layout} />
        </g>
      )}
      <g className="strip-now" data-playing={playing} style={{ transform: `translateX(${x}px)` }}>
        <line y1={labels - 4} y2={knownTop} />
        <path d={`M-5 ${labels - 3}H5L0 ${labels + 4}Z`} />
        {from !== null && <Grip {...layout} />}
        <rect className="strip-focus" x="-9" width="18" y={labels - 6} height={knownTop - labels + 8} />
      </g>
    </>
  );
}

/** Below the bars, which it would hide. */
function Grip({ coverageTop }: Pick<StripLayout, 'coverageTop'>) {
  return <rect className="strip-grip" x="-4" width="8" y={coverageTop - 3} height="16" rx="2" />;
}
