import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { hasTimeline, isMovable } from './allowed.ts';
import { name, part, write } from './dom.ts';
import { text } from './words.ts';

/** Width of a frame, in px, from which the panel stands beside the map. */
const WIDE = 900;

/** Shows the parts that are asked for, and names what says nothing by itself. */
export function showParts(options: EmbedOptions): void {
  const { embed, page } = text;
  const has = (name: EmbedOptions['parts'][number]) => options.parts.includes(name);
  const show = (id: string, isShown: boolean) => (part(id).hidden = !isShown);
  show('timeline', hasTimeline(options));
  if (!has('panel')) part('caption').remove();
  show('dossier', has('panel'));
  show('list', has('panel'));
  show('legend', has('legend'));
  show('buttons', has('buttons'));
  show('move', has('buttons') && isMovable(options));
  show('zoom', has('buttons') && isMovable(options));
  if (!has('title')) part('title').parentElement?.classList.add('unseen');
  // A map without title and timeline says its moment, and a cut, beside its credit.
  if (!has('title') && !has('timeline')) {
    part('foot').prepend(part('when'));
    part('head').style.padding = '0';
  }
  part('legend').toggleAttribute('open', innerWidth >= WIDE);
  for (const [id, words] of [
    ['open', embed.open],
    ['move', embed.move],
    ['product', page.product],
  ] as const)
    write(part(id), words);
  for (const [id, words] of [
    ['legend', page.legend.title],
    ['list', embed.list],
  ] as const)
    write(part(id).firstElementChild as HTMLElement, words);
  name(part('in'), embed.zoomIn);
  name(part('out'), embed.zoomOut);
  name(part('previous'), embed.previous);
  name(part('next'), embed.next);
  part('timeline').ariaLabel = embed.transport;
  part('slider').ariaLabel = embed.slider;
  part('title').title = embed.open;
}
