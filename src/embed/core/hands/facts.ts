import { embedHands } from '../../../text/en/embedHands.ts';
import type { StartFacts } from '../contract.ts';
import { make, part } from '../dom.ts';
import type { Page } from '../page.ts';

/** Ms after which waiting is said: what is quicker needs no word. */
const PATIENCE_MS = 300;

/**
 * Lists, dossiers, cuts and filters: fetched when there is time, or at once where nothing can be shown without them. While
 * they are missing no mark is shown under a cut or a filter, and the page says why.
 */
export function factsLater({ core, meeting, addPaint }: Page): void {
  // Other data brings its own.
  if (core.store.get().view.data !== null) return;
  const wait = part('wait');
  let state: 'none' | 'coming' | 'failed' | 'there' = 'none';

  async function ask(): Promise<void> {
    if (state === 'coming' || state === 'there') return;
    state = 'coming';
    wait.replaceChildren();
    setTimeout(() => {
      if (state === 'coming') wait.replaceChildren(make('p', { role: 'status' }, embedHands.loading));
    }, PATIENCE_MS);
    try {
      const [start, texts] = await Promise.all([
        meeting.bring('facts', core.files.facts) as Promise<StartFacts>,
        core.bring('texts'),
      ]);
      state = 'there';
      start(core, texts);
    } catch {
      state = 'failed';
      const retry = make('button', { type: 'button' }, embedHands.retry);
      retry.addEventListener('click', () => void ask());
      wait.replaceChildren(make('p', { role: 'alert' }, embedHands.noFacts), retry);
    }
  }
  addPaint(({ isWhole }) => {
    wait.hidden = isWhole;
    if (!isWhole && state === 'none') void ask();
  });
  whenIdle(() => void ask());
}

/** When the browser has time, or soon. */
function whenIdle(then: () => void): void {
  // Not in every browser.
  const idle = globalThis.requestIdleCallback as typeof requestIdleCallback | undefined;
  if (idle) idle(then, { timeout: 1500 });
  else setTimeout(then, 300);
}
