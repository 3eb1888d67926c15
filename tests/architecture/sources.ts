import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.ts';

/** One file of the repository: its path with forward slashes, and its text. */
export type Source = { readonly path: string; readonly text: string };

/** What .gitignore leaves out, and git itself. A walk, not `git ls-files`: a downloaded archive is tested too. */
const left = new Set(['.git', 'node_modules', 'dist', 'coverage', '.cache']);
const binary = /\.(png|woff2|ico|jpg|webp|zip|pmtiles|log)$/;

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return left.has(entry.name) ? [] : walk(path);
    return entry.isFile() && !binary.test(path) ? [path] : [];
  });
}

/** Every text file of the repository whose path fits. */
export function readSources(fits: (path: string) => boolean): Source[] {
  return walk('')
    .filter(fits)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || /\/testing\//.test(path);
export const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs|js)$/.test(path);
