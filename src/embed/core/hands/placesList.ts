import type { EmbedOptions } from '../../domain/embedOptions.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { drawMark } from '../../picture/mark.ts';
import type { PlaceMark } from '../../picture/placeMarks.ts';
import { MARK_INK } from '../../picture/theme.ts';
import { make, named, part, sign, write } from './dom.ts';
import { eventWords, stateWordsOf } from './markWords.ts';
import type { Paint, Shown } from './shown.ts';
import { text } from './words.ts';

type Row = { readonly element: HTMLElement; readonly paint: (mark: PlaceMark, shown: Shown) => void };

/** The equal of the map for those who don't see it or don't point: the same marks, by name, in words. */
export function placesList({ parts, click }: EmbedOptions, choose: (place: PlaceId) => void): Paint {
  const slot = part<HTMLDetailsElement>('list');
  const list = make('ul');
  slot.append(list);
  slot.hidden = !parts.includes('panel');
  write(slot.firstElementChild as HTMLElement, text.embed.list);
  const collator = new Intl.Collator(text.locale);
  const rows = new Map<PlaceId, Row>();
  let shown: Shown | null = null;
  slot.addEventListener('toggle', fill);

  function fill(): void {
    // What nobody sees isn't written; and the facts may have put a list of their own in its stead.
    if (!shown || !list.isConnected || (!slot.open && list.firstChild)) return;
    const marks = [...shown.moment.marks].sort((a, b) => collator.compare(a.place.name, b.place.name));
    const elements = marks.map((mark) => {
      const row = rows.get(mark.place.placeId) ?? createRow(mark);
      rows.set(mark.place.placeId, row);
      row.paint(mark, shown as Shown);
      return row.element;
    });
    if (elements.length === list.childElementCount && elements.every((one, i) => one === list.children[i]))
      return;
    const focused = document.activeElement as HTMLElement | null;
    list.replaceChildren(...elements);
    if (focused && list.contains(focused)) focused.focus();
  }

  function createRow({ place }: PlaceMark): Row {
    const [icon, said] = [make('i'), make('span')];
    const label = click === 'none' ? make('b') : make('button', { type: 'button' });
    label.append(named(place.name));
    label.onclick = click === 'none' ? null : () => choose(place.placeId);
    const element = make('li', { 'data-place': place.placeId }, icon, label, said);
    let drawn = '';
    return {
      element,
      paint: (placeMark, now) => {
        const { mark, held } = placeMark;
        const { theme, view } = now.state;
        element.dataset['word'] = held?.word ?? 'none';
        if (click !== 'none') label.setAttribute('aria-pressed', String(view.place === place.placeId));
        write(said, [stateWordsOf(placeMark, now), eventWords(placeMark)].filter(Boolean).join(' · '));
        const key = JSON.stringify([mark, theme]);
        if (key === drawn) return;
        drawn = key;
        icon.replaceChildren(...(mark ? [sign(drawMark(mark, MARK_INK[theme]), 28)] : []));
      },
    };
  }

  return (now) => {
    shown = now;
    fill();
  };
}
