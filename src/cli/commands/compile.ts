import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';

export function addCompile(program: Command, answer: Answer): void {
  program
    .command('compile')
    .description('turn seeds into the published files')
    .option('--seeds <folder>', 'folder of the seeds', 'seeds')
    .option('--out <folder>', 'folder to write to', 'data')
    .option('--check', 'write nothing; fail when a file is not what would be written')
    .option('--json', 'answer in JSON')
    .action(async (options: { seeds: string; out: string; check?: true; json?: true }) => {
      const { runCompile } = await import('../compileCommand.ts');
      answer(await runCompile(options), options.json);
    });
}
