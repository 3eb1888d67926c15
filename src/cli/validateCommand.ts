import path from 'node:path';
import { decodeDataset } from '../dataset/decode.ts';
import { readStory } from '../dataset/readStory.ts';
import type { Dataset } from '../domain/dataset.ts';
import { HintedError } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import type { Outcome } from './outcome.ts';
import { readIfThere } from './readFolder.ts';
import { UsageError } from './usageError.ts';

/** `changing-hands validate FILE`: whether the application would read the file, and the story that it names. */
export async function runValidate(file: string): Promise<Outcome> {
  const text = await readIfThere(file);
  if (text === null) throw new UsageError(`There is no file "${file}".`, 'Give the path of a GeoJSON file.');
  try {
    const dataset = decodeDataset(text, file);
    const { title, version, events, documents } = dataset;
    const claims = [...events.values()].reduce((sum, event) => sum + event.claims.length, 0);
    const story = await storyBeside(file, dataset);
    const steps = story?.steps.length ?? null;
    const told = steps === null ? '' : `, a story of ${steps} ${steps === 1 ? 'step' : 'steps'}`;
    return {
      problems: [],
      text: `${file}: "${title}" ${version}, ${events.size} events, ${claims} claims, ${documents.size} documents${told}`,
      facts: { title, version, events: events.size, claims, documents: documents.size, story_steps: steps },
    };
  } catch (error) {
    if (error instanceof HintedError) return { problems: error.problems, text: '', facts: {} };
    throw error;
  }
}

async function storyBeside(file: string, dataset: Dataset): Promise<Story | null> {
  if (dataset.story === null) return null;
  const folder = path.posix.dirname(file.replaceAll('\\', '/'));
  const beside = path.posix.join(folder, dataset.story);
  const text = await readIfThere(beside);
  if (text !== null) return readStory(text, beside, dataset);
  throw new HintedError([
    {
      code: 'story-missing',
      message: `The dataset names the story "${dataset.story}", which is not beside it.`,
      hint: 'Put the story file into the same folder, or take "story" out of "changing_hands".',
      where: { file, path: 'changing_hands.story' },
    },
  ]);
}
