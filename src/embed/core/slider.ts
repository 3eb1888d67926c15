import type { Instant } from '../../domain/instant.ts';
import type { EmbedCore } from './contract.ts';
import { part } from './dom.ts';
import type { Paint } from './shown.ts';

/** A native range in milliseconds. */
export function slider(core: Pick<EmbedCore, 'store' | 'moveTo'>, rest: () => void): Paint {
  const input = part('slider') as HTMLInputElement;

  input.addEventListener('input', () => {
    core.store.set({ playing: false });
    core.moveTo(input.valueAsNumber as Instant);
  });
  input.addEventListener('pointerdown', () => core.store.set({ scrubbing: true }));
  for (const event of ['pointerup', 'pointercancel', 'change', 'blur'])
    input.addEventListener(event, () => {
      if (!core.store.get().scrubbing) return;
      core.store.set({ scrubbing: false });
      rest();
    });

  return (now) => {
    const { slice, reach, state, words } = now;
    const { earliest, latest } = slice.period;
    input.min = String(earliest);
    input.max = String(latest);
    input.value = String(state.t);
    input.ariaValueText = words.moment(state.t);
    const share = (t: Instant) => `${(100 * (t - earliest)) / (latest - earliest)}%`;
    input.style.setProperty('--at', share(state.t));
    input.style.setProperty('--reach', share(reach.latest));
  };
}
