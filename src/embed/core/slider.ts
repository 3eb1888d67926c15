import type { Instant } from '../../domain/instant.ts';
import type { EmbedCore } from './contract.ts';
import { daysStrip } from './days.ts';
import { part } from './dom.ts';
import type { Paint } from './shown.ts';

/** A native range in milliseconds, above a strip of days and changes. */
export function slider(core: Pick<EmbedCore, 'store' | 'moveTo' | 'redraw'>, rest: () => void): Paint {
  const input = part<HTMLInputElement>('slider');
  const strip = part('days');
  let width = 0;
  let drawn: readonly unknown[] = [];

  input.oninput = () => {
    core.store.set({ playing: false });
    core.moveTo(input.valueAsNumber as Instant);
  };
  input.onpointerdown = () => core.store.set({ scrubbing: true });
  for (const event of ['pointerup', 'pointercancel', 'change', 'blur'])
    input.addEventListener(event, () => {
      if (!core.store.get().scrubbing) return;
      core.store.set({ scrubbing: false });
      rest();
    });
  new ResizeObserver(() => {
    if (strip.clientWidth === width) return;
    width = strip.clientWidth;
    core.redraw();
  }).observe(strip);

  return (now) => {
    const { slice, stops, reach, state, words } = now;
    const { earliest, latest } = slice.period;
    input.min = String(earliest);
    input.max = String(latest);
    input.value = String(state.t);
    input.ariaValueText = words.moment(state.t);
    const share = (t: Instant) => `${(100 * (t - earliest)) / (latest - earliest)}%`;
    input.style.setProperty('--at', share(state.t));
    input.style.setProperty('--reach', share(reach.latest));
    width ||= strip.clientWidth;
    const facts = [slice, stops, width, words];
    if (facts.every((fact, index) => fact === drawn[index])) return;
    drawn = facts;
    strip.replaceChildren(daysStrip(slice.period, stops, words, width));
  };
}
