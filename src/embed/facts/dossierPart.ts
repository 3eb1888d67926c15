import type { EmbedCore } from '../core/contract.ts';
import { drawDossier } from './drawDossier.ts';
import { refill } from './refill.ts';
import type { Telling } from './telling.ts';

/** The dossier of the place that is open, and how it is left: by its button, or by Escape wherever the focus is. */
export function dossierPart(core: EmbedCore): {
  readonly tell: (telling: Telling) => void;
  readonly remove: () => void;
} {
  const slot = core.slots.dossier;
  let open = core.store.get().view.place;

  function close(): void {
    const { place } = core.store.get().view;
    if (place === null) return;
    if (slot.contains(document.activeElement)) leaveTo(core.slots.list, place);
    core.setView({ place: null });
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  document.addEventListener('keydown', onKey);

  return {
    tell: (telling) => {
      const { place } = telling.view;
      const isThere = telling.options.parts.includes('panel');
      refill(slot, isThere ? drawDossier(telling, { onClose: close, fullPage: core.fullPage() }) : []);
      // Who opened it by keyboard goes on from here; a page around this one keeps its focus.
      if (place !== open && place !== null && document.hasFocus())
        slot.querySelector('h2')?.focus({ preventScroll: true });
      open = place;
    },
    remove: () => document.removeEventListener('keydown', onKey),
  };
}

/** The focus goes to where the place would be opened again, else to the clock, else to the list as a whole. */
function leaveTo(list: HTMLElement, place: string): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-place]')];
  const row = rows.find((one) => one.dataset['place'] === place);
  const goals = [
    row?.querySelector('button'),
    document.getElementById('slider'),
    list.querySelector('summary'),
  ];
  for (const goal of goals) {
    goal?.focus({ preventScroll: true });
    // What isn't shown takes no focus.
    if (goal && document.activeElement === goal) return;
  }
}
