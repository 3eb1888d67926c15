import type { Command } from 'commander';
import type { Answer, Outcome } from './outcome.ts';
import { orProblems, readDatasetFile, readStoryBeside } from './readDataset.ts';

export function addValidate(program: Command, answer: Answer): void {
  program
    .command('validate')
    .description('check a dataset of the format changing-hands/1')
    .argument('<file>', 'GeoJSON file')
    .option('--json', 'answer in JSON')
    .action(async (file: string, options: { json?: true }) => answer(await runValidate(file), options.json));
}

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
      text: `${file}: "${title}" ${version}, ${events.size} events, ${claims} claims, ${documents.size} documents${told}`,
      facts: { title, version, events: events.size, claims, documents: documents.size, story_steps: steps },
    };
  });
}
