import type { Progress } from './contract.ts';

/** Rows after which the page gets its turn, or milliseconds, whichever come first: some rows cost a hundred times what others do. */
const STRIDE = 500;
const STRETCH = 30;

/** Rows between two looks at the clock; it divides the stride. */
const LOOK = 20;

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
  signal.throwIfAborted();
  let since = performance.now();
  for (let start = 0; start < items.length; start += LOOK) {
    const end = Math.min(start + LOOK, items.length);
    for (let index = start; index < end; index++) use(items[index] as Item, index);
    const isDue = end % STRIDE === 0 || performance.now() - since > STRETCH;
    if (end === items.length || !isDue) continue;
    report(end / items.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    since = performance.now();
  }
  if (items.length > 0) report(1);
  signal.throwIfAborted();
}

/** For what is short, or runs where nobody waits. */
export const UNHURRIED: Progress = { signal: new AbortController().signal, report: () => {} };
