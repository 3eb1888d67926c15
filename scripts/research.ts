import { canInstall, install, onPath } from './debian.ts';
import { run } from './run.ts';

/** What Debian calls them. DuckDB it doesn't have: with `pip install duckdb` its part runs too. */
const PACKAGES = ['python3-geopandas', 'r-cran-sf'];

/** Programs in which docs/researchers.md shows the data; where one is missing, its part says "not run". */
export async function ensureResearch(): Promise<string> {
  const hasPython = (await run(['python3', '-c', 'import geopandas'])).code === 0;
  if (hasPython && onPath(['Rscript']) !== null) return 'GeoPandas and R: there';
  if (!canInstall()) return `not all of it can run (Debian calls the packages ${PACKAGES.join(', ')})`;
  return (await install(PACKAGES)) ?? 'GeoPandas and R: installed';
}
