import { canInstall, install, onPath } from './debian.ts';

/** GDAL's `ogrinfo` gives a second opinion on the dataset; where it is missing, its tests say "not run". */
export async function ensureGdal(): Promise<string> {
  const found = onPath(['ogrinfo']);
  if (found !== null) return `GDAL: ${found}`;
  if (!canInstall()) return 'GDAL tests: not run (no ogrinfo here; Debian calls its package gdal-bin)';
  const problem = await install(['gdal-bin']);
  return problem === null ? 'GDAL: installed' : `GDAL tests: not run (${problem})`;
}
