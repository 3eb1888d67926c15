import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import { DATASET_LIMITS } from './limits.ts';
import { parseDataset, type Refusal } from './parse.ts';
import { scanJson, type TextLimits } from './scanJson.ts';

/**
 * Reads a dataset of the format `changing-hands/1`, or says what refuses it. Its text is gone
 * through first: limits, and what a parser would pass over in silence.
 *
 * @param text the whole GeoJSON file
 * @param limits other ones are for tests
 */
export function readDataset(
  text: string,
  limits: TextLimits = DATASET_LIMITS,
): { readonly dataset: Dataset & Imprint } | Refusal {
  // A byte order mark is no part of JSON, but editors on Windows write it.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const faults = scanJson(json, limits);
  if (faults[0]?.code === 'limit') return { kind: 'text', json, faults, limits, rest: null };
  const answer = parseDataset(json);
  if (faults.length === 0) return answer;
  return { kind: 'text', json, faults, limits, rest: 'dataset' in answer ? null : answer };
}
