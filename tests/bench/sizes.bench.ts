import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.ts';
import { sizeTable } from '../../scripts/sizes.ts';
import type { Bench } from './bench.ts';

const folder = join(root, 'dist');

export const bench: Bench = {
  measures: 'Bytes of the built site in KiB, as they lie and as a server sends them (gzip 9, brotli 11)',
  run() {
    if (!existsSync(folder)) return 'not measured: dist/ is missing (npm run build)';
    return sizeTable(folder);
  },
};
