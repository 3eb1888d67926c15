import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstRoute } from '../../scripts/firstRoute.ts';
import { root } from '../../scripts/run.ts';
import { readSources } from '../architecture/sources.ts';

const KIB = 1024;

describe('what the page brings along', () => {
  it('code of its own, without React and MapLibre, of at most 60 KiB as a server sends it', async () => {
    const { script, style, page, modules } = await firstRoute();
    const names = [...modules.keys()];
    // The measure holds what it should: the page's parts, and no framework.
    expect(names).toContain('src/app/App.tsx');
    expect(names.filter((name) => /node_modules\/(react|react-dom|maplibre-gl)\//.test(name))).toEqual([]);
    expect(script).toBeGreaterThan(20 * KIB);
    expect(script + style + page).toBeLessThanOrEqual(60 * KIB);
    // What most readers never ask for comes when it is asked for.
    for (const part of [
      'ShareDialog',
      'HelpDialog',
      'AboutPanel',
      'SourcesPanel',
      'PrintSheet',
      'MapView',
      'ComparedMaps',
    ])
      expect(names.filter((name) => name.endsWith(`/${part}.tsx`))).toEqual([]);
    // Nor the words of such parts, nor what is told of a faulty dataset.
    expect(names).toContain('src/text/en.ts');
    expect(names).toContain('src/dataset/parse.ts');
    for (const words of ['src/text/late.ts', 'src/dataset/issues.ts', 'src/dataset/findingWords.ts'])
      expect(names).not.toContain(words);
  });

  it('map data of at most 90 KiB, gzipped', () => {
    const size = gzipSync(readFileSync(join(root, 'public/basemap/basemap.topo.json')), { level: 9 }).length;
    expect(size).toBeGreaterThan(20 * KIB);
    expect(size).toBeLessThanOrEqual(90 * KIB);
  });

  it('fonts of at most 90 KiB, which no compression makes smaller', () => {
    const named = readSources((path) => /^src\/.*\.(css|tsx?)$/.test(path)).flatMap(({ text }) => [
      ...text.matchAll(/["'](@fontsource\/[^"'?]+\.woff2)/g),
    ]);
    const files = [...new Set(named.map((match) => match[1] ?? ''))];
    // Three weights of the sans serif for map and interface, one of the serif for headings.
    expect(files).toHaveLength(4);
    const size = files.reduce((sum, file) => sum + statSync(join(root, 'node_modules', file)).size, 0);
    expect(size).toBeGreaterThan(20 * KIB);
    expect(size).toBeLessThanOrEqual(90 * KIB);
  });
});
