import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { FACETS } from '../../domain/filter.ts';
import type { Instant } from '../../domain/instant.ts';
import type { View } from '../../domain/view.ts';
import { legendOf } from '../../picture/legendOf.ts';
import { MARK_INK } from '../../picture/theme.ts';
import type { EmbedMoment } from './contract.ts';
import { make, named, part, sign, write } from './dom.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

/** Px that a sign is shown at: marks have room for ring and badge around them. */
const SIGN = { parties: 28, states: 28, kinds: 16, events: 16 } as const;

/** What the signs mean that occur at any moment of the period: the same at all of them, so that nothing jumps. */
export function legend({ parts }: EmbedOptions, momentAt: (view: View, t: Instant) => EmbedMoment): Paint {
  const box = part<HTMLDetailsElement>('legend');
  const groups = make('div');
  box.append(groups);
  box.hidden = !parts.includes('legend');
  write(box.firstElementChild as HTMLElement, text.embed.legend);
  let last = '';
  let lastSlice: unknown = null;

  return ({ slice, state: { view, theme }, isWhole, reach, stops }) => {
    if (box.hidden || !isWhole) return;
    const key = JSON.stringify([theme, view.known, view.mode, view.from, view.q, FACETS.map((f) => view[f])]);
    if (key === last && slice === lastSlice) return;
    [last, lastSlice] = [key, slice];
    const times = [reach.earliest, ...stops, reach.latest];
    const marks = times.flatMap((t) => momentAt(view, t).marks);
    const found = legendOf(marks, slice.dataset, text, MARK_INK[theme]);
    groups.replaceChildren(
      ...found.map(({ key, title, lines }) =>
        make(
          'section',
          {},
          make('h2', {}, title),
          make(
            'ul',
            { 'data-signs': key },
            ...lines.map(({ name, drawing }) => make('li', {}, sign(drawing, SIGN[key]), named(name))),
          ),
        ),
      ),
    );
  };
}
