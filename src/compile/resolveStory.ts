import { checkStory } from '../dataset/checkStory.ts';
import { storyOf } from '../dataset/records/step.ts';
import { type StepRecord, STORY_FORMAT, type StoryRecord } from '../dataset/schema/story.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Story } from '../domain/story.ts';
import type { Report } from './report.ts';
import type { Seeds } from './seeds.ts';
import type { StepSeed } from './seedSchema.ts';

/** Under which the story is written beside the dataset. */
export const STORY_FILE = 'events.story.json';

/** What a member is called in the seeds where the published file calls it otherwise. */
const SEED_NAMES: Readonly<Record<string, string>> = { step_id: 'id', place_id: 'place', event_id: 'event' };

/** The story, held against the dataset as its reader will hold it. Null when there is none. */
export function resolveStory(
  { story, documents, refusedIds }: Seeds,
  dataset: Dataset,
  report: Report,
): Story | null {
  if (!story) return null;
  const record: StoryRecord = {
    format: STORY_FORMAT,
    title: story.title,
    steps: story.steps.map(({ value }) => recordOf(value)),
  };
  // Where a part of the dataset was refused, what the story points to may be in it.
  const isWhole =
    refusedIds.size === 0 && documents.every(({ whole }) => whole) && dataset.coverage.length > 0;
  for (const { path, ...fault } of isWhole ? checkStory(record, dataset) : []) {
    const [, index, ...member] = path;
    const source = story.steps[Number(index)]?.source ?? story.source;
    report(
      source,
      member.map((name) => SEED_NAMES[String(name)] ?? name),
      fault,
    );
  }
  return storyOf(record);
}

function recordOf(seed: StepSeed): StepRecord {
  return {
    step_id: seed.id,
    title: seed.title,
    text: seed.text,
    claims: seed.claims ?? [],
    t: seed.t,
    known: seed.known ?? null,
    map: seed.map ?? null,
    place_id: seed.place ?? null,
    event_id: seed.event ?? null,
  };
}
