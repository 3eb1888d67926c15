import type { Progress } from '../export/data/contract.ts';
import { oneLine } from './printable.ts';

/** What a command says of long work while it lasts. */
export type Telling = { readonly say: (words: string) => void; readonly done: () => void };

/** Where nobody watches: how long, in milliseconds, before the same work is told of again. */
const PAUSE = 2000;

/**
 * On standard error: one line that changes where somebody watches; where nobody does nothing, or if asked for, line after
 * line, as a log wants it.
 *
 * @param asked `--progress`
 */
export function telling(asked = false): Telling {
  const stream = process.stderr;
  if (stream.isTTY)
    return {
      say: (words) => stream.write(`\r\u001B[K${oneLine(words)} …`),
      done: () => stream.write('\r\u001B[K'),
    };
  if (!asked) return { say: () => {}, done: () => {} };
  let [work, last, told] = ['', '', Number.NEGATIVE_INFINITY];
  return {
    say: (words) => {
      const [now = ''] = words.split(':');
      if (words === last || (now === work && performance.now() - told < PAUSE)) return;
      [work, last, told] = [now, words, performance.now()];
      stream.write(`${oneLine(words)}\n`);
    },
    done: () => {},
  };
}

/** Progress of an export as that; nobody calls it off but Ctrl+C. */
export function progressOf({ say }: Telling, words: string): Progress {
  let last = -1;
  return {
    signal: new AbortController().signal,
    report: (share) => {
      const percent = Math.round(share * 100);
      if (percent === last) return;
      last = percent;
      say(`${words}: ${percent} %`);
    },
  };
}
