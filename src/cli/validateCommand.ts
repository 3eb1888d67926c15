import type { Outcome } from './outcome.ts';
import { oneLine } from './printable.ts';
import { orProblems, readDatasetFile, readStoryBeside } from './readDataset.ts';

/** `changing-hands validate FILE`: whether the application would read the file, and the story that it names. */
export function runValidate(file: string): Promise<Outcome> {
  return orProblems(async () => {
    const { dataset } = await readDatasetFile(file);
    const { title, version, events, documents } = dataset;
    const claims = [...events.values()].reduce((sum, event) => sum + event.claims.length, 0);
    const story = await readStoryBeside(file, dataset);
    const steps = story?.steps.length ?? null;
    const told = steps === null ? '' : `, a story of ${steps} ${steps === 1 ? 'step' : 'steps'}`;
    return {
      problems: [],
      text: `${oneLine(`${file}: "${title}" ${version}`)}, ${events.size} events, ${claims} claims, ${documents.size} documents${told}`,
      facts: { title, version, events: events.size, claims, documents: documents.size, story_steps: steps },
    };
  });
}
