import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.ts';
import { noscriptOf } from '../../scripts/vite/embed/noscript.ts';
import { readPublished } from '../../scripts/vite/embed/published.ts';

const { live } = readPublished(root);

describe('the page without scripts', () => {
  it('says its moment and every place in words, and shows the picture', () => {
    const html = noscriptOf(live.dataset, 'embed/still.css');
    expect(html).toContain('24 June 2014');
    expect(html.match(/<tr><td>/g)?.length).toBeGreaterThan(10);
    expect(html).toContain('<td><bdi>Mosul</bdi><td>Held by ISIS<td>since 10 June');
    // As old as the mark is: no report of it is newer.
    expect(html).toMatch(/<bdi>Mosul<\/bdi><td>Held by ISIS<td>since 10 June; last reported 12 June</);
    expect(html).toMatch(
      /<bdi>Samarra<\/bdi><td>Not reported, contested<td>contested: last reported 12 June</,
    );
    expect(html).not.toMatch(/since 23 June;/);
    expect(html).toMatch(/<img src="\.\/embed\/picture\.svg" width="\d+" height="\d+" alt="Map: [^"]+">/);
  });
});
