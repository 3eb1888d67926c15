// Cuts the offline basemap:   node scripts/basemap/build.mjs           writes public/basemap/
//                             node scripts/basemap/build.mjs --check   compares with what is committed, writes nothing
// For any other dataset:      node scripts/basemap/build.mjs --data events.geojson --out FOLDER [--seeds FOLDER] [--stamp TEXT]
// Needs the map packages once:   npm ci --prefix scripts/basemap
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { cutLayers } from './cut.mjs';
import { notice, noticeElsewhere } from './notice.mjs';
import { isLight, measure, toTopoJson } from './output.mjs';
import { keptIn, readSeeds, seedsFor } from './seeds.mjs';

const FILE = 'basemap.topo.json';
const DETAILS = ['10m', '50m', '110m'];

function say(report, layers, text) {
  const counts = Object.entries(layers).map(([name, { features }]) => `${name} ${features.length}`);
  const sizes = Object.entries(measure(text)).map(([name, bytes]) => `${name} ${bytes}`);
  console.log([...report, `features: ${counts.join(', ')}`, `bytes: ${sizes.join(', ')}`].join('\n'));
}

function buildOwn() {
  const { layers, report } = cutLayers(readSeeds());
  const text = toTopoJson(layers);
  say(report, layers, text);
  if (!isLight(text)) throw new Error('the map is over its budget; see output.mjs');
  return { [FILE]: text, 'NOTICE.md': notice() };
}

/** In a wide box the coast gets coarser until the file is light enough for a telephone. */
function buildElsewhere({ data, seeds: folder, stamp }) {
  const { box, focus } = JSON.parse(readFileSync(data, 'utf8')).changing_hands.basemap;
  const seeds = seedsFor({ box, focus }, folder);
  for (const detail of DETAILS) {
    const { layers, report } = cutLayers(seeds, detail);
    const text = toTopoJson(layers, stamp);
    if (!isLight(text) && detail !== DETAILS.at(-1)) continue;
    say([...report, `coasts: Natural Earth 1:${detail}`], layers, text);
    const rivers = seeds.rivers !== null;
    const admin1 = layers.admin1_area.features.length > 0;
    return { [FILE]: text, 'NOTICE.md': noticeElsewhere({ kept: keptIn(folder), detail, rivers, admin1 }) };
  }
  throw new Error('no detail is left');
}

function write(files, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text);
}

function check(files, folder) {
  const isSame = ([name, text]) => {
    const file = new URL(name, folder);
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  };
  const stale = Object.entries(files)
    .filter((file) => !isSame(file))
    .map(([name]) => name);
  if (stale.length === 0) return;
  throw new Error(
    `public/basemap: ${stale.join(', ')} differ from a rebuild. Run: node scripts/basemap/build.mjs`,
  );
}

try {
  const text = { type: 'string' };
  const options = { check: { type: 'boolean' }, data: text, out: text, seeds: text, stamp: text };
  const { values } = parseArgs({ options });
  if (values.data) {
    if (!values.out) throw new Error('--data needs --out');
    write(buildElsewhere({ seeds: null, stamp: null, ...values }), pathToFileURL(`${resolve(values.out)}/`));
  } else {
    const folder = new URL('../../public/basemap/', import.meta.url);
    const files = buildOwn();
    if (values.check) check(files, folder);
    else write(files, folder);
  }
} catch (error) {
  console.error(`basemap: ${error.message}`);
  process.exitCode = 1;
}
