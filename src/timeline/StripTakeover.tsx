import type { Party } from '../domain/party.ts';
import { outlineOf, pathData } from '../picture/polygon.ts';
import { MARK_INK, partyColour, type Theme } from '../picture/theme.ts';
import { LEADER, type TakeoverMark } from './strip.ts';

type Props = {
  readonly mark: TakeoverMark;
  readonly look: Party | undefined;
  readonly theme: Theme;
  /** Against the usual size. */
  readonly size: number;
  readonly rightToLeft: boolean;
};

/**
 * A change is filled, with a band over the span in which it may have happened; a status is hollow: it says who, not that
 * anything happened. Dots lead back from what has no known start. Colours and grounds are those of the map's marks.
 */
export function StripTakeover({ mark, look, theme, size, rightToLeft }: Props) {
  const { takeover, band, tick, y } = mark;
  const ink = MARK_INK[theme];
  const colour = look ? partyColour(look.colour, ink) : ink.quiet;
  const shape = look?.shape ?? 'circle';
  const lead = rightToLeft ? LEADER : -LEADER;
  return (
    <g className="strip-takeover" data-kind={takeover.kind} data-place={takeover.place.placeId}>
      {band && band.to - band.from > 1 && (
        <>
          <line
            className="strip-band-casing"
            x1={band.from}
            x2={band.to}
            y1={y}
            y2={y}
            strokeWidth={4 * size}
          />
          <line
            className="strip-band"
            x1={band.from}
            x2={band.to}
            y1={y}
            y2={y}
            stroke={colour}
            strokeWidth={2.5 * size}
          />
        </>
      )}
      {tick !== null && (
        <g transform={`translate(${tick} ${y}) scale(${size})`}>
          {!band && <line className="strip-leader" x1={lead} x2="0" />}
          <path className="strip-glyph" d={pathData(outlineOf(shape, 3.1))} fill={colour} />
          {takeover.kind === 'status' && <path d={pathData(outlineOf(shape, 1.9))} fill={ink.paper} />}
        </g>
      )}
    </g>
  );
}
