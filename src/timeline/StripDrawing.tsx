import { memo } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { KnownAt } from '../domain/control/index.ts';
import type { Instant } from '../domain/instant.ts';
import { eventStates } from '../domain/snapshot.ts';
import type { DateParts } from '../text/dateParts.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { Changes } from './changes.ts';
import type { Coverage } from './coverage.ts';
import { reachOf } from './steps.ts';
import { StripCoverage } from './StripCoverage.tsx';
import { StripTakeover } from './StripTakeover.tsx';
import { dayTicks, quietTicks, STRIP, takeoverMarks } from './strip.ts';
import type { PixelScale } from './scale.ts';

type Props = {
  readonly dataset: Dataset;
  readonly known: KnownAt;
  readonly changes: Changes;
  readonly coverage: Coverage;
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly scale: PixelScale;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** What stands still while the clock moves: days, changes of control, other events, coverage. Drawn in real pixels. */
export const StripDrawing = memo(function StripDrawing(props: Props) {
  const { dataset, known, changes, coverage, earliest, latest, scale, text, words } = props;
  const period = { earliest, latest };
  const reach = reachOf(period, known);
  const events = eventStates(dataset, latest, known);
  const days = dayTicks(period, dataset.timeZone, scale.x, 20);
  const wide = (days[0]?.width ?? 0) >= 46;
  return (
    <>
      {days.map(({ day, start, x }) => (
        <g key={day} transform={`translate(${Math.round(x) + 0.5} 0)`}>
          <line className="strip-day" y1={STRIP.labels - 2} y2={STRIP.coverageTop + STRIP.coverageHeight} />
          <text className="strip-label" x={text.direction === 'rtl' ? -4 : 4} y={11}>
            {dayLabel(words.partsOfDay(start), wide, text)}
          </text>
        </g>
      ))}
      {quietTicks(events, reach, scale.x).map(({ x, count }) => (
        <line
          key={x}
          className="strip-quiet"
          x1={x}
          x2={x}
          y1={STRIP.quietTop + STRIP.quietHeight}
          y2={STRIP.quietTop + STRIP.quietHeight - Math.min(STRIP.quietHeight, 3 + count)}
        />
      ))}
      {takeoverMarks(changes.takeovers, reach, scale.x).map((mark) => (
        <StripTakeover
          key={`${mark.takeover.place.placeId} ${mark.takeover.party} ${mark.takeover.span.latest}`}
          mark={mark}
          look={dataset.parties.get(mark.takeover.party)}
          rightToLeft={text.direction === 'rtl'}
        />
      ))}
      <StripCoverage {...{ coverage, scale, text }} />
    </>
  );
});

function dayLabel(date: DateParts, wide: boolean, text: Catalogue): string {
  return wide ? text.time.dayShort(date) : date.day;
}
