import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.ts';
import { classicScript, named } from '../../scripts/vite/embed/bundle.ts';
import { noscriptOf } from '../../scripts/vite/embed/noscript.ts';
import { embedPage } from '../../scripts/vite/embed/page.ts';
import { readPublished } from '../../scripts/vite/embed/published.ts';
import { slicesOf } from '../../scripts/vite/embed/slices.ts';
import { headOfEmbed } from '../../scripts/vite/embed/unfurl.ts';

const KIB = 1024;
const MOST = 30 * KIB;

describe('what an embed fetches until it can be scrubbed', () => {
  it('is at most 30 KiB as a server sends it, and no framework', async () => {
    const core = await classicScript(root, 'src/embed/core/main.ts', 'embed/core');
    const { style } = core;
    if (!style) throw new Error('no style sheet');
    const published = readPublished(root);
    const { live, kept, outline, ground } = slicesOf(published);
    // As long, and as hard to pack, as the real ones.
    const address = (name: string) => `./${named(`embed/${name}`, 'js', name).fileName}`;
    const page = embedPage({
      template: readFileSync(join(root, 'src/embed/page.html'), 'utf8'),
      style,
      scripts: [core.script, outline, live.data],
      hands: named('embed/hands', 'js', 'hands'),
      files: {
        handsStyle: address('handsStyle'),
        facts: address('facts'),
        factsStyle: address('factsStyle'),
        bridge: address('bridge'),
        live: address('live'),
        outside: address('outside'),
        page: './index.html',
        ground: `./${ground.fileName}`,
        texts: `./${live.texts.fileName}`,
        kept,
      },
      noscript: noscriptOf(published.live.dataset, address('still')),
      head: headOfEmbed({ ...published.live, url: 'https://example.org/maps/' }),
    });
    const weigh = (source: string | Uint8Array) => brotliCompressSync(source).length;
    // All of it stands in the page: nothing else is waited for.
    for (const { source } of [style, core.script, outline, live.data])
      expect(page.source).toContain(String(source).trim());
    const parts = { style, core: core.script, outline, data: live.data };
    const sizes = Object.fromEntries(
      Object.entries(parts).map(([name, { source }]) => [name, weigh(source)]),
    );
    expect(weigh(page.source), `bytes: ${JSON.stringify(sizes)}`).toBeLessThanOrEqual(MOST);
    // The measure holds what it should.
    expect(weigh(page.source)).toBeGreaterThan(20 * KIB);
    const names = core.modules.map((path) => path.replace(`${root}/`, ''));
    expect(names).toContain('src/embed/core/main.ts');
    expect(names).toContain('src/picture/mark.ts');
    expect(names.filter((name) => name.includes('node_modules/'))).toEqual([]);
    for (const module of [
      'src/text/en.ts',
      'src/domain/control/controlAt.ts',
      'src/picture/basemap/ground.ts',
    ])
      expect(names).not.toContain(module);
  });
});
