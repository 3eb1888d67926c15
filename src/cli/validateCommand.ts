import { decodeDataset } from '../dataset/decode.ts';
import { HintedError } from '../domain/problem.ts';
import type { Outcome } from './outcome.ts';
import { readIfThere } from './readFolder.ts';
import { UsageError } from './usageError.ts';

/** `changing-hands validate FILE`: whether the application would read the file. */
export async function runValidate(file: string): Promise<Outcome> {
  const text = await readIfThere(file);
  if (text === null) throw new UsageError(`There is no file "${file}".`, 'Give the path of a GeoJSON file.');
  try {
    const { title, version, events, documents } = decodeDataset(text, file);
    const claims = [...events.values()].reduce((sum, event) => sum + event.claims.length, 0);
    const facts = { title, version, events: events.size, claims, documents: documents.size };
    return {
      problems: [],
      text: `${file}: "${title}" ${version}, ${events.size} events, ${claims} claims, ${documents.size} documents`,
      facts,
    };
  } catch (error) {
    if (error instanceof HintedError) return { problems: error.problems, text: '', facts: {} };
    throw error;
  }
}
