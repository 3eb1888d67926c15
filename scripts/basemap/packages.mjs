// The map packages: where they lie and which version was read, so that the notice never disagrees with the bytes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = createRequire(import.meta.url);
const at = (path) => new URL(`./node_modules/${path}`, import.meta.url);

/** The JSON file `path` (package name first) below scripts/basemap/node_modules. */
export function readPackageJson(path) {
  try {
    return JSON.parse(readFileSync(at(path), 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(`${path} is not installed. Run: npm ci --prefix scripts/basemap`, { cause: error });
  }
}

/** The CommonJS module `name`, from scripts/basemap/node_modules. */
export function requirePackage(name) {
  readPackageJson(`${name}/package.json`); // a missing package is told in our words
  return here(name);
}

/** Version of the installed package `name`. */
export const packageVersion = (name) => readPackageJson(`${name}/package.json`).version;
