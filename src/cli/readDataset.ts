import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { decodeDataset } from '../dataset/decode.ts';
import { textOfBytes } from '../dataset/decodeBytes.ts';
import { readStory } from '../dataset/readStory.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import { HintedError } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import { soundBytes } from '../import/soundBytes.ts';
import { readBelow } from './readFolder.ts';
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
  const bytes = await soundBytes(streamOf(file), file).catch((error: NodeJS.ErrnoException) => {
    // What the machine says of a file that can't be read; all else is about what is in it.
    if (error.syscall === undefined) throw error;
    throw error.code === 'ENOENT'
      ? new UsageError(`There is no file "${file}".`, 'Give the path of a GeoJSON file.')
      : new UsageError(`"${file}" can't be read.`, 'Check that it is a file that you may read.', error);
  });
  return { dataset: decodeDataset(textOfBytes(bytes, file), file), bytes };
}

/** In pieces: a file that is too large is given up before it lies in memory. */
function streamOf(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
}

/** The story that a dataset names, from beside its file; null without one. Throws as above. */
export async function readStoryBeside(file: string, dataset: Dataset): Promise<Story | null> {
  if (dataset.story === null) return null;
  const folder = path.posix.dirname(file.replaceAll('\\', '/'));
  const beside = path.posix.join(folder, dataset.story);
  const text = await readBelow(folder, dataset.story);
  if (text !== null) return readStory(textOfBytes(text, beside), beside, dataset);
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
