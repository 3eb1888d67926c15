import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeDataset } from '../src/dataset/decode.ts';
import { markSheet } from './markSheet.ts';
import { root } from './run.ts';

/*
 * `npm run marks [-- --check]`: writes docs/marks/index.html, the specimen sheet of all marks, from the parties of the
 * dataset; with --check only says whether the file is what it would write.
 */
const dataset = join(root, 'data', 'events.geojson');
const file = join(root, 'docs', 'marks', 'index.html');
const { parties } = decodeDataset(readFileSync(dataset, 'utf8'), 'data/events.geojson');
const sheet = markSheet([...parties.values()]);

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sheet);
  console.log(`docs/marks/index.html: ${sheet.length} bytes`);
} else if (readFileSync(file, 'utf8') !== sheet) {
  console.error('docs/marks/index.html is not what the marks look like now. To mend it: npm run marks');
  process.exitCode = 1;
}
