import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.ts';
import { readSources } from '../architecture/sources.ts';

const KIB = 1024;

describe('what the page brings along', () => {
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
