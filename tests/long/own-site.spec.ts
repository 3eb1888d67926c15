import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { followed, guide, stepsOf, workshop } from '../e2e/guide.ts';
import { openOwnSite, textsOf } from '../e2e/ownSite.ts';

/*
 * The whole of docs/your-own-map.md, every command and every file of it, in a copy of this repository without its packages
 * and an empty folder beside it. It fetches what the guide fetches.
 */
const registry = spawnSync('npm', ['ping'], { timeout: 30_000 }).status === 0;

/** What a copy of the repository has not: packages, what was built, its history. */
const NOT_COPIED = new Set(['node_modules', 'dist', '.git', '.cache', 'coverage']);

let top = '';
let reader: ReturnType<typeof workshop>;
let done: string[] = [];
const folder = () => path.join(top, 'mine');

describe.skipIf(!registry)('docs/your-own-map.md, all of it', () => {
  beforeAll(() => {
    top = mkdtempSync(path.join(tmpdir(), 'whole-guide-'));
    const copy = { root: path.join(top, 'copy'), prefix: path.join(top, 'prefix') };
    cpSync(root, copy.root, { recursive: true, filter: (file) => !NOT_COPIED.has(path.basename(file)) });
    mkdirSync(folder());
    mkdirSync(copy.prefix);
    reader = workshop(folder(), copy);
    done = followed(reader, stepsOf(guide()));
  }, 1_200_000);

  afterAll(() => rmSync(top, { recursive: true, force: true }));

  test('every step has been followed', () => {
    expect(done).toHaveLength(stepsOf(guide()).length);
    expect(done.filter((what) => what.startsWith('npm '))).toEqual([
      'npm ci',
      expect.stringMatching(/^npm ci --prefix scripts\/basemap/),
      'npm link',
    ]);
    expect(done.filter((what) => what.startsWith('changing-hands build'))).toHaveLength(3);
  });

  test('the ground has been cut for its own area, and is kept', () => {
    const ground = JSON.parse(readFileSync(path.join(folder(), 'my-map/basemap/basemap.topo.json'), 'utf8'));
    const [west, south, east, north] = ground.bbox as [number, number, number, number];
    expect([west < -59, south < 47.5, east > -52.7, north > 49]).toEqual([true, true, true, true]);
    expect(readFileSync(path.join(folder(), 'my-map/basemap/NOTICE.md'), 'utf8')).toContain('Natural Earth');
  });

  test('the site of the last section unfurls, and names nothing of another conflict', () => {
    const site = path.join(folder(), 'site');
    expect(readFileSync(path.join(site, 'index.html'), 'utf8')).toContain('https://example.org/maps/');
    expect(existsSync(path.join(site, 'cards'))).toBe(true);
    const { all, naming } = textsOf(site);
    expect(all).toBeGreaterThan(50);
    expect(naming).toEqual([]);
  });

  test('the site opens and asks nobody else', async () => {
    const { url, end } = await reader.serve();
    try {
      const { title, words, elsewhere, errors } = await openOwnSite(url);
      expect(title).toContain('Example: the harbour dispute (invented)');
      expect(words).toContain('Natural Earth');
      expect(elsewhere).toEqual([]);
      expect(errors).toEqual([]);
    } finally {
      end();
    }
  });
});
