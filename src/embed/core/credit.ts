import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { named, part, write } from './dom.ts';
import type { Paint } from './shown.ts';
import { dayOf, text } from './words.ts';

/** Whose map, which data, under which licence, whose ground: always there, whatever else is shown. */
export function credit({ release, parts }: EmbedOptions, fullPage: () => string): Paint {
  const links = ['title', 'product', 'open'].map((id) => part<HTMLAnchorElement>(id));
  const facts = part('facts');
  const { embed } = text;
  write(part('product'), text.page.product);
  write(part('open'), embed.open);
  part('buttons').hidden = !parts.includes('buttons');
  let last: unknown = null;
  return ({ slice, words }) => {
    // Each leads to what is shown when it is followed.
    for (const link of links) link.href = fullPage();
    if (slice === last) return;
    last = slice;
    const { dataset, changed, hash } = slice;
    const version =
      release === null ? embed.data(dataset.version) : embed.frozen(dataset.version, hash.slice(0, 12));
    const changedOn = changed === null || release !== null ? [] : [embed.dataOf(dayOf(changed, words.zone))];
    const said = [version, ...changedOn, dataset.licence, text.picture.basemap(text.page.map.credit)];
    facts.replaceChildren(...said.flatMap((fact) => [' · ', named(fact)]));
  };
}
