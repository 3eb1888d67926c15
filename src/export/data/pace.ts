import type { Progress } from './contract.ts';

/** Rows between two looks at the clock of the page. */
const STRIDE = 500;

/**
 * Runs through rows without holding up the page: lets others have their turn now and then, says how far it is.
 *
 * @throws the signal's reason once it was called off
 */
export async function paced<Item>(
  items: readonly Item[],
  { signal, report }: Progress,
  use: (item: Item, index: number) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += STRIDE) {
    signal.throwIfAborted();
    for (let index = start; index < Math.min(start + STRIDE, items.length); index++)
      use(items[index] as Item, index);
    report(Math.min(1, (start + STRIDE) / items.length));
    if (start + STRIDE < items.length) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  signal.throwIfAborted();
}

/** For what is short, or runs where nobody waits. */
export const UNHURRIED: Progress = { signal: new AbortController().signal, report: () => {} };
