import type { Imprint } from '../domain/imprint.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Problem } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import { checkParties } from './checkParties.ts';
import { parseSeeds } from './parse.ts';
import { reconcile } from './reconcile.ts';
import { reportInto } from './report.ts';
import { type Gazetteer, resolveGazetteer } from './resolve.ts';
import { resolveEvents } from './resolveEvents.ts';
import { resolveSpeakers } from './resolveSpeakers.ts';
import { resolveStory, STORY_FILE } from './resolveStory.ts';
import type { Seeds } from './seeds.ts';

export type Assembled = {
  readonly seeds: Seeds;
  readonly gazetteer: Gazetteer;
  readonly dataset: Dataset & Imprint;
  readonly story: Story | null;
};

/**
 * Parse, resolve and reconcile: seeds to a dataset, with every problem added to `problems`. Null when not even the
 * dataset's own record can be read. With problems the dataset is as good as it gets, for checks only.
 */
export function assemble(
  files: ReadonlyMap<string, string>,
  folder: string,
  problems: Problem[],
): Assembled | null {
  const report = reportInto(problems);
  const seeds = parseSeeds(files, folder, problems);
  checkParties(seeds.parties, seeds.refusedIds, report);
  if (!seeds.dataset) return null;
  const gazetteer = resolveGazetteer(seeds, seeds.dataset, report);
  const reconciled = reconcile(gazetteer, resolveEvents(gazetteer, report), report);
  const speakers = resolveSpeakers(seeds, reconciled, report);
  const dataset = { ...reconciled, speakers, story: seeds.story && STORY_FILE };
  return { seeds, gazetteer, dataset, story: resolveStory(seeds, dataset, report) };
}
