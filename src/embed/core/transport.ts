import type { Instant } from '../../domain/instant.ts';
import { nextStop, previousStop } from '../../timeline/steps.ts';
import type { EmbedCore } from './contract.ts';
import { name, part } from './dom.ts';
import type { Paint, Shown } from './shown.ts';
import { text } from './words.ts';

/** Previous change, play, next change. A button without a target stays focusable, so that focus is never lost. */
export function transport(core: Pick<EmbedCore, 'store' | 'moveTo'>, rest: () => void): Paint {
  const { embed } = text;
  const [back, play, on] = [part('previous'), part('play'), part('next')];
  let shown: Shown | null = null;
  const step = (find: (stops: readonly Instant[], t: Instant) => Instant | null) => () => {
    const to = shown && find(shown.stops, core.store.get().t);
    core.store.set({ playing: false });
    if (to === null) return;
    core.moveTo(to);
    rest();
  };
  back.addEventListener('click', step(previousStop));
  on.addEventListener('click', step(nextStop));
  play.addEventListener('click', () => core.store.set({ playing: !core.store.get().playing }));

  return (now) => {
    shown = now;
    const { stops, state } = now;
    name(play, state.playing ? embed.pause : embed.play);
    play.dataset['playing'] = String(state.playing);
    back.ariaDisabled = String(previousStop(stops, state.t) === null);
    on.ariaDisabled = String(nextStop(stops, state.t) === null);
  };
}
