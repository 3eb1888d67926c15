import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run.ts';

/** What is built and compressed for the bench; ignored by git. */
export const cache = join(root, '.cache/bench-embed');
const packages = join(import.meta.dirname, 'node_modules');

export type Measurable = { readonly name: string; readonly path: string };

/** The pages that are measured, ours first; paths within the server. */
export const OURS: Measurable = { name: 'this embed', path: 'ours/embed.html?t=2014-06-12T18:00Z' };
export const LEAFLET: Measurable = {
  name: 'Leaflet + TimeDimension, events fetched',
  path: 'leaflet/index.html',
};
export const LEAFLET_PAGE: Measurable = {
  name: 'Leaflet + TimeDimension, events in the page',
  path: 'leaflet-page/index.html',
};
export const KEPLER: Measurable = { name: 'kepler.gl, exported page', path: 'kepler/index.html' };
export const KEPLER_APP: Measurable = { name: 'kepler.gl, own bundle', path: 'kepler-app/index.html' };

/** The libraries alone, without which no page of Leaflet + TimeDimension stands. */
export const LEAFLET_LIBRARIES = [
  'leaflet.js',
  'leaflet.css',
  'iso8601.min.js',
  'leaflet.timedimension.min.js',
  'leaflet.timedimension.control.min.css',
].map((file) => `leaflet/${file}`);

/** Why the peers can't be measured, with the cure; null when they can. */
export function missingPeers(): string | null {
  return existsSync(join(packages, 'kepler.gl')) ? null : 'npm ci --prefix tests/bench/embed';
}

/** Builds the peers' pages and returns the folders to serve them from. */
export function buildPeers(): Readonly<Record<string, string>> {
  const folder = join(cache, 'pages');
  rmSync(folder, { recursive: true, force: true });
  const builder = join(import.meta.dirname, 'pages/build.mjs');
  const { status, stderr } = spawnSync(process.execPath, [builder, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The peers' pages can't be built: ${stderr}`);
  return Object.fromEntries(
    ['leaflet', 'leaflet-page', 'kepler', 'kepler-app'].map((name) => [name, join(folder, name)]),
  );
}
