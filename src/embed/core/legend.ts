import { FACETS } from '../../domain/filter.ts';
import { buildSvg } from '../../picture/build.ts';
import type { PlaceMark } from '../../picture/placeMarks.ts';
import type { OwnCore } from './createCore.ts';
import { make, named, part } from './dom.ts';
import { legendLines } from './drawing/legendLines.ts';
import type { Paint, Shown } from './shown.ts';
import { needsFacts } from './state.ts';
import { text } from './words.ts';

/** Ms for which a cut or a filter rests before its every moment is looked through. */
const REST_MS = 250;

/**
 * What the signs mean that occur at any moment of the period: the same at all of them, so that nothing jumps. Closed, it
 * isn't written: that takes every moment.
 */
export function legend({ momentAt, redraw }: Pick<OwnCore, 'momentAt' | 'redraw'>): Paint {
  const box = part('legend') as HTMLDetailsElement;
  const groups = make('div');
  box.append(groups);
  box.addEventListener('toggle', redraw);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marks: readonly PlaceMark[] = [];
  let last: readonly unknown[] = [];
  let drawn: readonly unknown[] = [];

  function look({ slice, state: { view }, reach, stops }: Shown): void {
    // The slice is quicker, and tells the same.
    const marksAt = needsFacts(view) ? (t: typeof reach.latest) => momentAt(view, t).marks : slice.marksAt;
    marks = [reach.earliest, ...stops, reach.latest].flatMap(marksAt);
  }

  return (shown) => {
    const { slice, state, isWhole } = shown;
    const { theme, view } = state;
    const { known, mode, from, q } = view;
    if (!box.open || box.hidden || !isWhole) return;
    const key = JSON.stringify([known, mode, from, q, FACETS.map((facet) => view[facet])]);
    if (key !== last[0] || slice !== last[1]) {
      const isFirst = slice !== last[1];
      last = [key, slice];
      clearTimeout(timer);
      if (isFirst) look(shown);
      else
        timer = setTimeout(() => {
          look(shown);
          redraw();
        }, REST_MS);
    }
    if (drawn[0] === marks && drawn[1] === theme) return;
    drawn = [marks, theme];
    groups.replaceChildren(
      ...legendLines(marks, slice, text, theme).map(({ key, title, lines }) =>
        make(
          'section',
          { 'data-signs': key },
          make('h2', {}, title),
          make(
            'ul',
            {},
            ...lines.map(({ name, sign }) => make('li', {}, buildSvg(sign, document), named(name))),
          ),
        ),
      ),
    );
  };
}
