import path from 'node:path';
import { decodeDataset } from '../dataset/decode.ts';
import { readStory } from '../dataset/readStory.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import { HintedError } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import { bytesIfThere, readBelow } from './readFolder.ts';
import { UsageError } from './usageError.ts';

export type ReadDataset = {
  readonly dataset: Dataset & Partial<Imprint>;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * A dataset from its file.
 *
 * @throws UsageError when there is no such file, HintedError with every problem of it
 */
export async function readDatasetFile(file: string): Promise<ReadDataset> {
  const bytes = await bytesIfThere(file);
  if (bytes === null) throw new UsageError(`There is no file "${file}".`, 'Give the path of a GeoJSON file.');
  return { dataset: decodeDataset(bytes.toString('utf8'), file), bytes: new Uint8Array(bytes) };
}

/** The story that a dataset names, from beside its file; null without one. Throws as above. */
export async function readStoryBeside(file: string, dataset: Dataset): Promise<Story | null> {
  if (dataset.story === null) return null;
  const folder = path.posix.dirname(file.replaceAll('\\', '/'));
  const beside = path.posix.join(folder, dataset.story);
  const text = await readBelow(folder, dataset.story);
  if (text !== null) return readStory(text.toString('utf8'), beside, dataset);
  throw new HintedError([
    {
      code: 'story-missing',
      message: `The dataset names the story "${dataset.story}", which is not beside it.`,
      hint: 'Put the story file into the same folder, or take "story" out of "changing_hands".',
      where: { file, path: 'changing_hands.story' },
    },
  ]);
}

/** A command that reads a dataset: its problems are the answer, not a failure. */
export async function orProblems<T extends object>(
  work: () => Promise<T>,
): Promise<T | { problems: HintedError['problems']; text: string; facts: Record<string, never> }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HintedError) return { problems: error.problems, text: '', facts: {} };
    throw error;
  }
}
