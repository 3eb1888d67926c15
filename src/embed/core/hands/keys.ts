import { strideFrom, strideOfKey } from '../../../timeline/steps.ts';
import { part } from '../dom.ts';
import type { Page } from '../page.ts';

/** The slider takes the keys of the full page's: hours, days, ends. */
export function sliderKeys({ core, text }: Page): void {
  part('slider').addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stride = strideOfKey(event.key, event.shiftKey, text.direction === 'rtl');
    if (!stride) return;
    event.preventDefault();
    core.store.set({ playing: false });
    const { timeZone } = core.slice().dataset;
    core.moveTo(strideFrom(core.reach(), core.store.get().t, stride.direction, stride.stride, timeZone));
  });
}
