import type { Progress } from '../export/data/contract.ts';
import { printable } from './printable.ts';

/** What a command says of long work while it lasts: on standard error, and only where somebody watches. */
export type Telling = { readonly say: (words: string) => void; readonly done: () => void };

export function telling(): Telling {
  const stream = process.stderr;
  if (!stream.isTTY) return { say: () => {}, done: () => {} };
  return {
    say: (words) => stream.write(`\r\u001B[K${printable(words)} …`),
    done: () => stream.write('\r\u001B[K'),
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
