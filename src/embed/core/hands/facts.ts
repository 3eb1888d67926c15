import type { EmbedCore, StartFacts } from './contract.ts';
import { make, part } from './dom.ts';
import type { OwnCore } from './createCore.ts';
import type { Paint } from './shown.ts';
import type { Meeting } from './take.ts';
import { text } from './words.ts';

/** Ms after which waiting is said: what is quicker needs no word. */
const PATIENCE_MS = 300;

/** When the browser has time, or soon. */
export function whenIdle(then: () => void): void {
  // Not in every browser.
  const idle = globalThis.requestIdleCallback as typeof requestIdleCallback | undefined;
  if (idle) idle(then, { timeout: 1500 });
  else setTimeout(then, 300);
}

/**
 * Lists, dossiers, cuts and filters: fetched when there is time, or at once where nothing can be shown without them. While
 * they are missing no mark is shown under a cut or a filter, and the page says why.
 */
export function factsLater(core: EmbedCore & OwnCore, meeting: Meeting): Paint {
  const wait = part('wait');
  const { embed } = text;
  let coming: Promise<void> | null = null;
  let failed = false;

  async function bring(): Promise<void> {
    try {
      const [start, texts] = await Promise.all([
        meeting.bring('facts', core.files.facts) as Promise<StartFacts>,
        core.bring('texts'),
      ]);
      start(core, texts);
    } catch {
      failed = true;
      coming = null;
      core.redraw();
    }
  }
  function ask(): void {
    failed = false;
    coming ??= bring();
    core.redraw();
  }
  whenIdle(() => {
    if (!core.options.release || core.hasSlice()) ask();
  });
  let patience: ReturnType<typeof setTimeout> | null = null;

  return ({ isWhole }) => {
    wait.hidden = isWhole;
    if (isWhole) return;
    if (!coming && !failed) ask();
    if (failed) {
      const retry = make('button', { type: 'button' }, embed.retry);
      retry.onclick = ask;
      wait.replaceChildren(make('p', { role: 'alert' }, embed.noFacts), retry);
    } else if (patience === null) {
      patience = setTimeout(() => {
        patience = null;
        if (!core.isWhole() && !failed) wait.replaceChildren(make('p', { role: 'status' }, embed.loading));
      }, PATIENCE_MS);
    }
  };
}
