import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package of the lock file, as far as it is read here. */
type Entry = {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

/** A package that the page, the embed or the command line is made of. */
export type Runtime = {
  readonly name: string;
  readonly version: string;
  /** Its folder, from the root of the project: `node_modules/zod`. */
  readonly folder: string;
  /** As its manifest says; `unknown` where it doesn't. */
  readonly licence: string;
  readonly author: string | null;
  /** Subresource integrity of the archive, as npm writes it; null where it isn't locked. */
  readonly integrity: string | null;
  /** Folders of those that it needs in turn. */
  readonly needs: readonly string[];
};

/**
 * All packages of the lock file that aren't for development alone, by name and version. What a bundler leaves out is among
 * them: what is in a file that MapLibre had bundled before can't be told any more.
 */
export function runtimePackages(root: string): readonly Runtime[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Entry>>;
  };
  const isRuntime = ([folder, entry]: readonly [string, Entry]) =>
    folder !== '' && entry.dev !== true && entry.devOptional !== true;
  return Object.entries(packages)
    .filter(isRuntime)
    .map(([folder, entry]): Runtime => {
      const manifest = manifestOf(root, folder);
      const { dependencies, optionalDependencies, peerDependencies } = entry;
      const needed = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
      return {
        name: folder.replace(/^.*node_modules\//, ''),
        version: entry.version,
        folder,
        licence: typeof manifest.license === 'string' ? manifest.license : 'unknown',
        author: authorOf(manifest.author),
        integrity: entry.integrity ?? null,
        needs: needed.flatMap((name) => foundFrom(packages, folder, name) ?? []).sort(),
      };
    })
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The project itself, and which folders it needs at run time. */
export function ownPackage(root: string): {
  name: string;
  version: string;
  licence: string;
  needs: string[];
} {
  const { name, version, license, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string; dependencies: Readonly<Record<string, string>> };
  const needs = Object.keys(dependencies).map((name) => `node_modules/${name}`);
  return { name, version, licence: license, needs: needs.sort() };
}

type Manifest = { readonly license?: unknown; readonly author?: unknown };

function manifestOf(root: string, folder: string): Manifest {
  const file = join(root, folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${folder} is not installed. To mend it: npm ci`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** Without an address to write to: a notice needs the name. */
function authorOf(author: unknown): string | null {
  const name = typeof author === 'object' && author !== null && 'name' in author ? author.name : author;
  return typeof name === 'string' ? name.replace(/\s*[<(].*$/, '') : null;
}

/** As Node looks for a package: in the own folder first, then further out. */
function foundFrom(packages: Readonly<Record<string, Entry>>, folder: string, name: string): string | null {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (at === '') return null;
  }
}

function key({ name, version, folder }: Runtime): string {
  return `${name} ${version} ${folder}`;
}
