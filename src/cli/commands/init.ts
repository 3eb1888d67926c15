import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';

export function addInit(program: Command, answer: Answer): void {
  program
    .command('init')
    .description('start a new dataset: a folder with a small invented example, ready to be replaced')
    .argument('<folder>', 'folder to make; it must not be there yet, or be empty')
    .option('--json', 'answer in JSON')
    .action(async (folder: string, options: { json?: true }) => {
      const { runInit } = await import('../initCommand.ts');
      answer(await runInit(folder), options.json);
    });
}
