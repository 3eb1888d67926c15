import type { Dataset } from '../../domain/dataset.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { momentOf } from '../../domain/moment.ts';
import type { Story } from '../../domain/story.ts';
import { placeMarks } from '../../picture/placeMarks.ts';
import { embedFacts as text } from '../../text/en/embedFacts.ts';
import { timeWords } from '../../text/timeWords.ts';
import { changesOf } from '../../timeline/changes.ts';
import type { EmbedCore, EmbedState, MomentSource } from '../core/contract.ts';
import { captionPart } from './captionPart.ts';
import { clockPart } from './clockPart.ts';
import { dossierPart } from './dossierPart.ts';
import { listPart } from './listPart.ts';
import { openStep } from './storyStep.ts';
import type { Telling } from './telling.ts';

/** Moments of every view: with cuts, windows and filters, by the same functions as the page's. */
export function momentsOf(dataset: Dataset): MomentSource {
  return (view, at) => {
    const { t, known, shown } = momentOf(dataset, { ...view, t: at });
    const { places } = knownThings(dataset, known);
    return { t, known, marks: placeMarks(dataset, shown.places, shown.events), places };
  };
}

/**
 * Answers every view of the page from a whole dataset, and keeps its caption, dossier, lists and second clock. What was
 * told of another dataset is told no more. Returns the undoing.
 */
export function tell(core: EmbedCore, dataset: Dataset, story: Story | null): () => void {
  core.setMoments(momentsOf(dataset), ({ known }) => changesOf(dataset, known).marks.map(({ at }) => at));
  openStep(core, dataset, story);
  closeLater(core, dataset);
  // Whoever draws by the moment, and not only this page, draws it anew.
  core.store.set({});
  const list = listPart(core);
  const dossier = dossierPart(core);
  const clock = clockPart(core);
  const parts = [captionPart(core), clock.tell, dossier.tell, list.tell];
  let asked = 0;
  const draw = () => {
    asked = 0;
    const telling = tellingOf(core, dataset, story);
    for (const part of parts) part(telling);
  };
  const unsubscribe = core.store.subscribe((state, before) => {
    if (state.view.known !== before.view.known || state.view.place !== before.view.place)
      closeLater(core, dataset);
    if (state.view !== before.view || state.t !== before.t) asked ||= requestAnimationFrame(draw);
  });
  draw();
  return () => {
    unsubscribe();
    for (const part of [list, dossier, clock]) part.remove();
    cancelAnimationFrame(asked);
  };
}

/** What only later reports speak of isn't opened, and not named: that would tell of them. */
function closeLater({ store, say }: EmbedCore, dataset: Dataset): void {
  const { view } = store.get();
  if (view.place === null || knownThings(dataset, view.known).places.has(view.place)) return;
  store.set({ view: { ...view, place: null } });
  say(text.embed.later);
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
