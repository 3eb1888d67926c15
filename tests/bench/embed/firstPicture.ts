import type { Browser } from 'playwright-core';
import { kib, ratio, spreadOf, spreadText, table } from './figures.ts';
import { KEPLER, KEPLER_APP, LEAFLET, LEAFLET_LIBRARIES, LEAFLET_PAGE, OURS } from './peers.ts';
import type { PackedServer } from './serve.ts';
import { type Measured, measureVisit, NETWORKS } from './visit.ts';

const PAGES = [OURS, LEAFLET, LEAFLET_PAGE, KEPLER, KEPLER_APP];
const PEERS = [LEAFLET, LEAFLET_PAGE, KEPLER, KEPLER_APP];

/** The first picture that can be scrubbed: bytes and time of each page, and ours as a share of the others'. */
export async function firstPicture(browser: Browser, server: PackedServer, runs: number): Promise<string> {
  const seen = new Map<string, Measured[]>();
  // Interleaved: a machine that is busy for a while is so for all of them.
  for (let run = 0; run < runs; run += 1)
    for (const [speed, network] of Object.entries(NETWORKS))
      for (const { path } of PAGES) {
        const key = `${speed} ${path}`;
        const measured = await measureVisit(browser, server.url + path, network);
        seen.set(key, [...(seen.get(key) ?? []), measured]);
      }
  const figures = (path: string, speed: keyof typeof NETWORKS, of: keyof Measured) =>
    spreadOf((seen.get(`${speed} ${path}`) ?? []).map((measured) => measured[of]));
  const bytes = (path: string) => figures(path, 'slow', 'bytes').median;
  const seconds = (path: string, speed: keyof typeof NETWORKS) => {
    const { median, least, most } = figures(path, speed, 'ms');
    return spreadText({ median: median / 1000, least: least / 1000, most: most / 1000 }, 2);
  };
  const libraries = (await Promise.all(LEAFLET_LIBRARIES.map((path) => server.bytes(path)))).reduce(
    (sum, size) => sum + size,
    0,
  );
  const share = (peer: string, speed: keyof typeof NETWORKS) =>
    ratio(figures(OURS.path, speed, 'ms').median, figures(peer, speed, 'ms').median);
  return [
    table([
      [
        'until the first picture that can be scrubbed',
        'KiB over the wire',
        'requests',
        'KiB later',
        `s at ${NETWORKS.slow.name}`,
        `s at ${NETWORKS.fair.name}`,
      ],
      ...PAGES.map(({ name, path }) => [
        name,
        kib(bytes(path)),
        String(figures(path, 'slow', 'requests').median),
        kib(figures(path, 'slow', 'bytesInAll').median - bytes(path)),
        seconds(path, 'slow'),
        seconds(path, 'fair'),
      ]),
    ]),
    table([
      [
        'this embed, as a share of',
        'bytes',
        `time at ${NETWORKS.slow.name}`,
        `time at ${NETWORKS.fair.name}`,
      ],
      [
        `Leaflet + TimeDimension, libraries alone (${kib(libraries)} KiB)`,
        ratio(bytes(OURS.path), libraries),
      ],
      ...PEERS.map(({ name, path }) => [
        name,
        ratio(bytes(OURS.path), bytes(path)),
        share(path, 'slow'),
        share(path, 'fair'),
      ]),
    ]),
  ].join('\n\n');
}
