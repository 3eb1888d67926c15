import { FACETS } from '../../domain/filter.ts';
import type { Instant } from '../../domain/instant.ts';
import type { View } from '../../domain/view.ts';
import { buildSvg } from '../../picture/build.ts';
import type { EmbedMoment } from './contract.ts';
import { make, named, part } from './dom.ts';
import { legendLines } from './drawing/legendLines.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

/** What the signs mean that occur at any moment of the period: the same at all of them, so that nothing jumps. */
export function legend(momentAt: (view: View, t: Instant) => EmbedMoment): Paint {
  const box = part('legend');
  const groups = make('div');
  box.append(groups);
  let last = '';
  let lastSlice: unknown = null;

  return ({ slice, state: { view, theme }, isWhole, reach, stops }) => {
    if (box.hidden || !isWhole) return;
    const { known, mode, from, q } = view;
    const key = JSON.stringify([theme, known, mode, from, q, FACETS.map((facet) => view[facet])]);
    if (key === last && slice === lastSlice) return;
    [last, lastSlice] = [key, slice];
    const times = [reach.earliest, ...stops, reach.latest];
    const marks = times.flatMap((t) => momentAt(view, t).marks);
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
