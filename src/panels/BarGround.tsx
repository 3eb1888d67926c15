import { reachOf } from '../domain/period.ts';
import { coverageWithin } from '../domain/coverage.ts';
import type { Instant } from '../domain/instant.ts';
import type { Span } from '../domain/span.ts';
import { addDays, dayOf, startOfDay } from '../domain/zone.ts';
import { pathData, stripes } from '../picture/polygon.ts';
import { MARK_INK } from '../picture/theme.ts';
import type { Moment } from '../store/selectors.ts';
import { BAR, type BarScale, drawnExtent, leftOf, wordingFor } from './controlBar.ts';
import { useDashboard } from './dashboard.tsx';

/** Room that the number of a day takes, and hatching that stays visible beside a name, px. */
const DAY_ROOM = 22;
const HATCH = 16;

/** Where the rows lie, px from above. */
type Rows = Pick<{ readonly [row in keyof typeof BAR]: number }, 'top' | 'height' | 'coverTop' | 'daysBase'>;

type Props = {
  readonly moment: Pick<Moment, 'known' | 'period'>;
  readonly scale: BarScale;
  /** The bar's own when left out. */
  readonly rows?: Rows;
};

/** What lies behind and below the bar: the days, and which of them the documents cover; silence is hatched and named. */
export function BarGround({ moment: { known, period }, scale, rows = BAR }: Props) {
  const { dataset } = useDashboard();
  const reach = reachOf(period, known);
  const cut = reach.latest;
  const { covered, silent } = coverageWithin(dataset, known, reach);
  const box = (span: Span) => {
    const extent = drawnExtent(span, scale);
    return { x: leftOf(extent, scale), width: extent.width };
  };
  const beyond = cut < period.latest ? box({ earliest: cut, latest: period.latest }) : null;
  return (
    <>
      {beyond && (
        <rect className="bar-beyond" {...beyond} y={rows.top - 6} height={rows.daysBase - rows.top + 8} />
      )}
      <Days period={period} scale={scale} rows={rows} />
      {beyond && <Beyond {...beyond} rows={rows} />}
      {covered.map((span) => (
        <rect key={span.earliest} className="bar-covered" {...box(span)} y={rows.coverTop + 4} height={4} />
      ))}
      {silent.map((span) => (
        <Silence key={span.earliest} {...box(span)} rows={rows} />
      ))}
    </>
  );
}

type BoxProps = { readonly x: number; readonly width: number; readonly rows: Rows };

/** Behind the cut there is nothing but why. */
function Beyond({ x, width, rows }: BoxProps) {
  const { text } = useDashboard();
  const words = wordingFor(text.timeline.cut, width - 8);
  if (words === null) return null;
  return (
    <text className="bar-note" data-beyond x={x + width / 2} y={rows.top + rows.height / 2 + 4}>
      {words}
    </text>
  );
}

function Silence({ x, width, rows }: BoxProps) {
  const { text, theme } = useDashboard();
  const words = wordingFor(text.timeline.silence, width - HATCH);
  const y = rows.coverTop;
  const far = y + BAR.coverHeight;
  return (
    <g data-silence>
      {stripes(
        [
          [x, y],
          [x + width, y],
          [x + width, far],
          [x, far],
        ],
        4,
        0.9,
      ).map((band) => (
        <path key={pathData(band)} d={pathData(band)} fill={MARK_INK[theme].groundQuiet} />
      ))}
      {words !== null && (
        <text className="bar-note" x={x + width / 2} y={y + 10.5}>
          {words}
        </text>
      )}
    </g>
  );
}

/** A tick for each day, a number for as many as there is room; the first says its month. */
function Days({ period, scale, rows }: Required<Omit<Props, 'moment'>> & { readonly period: Span }) {
  const { dataset, text, words } = useDashboard();
  const starts: Instant[] = [];
  for (let day = dayOf(period.earliest, dataset.timeZone); ; day = addDays(day, 1)) {
    const start = startOfDay(day, dataset.timeZone);
    if (start >= period.latest) break;
    starts.push(start);
  }
  const room = scale.width / Math.max(1, starts.length);
  const every = Math.max(1, Math.ceil(DAY_ROOM / room));
  return (
    <>
      {starts.map((start, index) => {
        const x = Math.round(scale.x(start));
        const left = (scale.rightToLeft ? scale.width - x : x) + (index === 0 ? 0 : 0.5);
        const date = words.partsOfDay(start);
        const isNamed = index === 0 || (index % every === 0 && index * room >= 2 * DAY_ROOM + 4);
        return (
          <g key={start}>
            <line className="bar-day" x1={left} x2={left} y1={rows.top - 2} y2={rows.daysBase - 10} />
            {isNamed && (
              <text className="bar-date" x={left} y={rows.daysBase}>
                {index === 0 ? text.time.day({ ...date, year: '' }) : date.day}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
