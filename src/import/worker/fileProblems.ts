import type { Problem } from '../../domain/problem.ts';

/** A file that names columns and has no row. */
export function noRows(file: string): Problem {
  return {
    code: 'no-rows',
    message: 'The file holds no row: columns at most.',
    hint: 'Look whether what made the file found anything, or whether the file was cut off.',
    where: { file },
  };
}

/** A file that can be shown, and is no version of a dataset. */
export function noVersion(file: string): Problem {
  return {
    code: 'no-version',
    message:
      'Two versions are compared as full datasets (GeoJSON in the format changing-hands/1), and this file is none.',
    hint: 'Export the version as “GeoJSON, full”, or make a dataset of the table by the command line: changing-hands import.',
    where: { file },
  };
}
