import { clockAt } from '../domain/control/known.ts';
import type { KnownAt } from '../domain/control/state.ts';
import { type Instant, instant, MINUTE } from '../domain/instant.ts';
import { earlier, type Span } from '../domain/span.ts';

/** One picture of a clip: both clocks, and for how many frames it stands. */
export type Still = { readonly t: Instant; readonly known: KnownAt; readonly frames: number };

/** By event: the same time for every stop. By clock: as time runs. `rate`: frames a second. */
export type ClipPace = { readonly by: 'event' | 'clock'; readonly speed: number; readonly rate: number };

/** Which clocks run: that of events, under the view's cut; or with it that of reports, as the news came in. */
export type ClipClocks = 'event' | 'both';

export type ClipCourse = {
  readonly span: Span;
  readonly known: KnownAt;
  readonly clocks: ClipClocks;
  /** Moments at which there is something to see; those outside the span are left out. */
  readonly stops: readonly Instant[];
};

/** How long a stop stands at speed 1, and how long any stretch of time takes by the clock, ms. */
export const STOP_MS = 1200;
export const RUN_MS = 24_000;
/** The first picture can be found one's way on, the last can be read, whatever the speed; ms. */
export const START_MS = 1000;
export const END_MS = 2500;

/**
 * The pictures of a clip in order: the first shows the start of the span, the last its end, each a later moment than the
 * one before. Nothing lies beyond the cut: with one, time itself ends there.
 */
export function stillsOf({ span, known, clocks, stops }: ClipCourse, pace: ClipPace): Still[] {
  const end = clockAt(span.latest, known);
  const reach = { earliest: earlier(span.earliest, end), latest: end };
  const moments = pace.by === 'event' ? stopMoments(reach, stops) : runMoments(reach, pace);
  const hold = pace.by === 'event' ? framesIn(STOP_MS / pace.speed, pace) : 1;
  return moments.map(([t, times], index) => {
    const own = hold * times;
    const least = Math.max(
      index === 0 ? framesIn(START_MS, pace) : 1,
      index === moments.length - 1 ? framesIn(END_MS, pace) : 1,
    );
    return { t, known: clocks === 'both' ? t : known, frames: Math.max(own, least) };
  });
}

/** How long a clip lasts, in seconds, and how many frames it has. */
export function lengthOf(stills: readonly Still[], rate: number): { frames: number; seconds: number } {
  const frames = stills.reduce((sum, still) => sum + still.frames, 0);
  return { frames, seconds: frames / rate };
}

type Counted = readonly [t: Instant, times: number];

function stopMoments({ earliest, latest }: Span, stops: readonly Instant[]): Counted[] {
  const within = stops.filter((t) => t > earliest && t < latest);
  return [...new Set([earliest, ...within, latest])].sort((a, b) => a - b).map((t) => [t, 1]);
}

/** To the minute, as everything is shown: frames of one minute are one picture that stands longer. */
function runMoments({ earliest, latest }: Span, { speed, rate }: ClipPace): Counted[] {
  const strides = Math.max(1, Math.round((RUN_MS / speed / 1000) * rate));
  const found = new Map<Instant, number>();
  for (let frame = 0; frame <= strides; frame++) {
    const minutes = Math.round(((latest - earliest) * frame) / strides / MINUTE);
    const at = frame === strides ? latest : instant(Math.min(latest, earliest + minutes * MINUTE));
    found.set(at, (found.get(at) ?? 0) + 1);
  }
  return [...found];
}

function framesIn(ms: number, { rate }: ClipPace): number {
  return Math.max(1, Math.round((ms / 1000) * rate));
}
