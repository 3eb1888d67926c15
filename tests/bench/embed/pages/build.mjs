// Builds the peers' pages into a folder: `node build.mjs <folder>`. Plain JavaScript beside its own packages, which are
// installed apart from ours (`npm ci --prefix tests/bench/embed`).
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, transformSync } from 'esbuild';
import { savedMap } from './saved.mjs';

const target = process.argv[2];
const packages = join(import.meta.dirname, '../node_modules');
const events = located(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../../data/events.geojson'))),
);
for (const page of ['leaflet', 'leaflet-page', 'kepler', 'kepler-app'])
  mkdirSync(join(target, page), { recursive: true });
leaflet();
exported();
await bundled();

/** The events that have a point, each with its earliest time (where none is told, that of its report), and no more. */
function located({ features }) {
  return {
    type: 'FeatureCollection',
    features: features
      .filter(({ geometry }) => geometry)
      .map(({ geometry, properties: { title, place_name: place, time_earliest, reported_earliest } }) => ({
        type: 'Feature',
        geometry,
        properties: { title, place, time: time_earliest ?? reported_earliest },
      })),
  };
}

/**
 * Leaflet's files as their packages publish them; the one that is published unminified is minified. Two pages: one that
 * fetches its events, as the plugin's own examples do, and one that has them and its few lines in itself.
 */
function leaflet() {
  const files = ['leaflet.js', 'leaflet.css'].map((name) => `leaflet/dist/${name}`);
  for (const name of ['min.js', 'control.min.css'])
    files.push(`leaflet-timedimension/dist/leaflet.timedimension.${name}`);
  const page = readFileSync(join(import.meta.dirname, 'leaflet/index.html'), 'utf8');
  const lines = readFileSync(join(import.meta.dirname, 'leaflet/page.js'), 'utf8');
  const fetched = "fetch('events.geojson')\n  .then((answer) => answer.json())\n  .then(show);\n";
  const periods = readFileSync(join(packages, 'iso8601-js-period/iso8601.js'), 'utf8');
  const pages = {
    leaflet: '<script src="page.js"></script>',
    'leaflet-page': `<script>${minified(`${lines}show(${JSON.stringify(events)});`)}</script>`,
  };
  for (const [name, script] of Object.entries(pages)) {
    const folder = join(target, name);
    for (const file of files) cpSync(join(packages, file), join(folder, file.split('/').at(-1)));
    // The icons of its buttons come from another host: without them no request goes out.
    const style = join(folder, 'leaflet.timedimension.control.min.css');
    writeFileSync(style, readFileSync(style, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, ''));
    writeFileSync(join(folder, 'iso8601.min.js'), minified(periods));
    writeFileSync(join(folder, 'index.html'), page.replace('<!--page-->', script));
  }
  writeFileSync(join(target, 'leaflet/page.js'), minified(lines + fetched));
  writeFileSync(join(target, 'leaflet/events.geojson'), JSON.stringify(events));
}

function minified(script) {
  return transformSync(script, { minify: true }).code;
}

/** The page that kepler.gl itself exports ("Export map", "HTML"), its packages from this server instead of a CDN. */
function exported() {
  const { exportMapToHTML } = createRequire(import.meta.url)('@kepler.gl/utils/dist/export-map-html.js');
  const { version } = JSON.parse(readFileSync(join(packages, 'kepler.gl/package.json')));
  const options = { ...savedMap(events), mode: 'READ', mapboxApiAccessToken: 'none' };
  const folder = join(target, 'kepler');
  const html = exportMapToHTML(options, version)
    // Of a font, of another map's style and of a counter of visits the page needs nothing.
    .replace(/<link[^>]*(?:cloudfront\.net|api\.tiles\.mapbox\.com)[^>]*>/g, '')
    .replace(/<script>\s*\(function\(i,s,o,g,r,a,m\)[\s\S]*?<\/script>/, '')
    .replace('<head>', '<head><link rel="icon" href="data:,">')
    .replace(/https:\/\/unpkg\.com\/([^@"]+)@[^/"]+\/([^"]+)/g, (_, name, path) => {
      const local = `${name}/${path}`;
      mkdirSync(join(folder, dirname(local)), { recursive: true });
      cpSync(join(packages, local), join(folder, local));
      return local;
    });
  if (/https:\/\/(?:unpkg|www\.google)|<link[^>]*https:/.test(html))
    throw new Error('The exported page has addresses that are not known here: mend build.mjs.');
  writeFileSync(join(folder, 'index.html'), html);
}

/** kepler.gl as a program of one's own, bundled with esbuild as its examples are. */
async function bundled() {
  const folder = join(target, 'kepler-app');
  cpSync(join(import.meta.dirname, 'kepler-app/index.html'), join(folder, 'index.html'));
  const nothing = ['MapboxAccessToken', 'NODE_DEBUG', 'DropboxClientId', 'CartoClientId'];
  const saved = {
    name: 'saved',
    setup(plugins) {
      plugins.onResolve({ filter: /\/saved\.json$/ }, ({ path }) => ({ path, namespace: 'saved' }));
      plugins.onLoad({ filter: /.*/, namespace: 'saved' }, () => ({
        contents: JSON.stringify(savedMap(events)),
        loader: 'json',
      }));
    },
  };
  // As its examples do: one copy of what several of its packages bring along.
  const single = {
    name: 'single',
    setup(plugins) {
      const filter = /^(?:react-palm|react|react-dom|styled-components|@(?:deck|luma|math)\.gl\/\w+)(?:\/|$)/;
      plugins.onResolve({ filter }, async ({ path, kind, pluginData }) =>
        pluginData === single
          ? undefined
          : plugins.resolve(path, { kind, pluginData: single, resolveDir: import.meta.dirname }),
      );
    },
  };
  await build({
    entryPoints: [join(import.meta.dirname, 'kepler-app/app.jsx')],
    outdir: folder,
    bundle: true,
    // In pieces: what a page loads later isn't counted.
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
    loader: { '.js': 'jsx' },
    plugins: [saved, single],
    define: {
      global: 'globalThis',
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(nothing.map((name) => [`process.env.${name}`, '""'])),
    },
  });
}
