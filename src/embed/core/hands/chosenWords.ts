import { embedHands } from '../../../text/en/embedHands.ts';
import { part } from '../dom.ts';
import type { Page } from '../page.ts';
import type { Paint } from '../shown.ts';
import { markWords } from './markWords.ts';

/** What is said of the place that is open, behind its name; the facts put its whole dossier there. */
export function chosenWords({ text }: Pick<Page, 'text'>): Paint {
  return (shown) => {
    const name = part('dossier').querySelector(':scope > p > b');
    if (!name) return;
    const mark = shown.moment.marks.find(({ place }) => place.placeId === shown.state.view.place);
    name.after(' · ', mark ? markWords(mark, shown, text) : embedHands.noMark);
  };
}
