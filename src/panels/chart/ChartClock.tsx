import { reachOf } from '../../domain/period.ts';
import type { Instant } from '../../domain/instant.ts';
import { type BarScale } from '../controlBar.ts';
import { useMoment } from '../dashboard.tsx';
import type { ChartRows } from './chartLayout.ts';

/** What moves over the drawing: the clock, the window behind it, and the cut. */
export function ChartClock({ scale, rows }: { readonly scale: BarScale; readonly rows: ChartRows }) {
  const { t, from, known, period } = useMoment();
  const at = (to: Instant) => {
    const x = Math.min(scale.width - 1, Math.max(1, scale.x(to)));
    return scale.rightToLeft ? scale.width - x : x;
  };
  const { latest: cut } = reachOf(period, known);
  const { top } = rows;
  const foot = rows.daysBase - 13;
  return (
    <svg
      className="bar-drawing chart-clock"
      width={scale.width}
      height={rows.size}
      aria-hidden="true"
      focusable="false"
    >
      {from !== null && (
        <rect
          className="chart-window"
          x={Math.min(at(from), at(t))}
          width={Math.abs(at(t) - at(from))}
          y={top - 3}
          height={rows.height + 3}
        />
      )}
      {cut < period.latest && <line className="bar-cut" x1={at(cut)} x2={at(cut)} y1={top - 6} y2={foot} />}
      <g className="bar-now" data-chart-now={t} transform={`translate(${at(t)} 0)`}>
        <line className="bar-now-casing" y1={top - 3} y2={top + rows.height} />
        <line y1={top - 5} y2={foot} />
        <path d={`M-4.5 ${top - 10}H4.5L0 ${top - 4}Z`} />
        <rect className="chart-focus" x="-8" width="16" y={top - 11} height={foot - top + 14} />
      </g>
    </svg>
  );
}
