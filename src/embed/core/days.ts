import type { Instant } from '../../domain/instant.ts';
import type { Span } from '../../domain/span.ts';
import { addDays, dayOf as dayIn, startOfDay } from '../../domain/zone.ts';
import { buildSvg } from '../../picture/build.ts';
import { svg, tenths } from '../../picture/svg.ts';
import { datePartsOf } from '../../text/dateParts.ts';
import { text } from './words.ts';

/** Days from one label to the next, the fewest that leave room. */
const STEPS = [1, 2, 5, 10, 30, 90, 365, 1825];
/** Px for a label such as `12 June`, and for one with a year. */
const ROOM = { short: 54, long: 88 };

/** Starts of days that are labelled, where a period is `width` px wide. */
export function labelledDays(period: Span, zone: string, width: number): readonly Instant[] {
  const first = dayIn(period.earliest, zone);
  const days = Math.max(1, Math.round((period.latest - period.earliest) / 86_400_000));
  const room = isOfOneYear(period, zone) ? ROOM.short : ROOM.long;
  const step = STEPS.find((step) => (step / days) * width >= room) ?? days;
  const starts: Instant[] = [];
  for (let day = 0; day < days; day += step) starts.push(startOfDay(addDays(first, day), zone));
  // A label stands behind its tick, and not beyond the strip.
  const end = period.earliest + (1 - room / width) * (period.latest - period.earliest);
  return starts.filter((start) => start >= period.earliest && start <= end);
}

/** The end of the last day belongs to it. */
function isOfOneYear({ earliest, latest }: Span, zone: string): boolean {
  return dayIn(earliest, zone).slice(0, 4) === dayIn((latest - 1) as Instant, zone).slice(0, 4);
}

/** A strip below the slider: a tick for every change of a mark, and some days by name. */
export function daysStrip(period: Span, stops: readonly Instant[], zone: string, width: number): SVGElement {
  const whole = period.latest - period.earliest;
  // In shares of the strip, which may yet become wider.
  const x = (t: Instant) => {
    const share = (t - period.earliest) / whole;
    return `${tenths(100 * (text.direction === 'rtl' ? 1 - share : share))}%`;
  };
  const withYear = !isOfOneYear(period, zone);
  const labels = labelledDays(period, zone, width);
  return buildSvg(
    svg(
      'svg',
      { width: '100%', height: 28 },
      ...stops.map((t) => svg('line', { x1: x(t), x2: x(t), y1: 0, y2: 8, stroke: 'currentColor' })),
      ...labels.flatMap((t) => {
        const parts = datePartsOf(t, zone, text.locale);
        const day = text.time.day(withYear ? parts : { ...parts, year: '' });
        return [
          svg('line', { x1: x(t), x2: x(t), y1: 0, y2: 14, stroke: 'currentColor', 'stroke-opacity': 0.4 }),
          svg('text', { x: x(t), dx: 3, y: 22, 'font-size': 11, fill: 'currentColor' }, day),
        ];
      }),
    ),
    document,
  );
}
