import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';

export function addVerify(program: Command, answer: Answer): void {
  program
    .command('verify')
    .description('hold the seeds against the documents they were made from')
    .requiredOption('--documents <folder>', 'folder of the documents')
    .option('--seeds <folder>', 'folder of the seeds', 'seeds')
    .option('--update', 'write the hashes of the lines anew')
    .option('--json', 'answer in JSON')
    .action(async (options: { documents: string; seeds: string; update?: true; json?: true }) => {
      const { runVerify } = await import('../verifyCommand.ts');
      answer(await runVerify(options), options.json);
    });
}
