import type { Instant } from '../domain/instant.ts';
import { nextStop, type Stops } from './steps.ts';

/** Something that can wait: injected, so that tests don't. Returns what cancels it. */
export type Waiter = (ms: number, then: () => void) => () => void;

/** The thing with a timeline, as the player sees it. */
export type Playable = {
  readonly stops: () => Stops;
  readonly moment: () => Instant;
  readonly end: () => Instant;
  readonly move: (t: Instant) => void;
  readonly ended: () => void;
};

/** The same time for every stop, however far it is from the last: nobody watches nights pass. */
export const STOP_MS = 900;

export type Player = { readonly play: () => void; readonly pause: () => void };

/** Plays from stop to stop. It never starts by itself. */
export function createPlayer(timeline: Playable, wait: Waiter, stopMs = STOP_MS): Player {
  let cancel: (() => void) | null = null;

  function pause(): void {
    cancel?.();
    cancel = null;
  }

  function step(): void {
    const stop = nextStop(timeline.stops(), timeline.moment());
    if (stop === null) {
      cancel = null;
      if (timeline.moment() < timeline.end()) timeline.move(timeline.end());
      timeline.ended();
      return;
    }
    timeline.move(stop);
    cancel = wait(stopMs, step);
  }

  return {
    pause,
    play: () => {
      if (cancel) return;
      // A short breath first, so that the button's effect is seen to be the first step.
      cancel = wait(stopMs / 3, step);
    },
  };
}
