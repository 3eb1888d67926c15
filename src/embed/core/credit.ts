import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { named, part } from './dom.ts';
import type { Paint } from './shown.ts';
import { dayOf, text } from './words.ts';

/** Whose map, which data, under which licence, whose ground: always there, whatever else is shown. */
export function credit({ release }: EmbedOptions, fullPage: () => string): Paint {
  const links = ['title', 'product', 'open'].map((id) => part(id) as HTMLAnchorElement);
  const { embed, picture, page } = text;
  let last: unknown = null;
  return ({ slice, words }) => {
    // Each leads to what is shown when it is followed.
    for (const link of links) link.href = fullPage();
    if (slice === last) return;
    last = slice;
    const { dataset, changed } = slice;
    const day = changed === null ? null : dayOf(changed, words.zone);
    const said = [
      (release === null ? embed.data : embed.frozen)(dataset.version, day),
      dataset.licence,
      picture.basemap(page.map.credit),
    ];
    part('facts').replaceChildren(...said.flatMap((fact) => [' · ', named(fact)]));
  };
}
