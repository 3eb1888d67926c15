import { embedHands } from '../../../text/en/embedHands.ts';
import type { StartFacts } from '../contract.ts';
import { hasTimeline } from '../allowed.ts';
import { make, part, write } from '../dom.ts';
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
  // One that stays while it is asked for again, so that focus does.
  const words = make('p', { role: 'alert' });
  const retry = make('button', { type: 'button' }, embedHands.retry);
  const lost = make('div', {}, words, retry);
  retry.addEventListener('click', () => void ask());

  async function ask(): Promise<void> {
    if (state === 'coming' || state === 'there') return;
    const isAgain = state === 'failed';
    state = 'coming';
    retry.ariaDisabled = 'true';
    setTimeout(() => {
      if (state !== 'coming') return;
      if (isAgain) write(words, embedHands.loading);
      else wait.replaceChildren(make('p', { role: 'status' }, embedHands.loading));
    }, PATIENCE_MS);
    try {
      const [start, texts] = await Promise.all([
        meeting.bring('facts', core.files.facts) as Promise<StartFacts>,
        core.bring('texts'),
      ]);
      start(core, texts);
      state = 'there';
      wait.replaceChildren();
      const hadFocus = document.activeElement === retry;
      lost.remove();
      if (hadFocus) part(hasTimeline(core.options) ? 'slider' : 'product').focus({ preventScroll: true });
    } catch {
      state = 'failed';
      retry.ariaDisabled = 'false';
      tellLost();
    }
  }
  /** Over the map where there is none without it, else in the quiet line. */
  function tellLost(): void {
    const [place, told] = core.isWhole() ? [part('said'), embedHands.lists] : [wait, embedHands.noFacts];
    write(words, told);
    if (lost.parentElement === place) return;
    wait.replaceChildren();
    place.append(lost);
  }
  addPaint(({ isWhole }) => {
    wait.hidden = isWhole;
    if (isWhole) return;
    if (state === 'none') void ask();
    // What was only missing now keeps the map from being shown.
    if (state === 'failed') tellLost();
  });
  whenIdle(() => {
    if (state === 'none') void ask();
  });
}

/** When the browser has time, or soon. */
function whenIdle(then: () => void): void {
  // Not in every browser.
  const idle = globalThis.requestIdleCallback as typeof requestIdleCallback | undefined;
  if (idle) idle(then, { timeout: 1500 });
  else setTimeout(then, 300);
}
