import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, install, onPath } from './debian.ts';
import { root, run } from './run.ts';

/** What Debian calls them. */
const PACKAGES = ['python3-geopandas', 'r-cran-sf'];

/** DuckDB is none of Debian's: it comes from Python's own registry, into a folder of this checkout. */
const DUCKDB = 'duckdb==1.5.6';
const FOLDER = join(root, '.cache/research');
/** The Python that has DuckDB, where it could be installed. */
export const DUCKDB_PYTHON = join(FOLDER, 'bin/python3');

/** Programs in which docs/researchers.md shows the data; where one is missing, its part says "not run". */
export async function ensureResearch(): Promise<string> {
  return `${await ensureDebian()}; ${await ensureDuckdb()}`;
}

async function ensureDebian(): Promise<string> {
  const hasPython = (await run(['python3', '-c', 'import geopandas'])).code === 0;
  if (
    (hasPython || (await run(['/usr/bin/python3', '-c', 'import geopandas'])).code === 0) &&
    onPath(['Rscript'])
  )
    return 'GeoPandas and R: there';
  if (!canInstall()) return `not all of it can run (Debian calls the packages ${PACKAGES.join(', ')})`;
  return (await install(PACKAGES)) ?? 'GeoPandas and R: installed';
}

async function ensureDuckdb(): Promise<string> {
  const has = async (python: string) => (await run([python, '-c', 'import duckdb'])).code === 0;
  if ((existsSync(DUCKDB_PYTHON) && (await has(DUCKDB_PYTHON))) || (await has('python3')))
    return 'DuckDB: there';
  const pip = ['-m', 'pip', 'install', '--quiet', DUCKDB];
  for (const command of [['python3', '-m', 'venv', FOLDER] as const, [DUCKDB_PYTHON, ...pip] as const]) {
    const { code } = await run(command, { timeoutSeconds: 240 });
    if (code !== 0) return `DuckDB: could not be installed (${command.join(' ')} exited with ${code})`;
  }
  return 'DuckDB: installed';
}
