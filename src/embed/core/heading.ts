import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { part, write } from './dom.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

/** Title, moment and cut. A map without title and timeline says its moment, and a cut, beside its credit. */
export function heading({ parts }: EmbedOptions): Paint {
  const [title, when, date, cut] = [part('title'), part('when'), part('date'), part('cut')];
  if (!parts.includes('title')) title.parentElement?.classList.add('unseen');
  if (!parts.includes('title') && !parts.includes('timeline')) part('foot').prepend(when);
  title.title = text.embed.open;
  return ({ slice: { dataset }, state: { view, t }, words }) => {
    document.title = text.embed.documentTitle(dataset.title);
    write(title, dataset.title);
    write(date, words.moment(t));
    cut.hidden = view.known === 'all';
    if (view.known !== 'all') write(cut, text.embed.cut(words.moment(view.known)));
  };
}
