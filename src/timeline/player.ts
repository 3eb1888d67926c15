import { type Instant, instant, MINUTE } from '../domain/instant.ts';
import { nextStop, type Stops } from './steps.ts';

/** Something that can wait: injected, so that tests don't. Returns what cancels it. */
export type Waiter = (ms: number, then: () => void) => () => void;

/** The thing with a timeline, as the player sees it. */
export type Playable = {
  readonly stops: () => Stops;
  readonly moment: () => Instant;
  /** Where playing begins again when it is to go on for ever. */
  readonly start: () => Instant;
  readonly end: () => Instant;
  readonly move: (t: Instant) => void;
  readonly ended: () => void;
};

/** By event: the same time for every stop. By clock: as time runs. */
export type Pace = {
  readonly by: 'event' | 'clock';
  readonly speed: number;
  readonly loop: boolean;
};

/** Time for a stop at speed 1: long enough to read one line. However far it is from the last: nobody watches nights pass. */
export const STOP_MS = 1500;

/** How long the whole period takes by the clock at speed 1, and between two moments that are shown. */
export const RUN_MS = 40_000;
export const TICK_MS = 66;

export type Player = { readonly play: () => void; readonly pause: () => void };

/** Plays from stop to stop, or as the clock runs. It never starts by itself. */
export function createPlayer(timeline: Playable, wait: Waiter, pace: Pace, stopMs = STOP_MS): Player {
  let cancel: (() => void) | null = null;
  const isByEvent = pace.by === 'event';
  const pauseMs = (isByEvent ? stopMs : TICK_MS) / (isByEvent ? pace.speed : 1);

  function pause(): void {
    cancel?.();
    cancel = null;
  }

  /** Where the next moment is; null: at the end. */
  function next(): Instant | null {
    const t = timeline.moment();
    if (isByEvent) return nextStop(timeline.stops(), t);
    const end = timeline.end();
    if (t >= end) return null;
    const stride = ((end - timeline.start()) * TICK_MS * pace.speed) / RUN_MS;
    return instant(Math.min(end, t + Math.max(1, Math.round(stride / MINUTE)) * MINUTE));
  }

  function step(): void {
    const t = next();
    if (t !== null) {
      timeline.move(t);
      cancel = wait(pauseMs, step);
      return;
    }
    cancel = null;
    if (timeline.moment() < timeline.end()) timeline.move(timeline.end());
    if (!pace.loop || timeline.end() <= timeline.start()) {
      timeline.ended();
      return;
    }
    cancel = wait(stopMs / pace.speed, () => {
      timeline.move(timeline.start());
      cancel = wait(pauseMs, step);
    });
  }

  return {
    pause,
    play: () => {
      if (cancel) return;
      // A short breath first, so that the button's effect is seen to be the first step.
      cancel = wait(pauseMs / 3, step);
    },
  };
}
