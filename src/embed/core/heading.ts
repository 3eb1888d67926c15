import { part, write } from './dom.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

/** Title, moment and cut. */
export function heading(): Paint {
  const cut = part('cut');
  return ({ slice: { dataset }, state: { view, t }, words, isWhole }) => {
    document.title = text.embed.documentTitle(dataset.title);
    write(part('title'), dataset.title);
    // Where the clock stands is the step's to say.
    write(part('date'), isWhole || view.t !== null || view.known !== 'all' ? words.moment(t) : '');
    cut.hidden = view.known === 'all';
    if (view.known !== 'all') write(cut, text.embed.cut(words.moment(view.known)));
  };
}
