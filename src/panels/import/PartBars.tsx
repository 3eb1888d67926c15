import { type PointerEvent, useMemo, useRef } from 'react';
import { dayNumbered, type EventDays, type Stretch } from '../../domain/part.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { type Bar, barsOf, type ChosenDays } from './partDays.ts';

type Props = {
  readonly days: EventDays;
  readonly chosen: ChosenDays | null;
  readonly onChoose: (stretch: Stretch) => void;
};

/** Of the drawing; it is stretched to whatever room there is. */
const HEIGHT = 40;
const GAP = 0.15;

/** How many events there are over the file's days. A hand can choose days on it; the fields below do the same by keyboard. */
export function PartBars({ days, chosen, onChoose }: Props) {
  const { part: words } = lateWords(useDashboard().text).importing;
  const { bars, width } = useMemo(() => barsOf(days), [days]);
  const held = useRef<Bar | null>(null);
  const most = Math.max(1, ...bars.map(({ events }) => events));
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;

  const barAt = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>): Bar => {
    const { left, width: room } = currentTarget.getBoundingClientRect();
    const at = Math.floor(((clientX - left) / room) * bars.length);
    return bars[Math.max(0, Math.min(bars.length - 1, at))] ?? first;
  };
  const choose = (event: PointerEvent<SVGSVGElement>) => {
    const [start, end] = [held.current, barAt(event)];
    if (start) onChoose({ from: Math.min(start.from, end.from), to: Math.max(start.to, end.to) });
  };
  return (
    <div className="part-bars">
      <p className="part-scale">
        <span>{words.chart(width)}</span>
        <span>{words.most(most)}</span>
      </p>
      <svg
        viewBox={`0 0 ${bars.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          held.current = barAt(event);
          choose(event);
        }}
        onPointerMove={choose}
        onPointerUp={() => (held.current = null)}
        onPointerCancel={() => (held.current = null)}
      >
        <title>{words.choose}</title>
        {bars.map(({ from, to, events }, index) => {
          const isIn = chosen !== null && to >= chosen.stretch.from && from <= chosen.stretch.to;
          // What is there is seen, however little.
          const height = events === 0 ? 0 : Math.max(1, (events / most) * HEIGHT);
          return (
            <g key={from} data-in={isIn}>
              {isIn && <rect className="part-ground" x={index} width={1} height={HEIGHT} />}
              <rect x={index + GAP} y={HEIGHT - height} width={1 - 2 * GAP} height={height} />
            </g>
          );
        })}
      </svg>
      <p className="part-scale">
        <span>{dayNumbered(first.from)}</span>
        <span>{dayNumbered(last.to)}</span>
      </p>
    </div>
  );
}
