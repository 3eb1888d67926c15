import type { PlaceId } from '../../../domain/ids.ts';
import type { PlaceMark } from '../../../picture/placeMarks.ts';
import type { EmbedMoment } from '../contract.ts';
import { make, named, part, write } from '../dom.ts';
import type { Page } from '../page.ts';
import type { Paint } from '../shown.ts';
import { markWords } from './markWords.ts';

type Row = { readonly element: HTMLElement; readonly paint: (mark: PlaceMark) => void };

/** The equal of the map for those who don't see it or don't point: the same marks, by name, in words. */
export function placesList(page: Page, choose: (place: PlaceId) => void): Paint {
  const { core, text, sign } = page;
  const isPressed = core.options.click !== 'none';
  const slot = part('list') as HTMLDetailsElement;
  const list = make('ul');
  slot.append(list);
  const collator = new Intl.Collator(text.locale);
  const rows = new Map<PlaceId, Row>();
  slot.addEventListener('toggle', fill);
  let filled: EmbedMoment | null = null;
  let of: unknown = null;

  function fill(): void {
    const moment = core.moment();
    // What nobody sees isn't written, but for the first moment; nor is it kept, where it tells of another.
    if (!slot.open && filled) {
      if (moment !== filled) list.replaceChildren();
      return;
    }
    filled = moment;
    const { places } = core.slice().dataset;
    if (places !== of) rows.clear();
    of = places;
    const marks = [...moment.marks].sort((a, b) => collator.compare(a.place.name, b.place.name));
    const elements = marks.map((mark) => {
      const row = rows.get(mark.place.placeId) ?? createRow(mark);
      rows.set(mark.place.placeId, row);
      row.paint(mark);
      return row.element;
    });
    const before = [...list.children];
    if (elements.length === before.length && elements.every((one, i) => one === before[i])) return;
    const focused = document.activeElement as HTMLElement | null;
    list.replaceChildren(...elements);
    if (focused && list.contains(focused)) focused.focus();
  }

  function createRow({ place }: PlaceMark): Row {
    const [icon, said] = [make('i'), make('span')];
    const label = isPressed ? make('button', { type: 'button' }) : make('b');
    label.append(named(place.name));
    if (isPressed) label.addEventListener('click', () => choose(place.placeId));
    const element = make('li', { 'data-place': place.placeId }, icon, label, said);
    let drawn = '';
    return {
      element,
      paint: (placeMark) => {
        const { mark, held } = placeMark;
        const { theme, view } = core.store.get();
        element.dataset['word'] = held?.word ?? 'none';
        if (isPressed) label.setAttribute('aria-pressed', String(view.place === place.placeId));
        const shown = page.shown();
        if (shown) write(said, markWords(placeMark, shown, text));
        const key = JSON.stringify([mark, theme]);
        if (key === drawn) return;
        drawn = key;
        icon.replaceChildren(...(mark ? [sign(mark)] : []));
      },
    };
  }

  return fill;
}
