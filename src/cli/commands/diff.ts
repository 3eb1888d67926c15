import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';

export function addDiff(program: Command, answer: Answer): void {
  program
    .command('diff')
    .description('compare two versions of a dataset, field by field')
    .argument('<before>', 'GeoJSON file of the format changing-hands/1')
    .argument('<after>', 'another version of it')
    .option('--json', 'answer in JSON')
    .action(async (before: string, after: string, options: { json?: true }) => {
      const { runDiff } = await import('../diffCommand.ts');
      answer(await runDiff(before, after), options.json);
    });
}
