import { memo, useMemo } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { EventState } from '../domain/snapshot.ts';
import type { Span } from '../domain/span.ts';
import type { Theme } from '../picture/theme.ts';
import type { DateParts } from '../text/dateParts.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { quietBands } from './bands.ts';
import type { Changes } from './changes.ts';
import type { Coverage } from './coverage.ts';
import type { Histogram } from './histogram.ts';
import type { Reports } from './reports.ts';
import type { PixelScale } from './scale.ts';
import { StripBars } from './StripBars.tsx';
import { StripBands } from './StripBands.tsx';
import { StripCoverage } from './StripCoverage.tsx';
import { StripReports } from './StripReports.tsx';
import { StripTakeover } from './StripTakeover.tsx';
import { dayTicks, takeoverMarks } from './strip.ts';
import { footOf, type StripLayout } from './stripLayout.ts';
import { useFetched } from './useParts.tsx';

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
  readonly theme: Theme;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** What stands still while the clock moves: days, changes of control, events, reports, coverage. In real pixels. */
export const StripDrawing = memo(function StripDrawing(props: Props) {
  const { contents, scale, layout, theme, text, words } = props;
  const { dataset, period, reach, changes, events, histogram, bucket, reports, coverage } = contents;
  const rightToLeft = text.direction === 'rtl';
  const days = dayTicks({ period, pieces: scale.pieces }, dataset.timeZone, scale.x, layout.day);
  const wide = (days[0]?.width ?? 0) >= 46;
  const marks = useMemo(
    () => takeoverMarks(changes.takeovers, reach, scale.x, layout),
    [changes, reach, scale, layout],
  );
  const bands = useMemo(
    () => quietBands(events, reach, scale.x, bucket, layout),
    [events, reach, scale, bucket, layout],
  );
  const { StripFolds } = useFetched(scale.pieces.length > 1);
  return (
    <>
      {days.map(({ day, start, x }) => (
        <g key={day} transform={`translate(${Math.round(x) + 0.5} 0)`}>
          <line className="strip-day" y1={layout.labels - 2} y2={layout.height} />
          <text className="strip-label" x={rightToLeft ? -4 : 4} y={layout.labels - 5}>
            {dayLabel(words.partsOfDay(start), wide, text)}
          </text>
        </g>
      ))}
      <StripBars {...{ histogram, scale, layout }} />
      <Foot {...{ reach, scale, layout }} />
      <StripBands bands={bands} />
      <StripReports {...{ reports, period, scale, layout }} />
      {marks.map((mark) => (
        <StripTakeover
          key={`${mark.takeover.place.placeId} ${mark.takeover.party} ${mark.takeover.span.latest}`}
          mark={mark}
          look={dataset.parties.get(mark.takeover.party)}
          size={layout.glyph}
          {...{ theme, rightToLeft }}
        />
      ))}
      <StripCoverage {...{ coverage, scale, layout, text }} />
      {StripFolds && <StripFolds {...{ scale, layout, text }} />}
    </>
  );
});

/** On what the bars stand: it goes as far as events are told. */
function Foot({ reach, scale, layout }: Pick<Props, 'scale' | 'layout'> & { readonly reach: Span }) {
  const y = footOf(layout) + 0.5;
  return (
    <line className="strip-foot" x1={scale.x(reach.earliest)} x2={scale.x(reach.latest)} y1={y} y2={y} />
  );
}

function dayLabel(date: DateParts, wide: boolean, text: Catalogue): string {
  return wide ? text.time.dayShort(date) : date.day;
}
