import type { Progress } from './contract.ts';

/** Milliseconds of work after which the page gets its turn. */
const STRETCH = 30;

/** Rows between two looks at the clock: some rows cost a hundred times what others do. */
const STRIDE = 16;

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
  for (let start = 0; start < items.length; start += STRIDE) {
    const end = Math.min(start + STRIDE, items.length);
    for (let index = start; index < end; index++) use(items[index] as Item, index);
    if (end === items.length || performance.now() - since < STRETCH) continue;
    report(end / items.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    since = performance.now();
  }
  report(1);
  signal.throwIfAborted();
}

/** For what is short, or runs where nobody waits. */
export const UNHURRIED: Progress = { signal: new AbortController().signal, report: () => {} };
