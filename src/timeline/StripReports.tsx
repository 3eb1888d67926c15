import type { Span } from '../domain/span.ts';
import type { Reports } from './reports.ts';
import type { PixelScale } from './scale.ts';
import type { StripLayout } from './stripLayout.ts';

type Props = {
  readonly reports: Reports;
  readonly period: Span;
  readonly scale: PixelScale;
  readonly layout: StripLayout;
};

/** The lane of the second clock: when it was said, under when it happened. A line over the time of writing, a tick where it was there at the latest. */
export function StripReports({ reports: { reports, spans, most }, period, scale, layout }: Props) {
  const foot = layout.reportsTop + layout.reports;
  return (
    <g className="strip-reports">
      <line
        className="strip-day"
        x1={scale.x(period.earliest)}
        x2={scale.x(period.latest)}
        y1={foot - 0.5}
        y2={foot - 0.5}
      />
      {spans.map(({ earliest, latest }) => (
        <line
          key={earliest}
          className="strip-writing"
          x1={scale.x(earliest)}
          x2={scale.x(latest)}
          y1={foot - 0.5}
          y2={foot - 0.5}
        />
      ))}
      {reports.map(({ at, claims }) => (
        <line
          key={at}
          className="strip-report"
          x1={Math.round(scale.x(at))}
          x2={Math.round(scale.x(at))}
          y1={foot}
          y2={foot - Math.max(3, Math.round(Math.sqrt(claims / Math.max(1, most)) * layout.reports))}
        />
      ))}
    </g>
  );
}
