import type { ImportProgress } from './contract.ts';

/** Milliseconds of work after which others get their turn: a page is told ten times a second, and can call it off. */
const STRETCH = 60;

/** What takes long asks now and then whether it is time to let others have their turn. */
export type Pace = {
  /** Whether it has worked for long enough without telling. */
  readonly isDue: () => boolean;
  /**
   * Tells how far it is and lets others have their turn.
   *
   * @param share 0 to 1 of the step
   * @throws the signal's reason once it was called off
   */
  readonly turn: (share: number, rows: number) => Promise<void>;
};

export function paceOf({ signal, report }: ImportProgress, step: 'reading' | 'mapping' | 'checking'): Pace {
  signal.throwIfAborted();
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > STRETCH,
    turn: async (share, rows) => {
      report(step, Math.min(1, share), rows);
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal.throwIfAborted();
      since = performance.now();
    },
  };
}

/** For what is short, or runs where nobody waits. */
export const UNHURRIED: ImportProgress = { signal: new AbortController().signal, report: () => {} };
