import type { Files } from '../contract.ts';
import { make, part } from '../dom.ts';
import { trustOwn } from '../trustOwn.ts';

/**
 * Fetches as files what stands in the page: a host's own policy has kept it from running there. The style sheet first,
 * so that nothing is measured without it.
 */
export function bringAsFiles(done: () => void): void {
  // What stands in the page would have said so, and didn't run.
  trustOwn();
  const { style, scripts } = JSON.parse(part('files').textContent ?? '') as Files;
  const sheet = make('link', { rel: 'stylesheet', href: style });
  const bringScripts = () => {
    const tags = scripts.map((src) => make('script', { src }));
    // In their order, though they come side by side.
    for (const tag of tags) tag.async = false;
    tags[0]?.addEventListener('load', done);
    document.head.append(...tags);
  };
  sheet.addEventListener('load', bringScripts);
  sheet.addEventListener('error', bringScripts);
  document.head.append(sheet);
}
