import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { fileOf, INDEX, readReleases, RELEASES, storyFileOf } from './embed/releases.ts';

/** What of the compiler's folder belongs to the site; the first is the one the page cannot do without. */
const published = [
  'events.geojson',
  'events.story.json',
  'events.schema.json',
  'README.md',
  'CHANGELOG.md',
] as const;

/** The rules of control, to which the codebook links: in the site they lie where they lie in the project. */
const rules = 'docs/control.md';

const contentTypes: readonly (readonly [ending: string, type: string])[] = [
  ['.geojson', 'application/geo+json'],
  ['.schema.json', 'application/schema+json'],
  ['.json', 'application/json'],
  ['.md', 'text/markdown; charset=utf-8'],
];

/**
 * Puts the compiled dataset into the site as plain files at stable addresses. It is read at run time and never
 * bundled: whoever hosts the site can replace the file, and the file can be cited and downloaded.
 */
export function publishDataset({ from, to }: { readonly from: string; readonly to: string }): Plugin {
  let folder = from;
  let root = '';
  return {
    name: 'changing-hands:publish-dataset',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, from);
    },
    generateBundle() {
      for (const name of published) {
        const file = join(folder, name);
        if (existsSync(file)) {
          this.emitFile({ type: 'asset', fileName: `${to}/${name}`, source: readFileSync(file) });
        } else if (name === published[0]) {
          this.error(`${from}/${name} is missing. To mend it: npm run compile`);
        }
      }
      for (const name of releasesIn(folder)) {
        this.emitFile({ type: 'asset', fileName: `${to}/${name}`, source: readFileSync(join(folder, name)) });
      }
      this.emitFile({ type: 'asset', fileName: rules, source: readFileSync(join(root, rules)) });
    },
    configureServer(server) {
      server.middlewares.use(serveFrom(() => folder, to));
    },
  };
}

/** The releases beside the dataset, each proved to be what its name says. */
function releasesIn(folder: string): string[] {
  const releases = readReleases(folder);
  const names = releases.flatMap((release) =>
    release.storyBytes ? [fileOf(release), storyFileOf(release)] : [fileOf(release)],
  );
  return (releases.length > 0 ? [INDEX, ...names] : []).map((name) => `${RELEASES}/${name}`);
}

function serveFrom(folder: () => string, to: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith(`/${to}/`)) return next();
    const name = [...published, ...releasesIn(folder())].find((candidate) => path === `/${to}/${candidate}`);
    if (name === undefined) return next();
    const file = join(folder(), name);
    if (!existsSync(file)) {
      // Without this Vite would answer with the page itself, and the reader would see a syntax error.
      response.statusCode = 404;
      return response.end();
    }
    const [, type = 'text/plain'] = contentTypes.find(([ending]) => name.endsWith(ending)) ?? [];
    response.setHeader('Content-Type', type);
    response.end(readFileSync(file));
  };
}
