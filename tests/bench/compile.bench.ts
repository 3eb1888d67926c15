import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.ts';
import { readSeeds } from '../../src/cli/readFolder.ts';
import { compile } from '../../src/compile/compile.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { encodeDataset } from '../../src/dataset/encode.ts';
import type { Bench } from './bench.ts';
import { TIME_HEAD, timed, timeRow } from './timing.ts';

export const bench: Bench = {
  measures: 'Seeds to dataset, on the seeds of this repository; the whole command is to stay under 2000 ms',
  async run() {
    const files = await readSeeds(join(root, 'seeds'));
    const seeds = new Map([...files].map(([name, text]) => [name.slice(root.length + 1), text]));
    seeds.set('data/README.md', readFileSync(join(root, 'data/README.md'), 'utf8'));
    const { files: written, problems } = compile(seeds);
    const geojson = written.get('data/events.geojson');
    if (geojson === undefined) return `not measured: the seeds have ${problems.length} problems`;
    const dataset = decodeDataset(geojson, 'events.geojson');
    const launcher = join(root, 'src/cli/changing-hands.mjs');
    return [
      TIME_HEAD,
      timeRow(
        'changing-hands compile --check, start of Node included',
        timed(5, () => spawnSync(process.execPath, [launcher, 'compile', '--check'], { cwd: root })),
      ),
      timeRow(
        'compile, from texts to texts',
        timed(15, () => compile(seeds)),
      ),
      timeRow(
        'decode',
        timed(50, () => decodeDataset(geojson, 'events.geojson')),
      ),
      timeRow(
        'encode',
        timed(50, () => encodeDataset(dataset)),
      ),
      `${dataset.events.size} events, ${(geojson.length / 1024).toFixed(0)} KiB`,
    ].join('\n');
  },
};
