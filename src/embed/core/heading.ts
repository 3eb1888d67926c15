import { part, write } from './dom.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

/** Title, moment and cut. */
export function heading(): Paint {
  const cut = part('cut');
  return ({ slice: { dataset }, state: { view, t }, words }) => {
    document.title = text.embed.documentTitle(dataset.title);
    write(part('title'), dataset.title);
    write(part('date'), words.moment(t));
    cut.hidden = view.known === 'all';
    if (view.known !== 'all') write(cut, text.embed.cut(words.moment(view.known)));
  };
}
