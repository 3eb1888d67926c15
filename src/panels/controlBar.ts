import type { Base } from '../domain/control/index.ts';
import type { Ageing } from '../domain/dataset.ts';
import { HOUR, type Instant, instant, MINUTE, plus } from '../domain/instant.ts';
import { earlier, later, type Span } from '../domain/span.ts';
import type { AgeingStage } from '../picture/mark.ts';
import { ageingStage } from '../picture/markOf.ts';
import type { Stretch } from './placeFacts.ts';

/** Rows of the bar in px, from above: names, the broken band of fighting, the bar, coverage, days. */
export const BAR = {
  namesBase: 11,
  ring: 19,
  top: 23,
  height: 24,
  coverTop: 51,
  coverHeight: 13,
  daysBase: 78,
  size: 82,
} as const;

/** The least width of a stretch that is drawn, and of one that is pressed, in px. */
const LEAST = 2;
const LEAST_TARGET = 10;

/** From the period to px along the reading direction, and back. */
export type BarScale = {
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly x: (t: Instant) => number;
  /** To the minute. */
  readonly at: (x: number) => Instant;
};

export function barScale(period: Span, width: number, rightToLeft: boolean): BarScale {
  const length = Math.max(1, period.latest - period.earliest);
  return {
    width,
    rightToLeft,
    x: (t) => ((t - period.earliest) / length) * width,
    at: (x) => {
      const share = Math.min(1, Math.max(0, x / Math.max(1, width)));
      return plus(period.earliest, Math.round((share * length) / MINUTE) * MINUTE);
    },
  };
}

/** A box along the bar, in px from where reading begins. */
export type Extent = { readonly x: number; readonly width: number };

/** Where a span is drawn: whole px, never so thin that it is lost. */
export function drawnExtent({ earliest, latest }: Span, scale: BarScale): Extent {
  const x = Math.min(Math.round(scale.x(earliest)), scale.width - LEAST);
  return { x, width: Math.max(LEAST, Math.round(scale.x(latest)) - x) };
}

/** The left edge of a box, px from the left: reading may begin at the right. */
export function leftOf({ x, width }: Extent, scale: BarScale): number {
  return scale.rightToLeft ? scale.width - x - width : x;
}

/** Where it can be pressed: a thin stretch takes some px of its neighbours. */
export function pressedExtent(span: Span, scale: BarScale): Extent {
  const { x, width } = drawnExtent(span, scale);
  if (width >= LEAST_TARGET) return { x, width };
  const start = Math.max(0, Math.min(scale.width - LEAST_TARGET, x + (width - LEAST_TARGET) / 2));
  return { x: Math.round(start), width: LEAST_TARGET };
}

/** The moment under the pointer, within the stretch that was pressed; its last moment belongs to the next. */
export function momentPressed(span: Span, scale: BarScale, x: number): Instant {
  const last = span.latest > span.earliest ? instant(span.latest - MINUTE) : span.latest;
  return later(span.earliest, earlier(later(span.earliest, last), scale.at(x)));
}

/** A part of a stretch over which nothing, not even the stage of its age, differs. */
export type Band = { readonly within: Span; readonly stage: AgeingStage };

/** How a span ages when the newest report was made at some moment; without one it doesn't. */
export function bandsOf(within: Span, newest: Instant | null, ageing: Ageing): Band[] {
  const limits =
    newest === null
      ? []
      : [ageing.beginsHours, ageing.outlineHours]
          .map((hours) => plus(newest, hours * HOUR))
          .filter((at) => within.earliest < at && at < within.latest);
  const starts = [within.earliest, ...limits];
  return starts.map((earliest, index) => ({
    within: { earliest, latest: starts[index + 1] ?? within.latest },
    stage: ageingStage(newest === null ? null : Math.max(0, earliest - newest), ageing),
  }));
}

/** Stretches in a row over which neither the base nor who disputes it changes, whatever else is said: they share one name. */
export type Run = { readonly base: Base; readonly within: Span; readonly stretches: readonly Stretch[] };

export function runsOf(stretches: readonly Stretch[]): Run[] {
  const runs: Run[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    const same = last && nameKey(last.stretches.at(-1) ?? stretch) === nameKey(stretch);
    if (last && same)
      runs[runs.length - 1] = {
        base: last.base,
        within: { earliest: last.within.earliest, latest: stretch.within.latest },
        stretches: [...last.stretches, stretch],
      };
    else runs.push({ base: stretch.state.base, within: stretch.within, stretches: [stretch] });
  }
  return runs;
}

function nameKey({ state: { base, next, disputed } }: Stretch): string {
  const other = disputed && { deniers: disputed.deniers };
  return JSON.stringify([base, base.kind === 'not_reported' ? next?.party : null, other]);
}

/** Some px that a letter of the bar's names takes: good enough to choose a wording that fits. */
export const LETTER = 6.1;

/** The first wording that fits a width in px, else none. */
export function wordingFor(wordings: readonly string[], width: number): string | null {
  return wordings.find((words) => words.length * LETTER <= width) ?? null;
}
