import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import { HintedError } from '../domain/problem.ts';
import { readDataset } from './read.ts';
import { refusalProblems } from './refusalProblems.ts';

/**
 * Reads a dataset of the format `changing-hands/1`.
 *
 * @param text the whole GeoJSON file
 * @param file its name, for messages only
 * @throws HintedError with every problem of the file: nothing faulty gets through, nothing is repaired in silence
 */
export function decodeDataset(text: string, file: string): Dataset & Imprint {
  const answer = readDataset(text);
  if ('dataset' in answer) return answer.dataset;
  throw new HintedError(refusalProblems(answer, file));
}
