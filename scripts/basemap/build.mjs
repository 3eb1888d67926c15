// Cuts the offline basemap:   node scripts/basemap/build.mjs           writes public/basemap/
//                             node scripts/basemap/build.mjs --check   compares with what is committed, writes nothing
// Needs the map packages once:   npm ci --prefix scripts/basemap
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { governorateLayers } from './governorates.mjs';
import { lakeLayer } from './lakes.mjs';
import { landLayers } from './land.mjs';
import { notice } from './notice.mjs';
import { measure, toTopoJson } from './output.mjs';
import { placeLayer } from './places.mjs';
import { riverLayer } from './rivers.mjs';
import { roadLayer } from './roads.mjs';
import { readSeeds } from './seeds.mjs';

const folder = new URL('../../public/basemap/', import.meta.url);

function build() {
  const seeds = readSeeds();
  const lake = lakeLayer(seeds);
  const governorates = governorateLayers(seeds);
  const { layer: river, report } = riverLayer(seeds, lake, governorates.admin1);
  const place = placeLayer(seeds);
  const layers = {
    ...landLayers(seeds),
    ...governorates,
    lake,
    river,
    road: roadLayer(seeds, place),
    place,
  };
  const text = toTopoJson(layers);
  const counts = Object.entries(layers).map(([name, { features }]) => `${name} ${features.length}`);
  const sizes = Object.entries(measure(text)).map(([name, bytes]) => `${name} ${bytes}`);
  console.log([...report, `features: ${counts.join(', ')}`, `bytes: ${sizes.join(', ')}`].join('\n'));
  return { 'basemap.topo.json': text, 'NOTICE.md': notice() };
}

function write(files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text);
}

function isSame([name, text]) {
  const file = new URL(name, folder);
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function check(files) {
  const stale = Object.entries(files)
    .filter((file) => !isSame(file))
    .map(([name]) => name);
  if (stale.length === 0) return;
  throw new Error(
    `public/basemap: ${stale.join(', ')} differ from a rebuild. Run: node scripts/basemap/build.mjs`,
  );
}

try {
  const files = build();
  if (process.argv.includes('--check')) check(files);
  else write(files);
} catch (error) {
  console.error(`basemap: ${error.message}`);
  process.exitCode = 1;
}
