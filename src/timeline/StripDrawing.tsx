import { memo, useMemo } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { EventState } from '../domain/snapshot.ts';
import type { Span } from '../domain/span.ts';
import type { DateParts } from '../text/dateParts.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { quietBands } from './bands.ts';
import type { Changes } from './changes.ts';
import type { Coverage } from './coverage.ts';
import type { Histogram } from './histogram.ts';
import type { Reports } from './reports.ts';
import type { PixelScale } from './scale.ts';
import { FamilyPatterns, StripBars } from './StripBars.tsx';
import { StripBands } from './StripBands.tsx';
import { StripCoverage } from './StripCoverage.tsx';
import { StripFolds } from './StripFolds.tsx';
import { StripReports } from './StripReports.tsx';
import { StripTakeover } from './StripTakeover.tsx';
import { dayTicks, takeoverMarks } from './strip.ts';
import type { StripLayout } from './stripLayout.ts';

/** What the strip shows, wherever the clock stands. */
export type StripContents = {
  readonly dataset: Dataset;
  readonly period: Span;
  /** Where the clock can go. */
  readonly reach: Span;
  readonly changes: Changes;
  readonly events: readonly EventState[];
  readonly histogram: Histogram;
  /** Length of its buckets in ms. */
  readonly bucket: number;
  readonly reports: Reports;
  readonly coverage: Coverage;
};

type Props = {
  readonly contents: StripContents;
  readonly scale: PixelScale;
  readonly layout: StripLayout;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** What stands still while the clock moves: days, changes of control, events, reports, coverage. In real pixels. */
export const StripDrawing = memo(function StripDrawing({ contents, scale, layout, text, words }: Props) {
  const { dataset, period, reach, changes, events, histogram, bucket, reports, coverage } = contents;
  const rightToLeft = text.direction === 'rtl';
  const days = dayTicks({ period, pieces: scale.pieces }, dataset.timeZone, scale.x, layout.day);
  const wide = (days[0]?.width ?? 0) >= 46;
  const marks = useMemo(
    () => takeoverMarks(changes.takeovers, reach, scale.x, layout),
    [changes, reach, scale, layout],
  );
  const bands = useMemo(
    () => quietBands(events, marks, reach, scale.x, bucket, layout),
    [events, marks, reach, scale, bucket, layout],
  );
  return (
    <>
      <FamilyPatterns />
      {days.map(({ day, start, x }) => (
        <g key={day} transform={`translate(${Math.round(x) + 0.5} 0)`}>
          <line className="strip-day" y1={layout.labels - 2} y2={layout.height} />
          <text className="strip-label" x={rightToLeft ? -4 : 4} y={layout.labels - 5}>
            {dayLabel(words.partsOfDay(start), wide, text)}
          </text>
        </g>
      ))}
      <StripBands bands={bands} />
      <StripBars {...{ histogram, scale, layout }} />
      <StripReports {...{ reports, scale, layout }} />
      {marks.map((mark) => (
        <StripTakeover
          key={`${mark.takeover.place.placeId} ${mark.takeover.party} ${mark.takeover.span.latest}`}
          mark={mark}
          look={dataset.parties.get(mark.takeover.party)}
          size={layout.glyph}
          rightToLeft={rightToLeft}
        />
      ))}
      <StripCoverage {...{ coverage, scale, layout, text }} />
      <StripFolds {...{ scale, layout, text }} />
    </>
  );
});

function dayLabel(date: DateParts, wide: boolean, text: Catalogue): string {
  return wide ? text.time.dayShort(date) : date.day;
}
