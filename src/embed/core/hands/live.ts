import type { EmbedCore, LiveMap, StartLive } from './contract.ts';
import { name, part, write } from './dom.ts';
import type { Paint } from './shown.ts';
import { bringModule } from './take.ts';
import { text } from './words.ts';

export type Live = {
  readonly paint: Paint;
  /** Asks for the map that moves, and zooms it by some steps once it is there; null where the camera is locked. */
  readonly move: ((steps?: number) => void) | null;
};

/** The buttons that move the map, and the module behind them: asked for once, refused at most once. */
export function liveStage(core: EmbedCore): Live {
  const { store, options, files } = core;
  const { embed } = text;
  const [button, zoom, more, less] = [part('move'), part('zoom'), part('in'), part('out')];
  const isFree = !options.locks.includes('view');
  button.hidden = zoom.hidden = !isFree || !options.parts.includes('buttons');
  name(more, embed.zoomIn);
  name(less, embed.zoomOut);
  let map: LiveMap | null = null;

  async function move(steps = 0): Promise<void> {
    if (map) return map.zoom(steps);
    if (store.get().stage !== 'light') return;
    store.set({ stage: 'loading' });
    try {
      const { startLive } = await bringModule<{ startLive: StartLive }>(files.live);
      map = await startLive(core);
      store.set({ stage: 'live' });
      if (steps !== 0) map.zoom(steps);
    } catch {
      store.set({ stage: 'refused' });
      core.say(embed.refused);
    }
  }
  button.onclick = () => {
    if (map) map.fit();
    else void move();
  };
  more.onclick = () => void move(1);
  less.onclick = () => void move(-1);
  if (isFree && options.map === 'now') void move();

  return {
    move: isFree ? move : null,
    paint: ({ state: { stage } }) => {
      if (stage !== 'live') map = null;
      write(button, stage === 'live' ? embed.fit : stage === 'loading' ? embed.moving : embed.move);
      for (const one of [button, more, less]) one.ariaDisabled = String(stage === 'refused');
    },
  };
}
