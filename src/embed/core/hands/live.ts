import { embedHands } from '../../../text/en/embedHands.ts';
import { isMovable } from '../allowed.ts';
import { bringModule } from '../bringModule.ts';
import type { LiveMap, StartLive } from '../contract.ts';
import { part, write } from '../dom.ts';
import type { Page } from '../page.ts';

/** A file that didn't come may come another time; on an opaque origin the host doesn't allow it, and won't. */
const isLost = (error: unknown) => error instanceof TypeError && origin !== 'null';

/**
 * The buttons that move the map, and the module behind them. A file that is lost may be asked for again; a refusal is final.
 * Returns what asks for the map; null where the camera is locked.
 */
export function liveStage({ core, text, addPaint }: Page): (() => void) | null {
  const { store, options, files } = core;
  if (!isMovable(options)) return null;
  const [button, more, less] = [part('move'), part('in'), part('out')];
  let map: LiveMap | null = null;

  async function move(steps: number): Promise<void> {
    if (map) return map.zoom(steps);
    if (store.get().stage !== 'light') return;
    store.set({ stage: 'loading' });
    try {
      const [{ startLive }] = await Promise.all([
        bringModule<{ startLive: StartLive }>(files.live),
        core.bring('ground').catch(() => {
          throw new TypeError(files.ground);
        }),
      ]);
      map = await startLive(core);
      store.set({ stage: 'live' });
      if (steps !== 0) map.zoom(steps);
    } catch (error) {
      const stage = isLost(error) ? 'light' : 'refused';
      store.set({ stage });
      core.say(stage === 'light' ? embedHands.notNow : embedHands.refused);
    }
  }
  button.addEventListener('click', () => (map ? map.fit() : move(0)));
  more.addEventListener('click', () => move(1));
  less.addEventListener('click', () => move(-1));
  addPaint(({ state: { stage } }) => {
    // Whoever takes the live map away says so by the stage.
    if (stage === 'light' || stage === 'refused') map = null;
    const { moving, fit } = embedHands;
    write(button, stage === 'live' ? fit : stage === 'loading' ? moving : text.embed.move);
    for (const one of [button, more, less]) one.ariaDisabled = String(stage === 'refused');
  });
  if (options.map === 'now') void move(0);
  return () => void move(0);
}
