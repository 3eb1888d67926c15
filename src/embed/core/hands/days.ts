import { DAY, type Instant } from '../../../domain/instant.ts';
import type { Span } from '../../../domain/span.ts';
import { addDays, dayOf, startOfDay } from '../../../domain/zone.ts';
import { buildSvg } from '../../../picture/build.ts';
import { svg, tenths } from '../../../picture/svg.ts';
import type { MomentWords } from '../momentWords.ts';

/** Days from one label to the next: the fewest that leave room. */
const STEPS = [1, 2, 5, 10, 30, 90, 365, 1825];
/** Px for each letter of a label, and between two. */
const LETTER = 6.5;
const GAP = 14;

/** Starts of days that are labelled, where a period is `width` px wide and a label has so many letters. */
export function labelledDays(period: Span, zone: string, width: number, letters: number): Instant[] {
  const whole = period.latest - period.earliest;
  const room = letters * LETTER + GAP;
  const days = Math.max(1, Math.round(whole / DAY));
  const step = STEPS.find((step) => (step / days) * width >= room) ?? days;
  const first = dayOf(period.earliest, zone);
  const starts: Instant[] = [];
  for (let day = 0; day < days; day += step) starts.push(startOfDay(addDays(first, day), zone));
  // A label stands behind its tick, and not beyond the strip.
  const end = period.earliest + (1 - room / width) * whole;
  return starts.filter((start) => start >= period.earliest && start <= end);
}

/** A strip below the slider: a tick for every change of a mark, and some days by name. */
export function daysStrip(
  period: Span,
  stops: readonly Instant[],
  { zone, day }: MomentWords,
  width: number,
  isRightToLeft: boolean,
): SVGElement {
  // In shares of the strip, which may yet become wider.
  const x = (t: Instant) => {
    const share = (t - period.earliest) / (period.latest - period.earliest);
    return `${tenths(100 * (isRightToLeft ? 1 - share : share))}%`;
  };
  const line = (t: Instant, y2: number, opacity: number | null) =>
    svg('line', { x1: x(t), x2: x(t), y2, stroke: 'currentColor', 'stroke-opacity': opacity });
  const label = (t: Instant) => svg('text', { x: x(t), dx: 3, y: 22, fill: 'currentColor' }, day(t));
  const letters = Math.max(day(period.earliest).length, day(period.latest).length);
  return buildSvg(
    svg(
      'svg',
      { width: '100%', height: 28, 'font-size': 11 },
      ...stops.map((t) => line(t, 8, null)),
      ...labelledDays(period, zone, width, letters).flatMap((t) => [line(t, 14, 0.4), label(t)]),
    ),
    document,
  );
}
