import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';

export function addValidate(program: Command, answer: Answer): void {
  program
    .command('validate')
    .description('check a dataset of the format changing-hands/1')
    .argument('<file>', 'GeoJSON file')
    .option('--json', 'answer in JSON')
    .action(async (file: string, options: { json?: true }) => {
      const { runValidate } = await import('../validateCommand.ts');
      answer(await runValidate(file), options.json);
    });
}
