import type { Dataset } from '../../domain/dataset.ts';
import { momentOf } from '../../domain/moment.ts';
import type { Story } from '../../domain/story.ts';
import { placeMarks } from '../../picture/placeMarks.ts';
import { embedFacts as text } from '../../text/en/embedFacts.ts';
import { timeWords } from '../../text/timeWords.ts';
import { changesOf } from '../../timeline/changes.ts';
import type { EmbedCore, EmbedState, MomentSource } from '../core/contract.ts';
import { captionPart } from './captionPart.ts';
import { clockPart } from './clockPart.ts';
import { drawDossier } from './drawDossier.ts';
import { listPart } from './listPart.ts';
import { refill } from './refill.ts';
import { linkedStep } from './storyStep.ts';
import type { Telling } from './telling.ts';

/** Moments of every view: with cuts, windows and filters, by the same functions as the page's. */
export function momentsOf(dataset: Dataset): MomentSource {
  return (view, at) => {
    const { t, known, shown } = momentOf(dataset, { ...view, t: at });
    return { t, known, marks: placeMarks(dataset, shown.places, shown.events) };
  };
}

/**
 * Answers every view of the page from a whole dataset, and keeps its caption, dossier, lists and second clock. What was
 * told of another dataset is told no more. Returns the undoing.
 */
export function tell(core: EmbedCore, dataset: Dataset, story: Story | null): () => void {
  core.setMoments(momentsOf(dataset), ({ known }) => changesOf(dataset, known).marks.map(({ at }) => at));
  openStep(core, dataset, story);
  // Whoever draws by the moment, and not only this page, draws it anew.
  core.store.set({});
  const list = listPart(core);
  const parts = [captionPart(core), clockPart(core), dossierPart(core), list.tell];
  let asked = 0;
  const draw = () => {
    asked = 0;
    const telling = tellingOf(core, dataset, story);
    for (const part of parts) part(telling);
  };
  const unsubscribe = core.store.subscribe((state, before) => {
    if (state.view !== before.view || state.t !== before.t) asked ||= requestAnimationFrame(draw);
  });
  draw();
  return () => {
    unsubscribe();
    list.remove();
    cancelAnimationFrame(asked);
  };
}

/** A link that names a step and no moment: what it shows is the step's to say, whatever its readers may change. */
function openStep({ store }: EmbedCore, dataset: Dataset, story: Story | null): void {
  const view = linkedStep({ story, view: store.get().view });
  if (view) store.set({ view, t: momentOf(dataset, view).t });
}

function tellingOf({ store, options }: EmbedCore, dataset: Dataset, story: Story | null): Telling {
  const { view, t }: EmbedState = store.get();
  const shown = { ...view, t };
  return {
    dataset,
    story,
    view: shown,
    moment: momentOf(dataset, shown),
    options,
    text,
    words: timeWords(text, dataset, view.timeDisplay),
  };
}

function dossierPart(core: EmbedCore): (telling: Telling) => void {
  const slot = core.slots.dossier;
  let open = core.store.get().view.place;
  return (telling) => {
    const { place } = telling.view;
    const onClose = () => core.setView({ place: null });
    const isThere = telling.options.parts.includes('panel');
    refill(slot, isThere ? drawDossier(telling, { onClose, fullPage: core.fullPage() }) : []);
    // Who opened it by keyboard goes on from here; a page around this one keeps its focus.
    if (place !== open && place !== null && document.hasFocus())
      slot.querySelector('h2')?.focus({ preventScroll: true });
    open = place;
  };
}
