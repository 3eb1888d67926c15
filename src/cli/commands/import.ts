import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';
import { FROM, MEMBERS, ORDERS } from '../importWords.ts';
import type { Options } from '../importCommand.ts';

const collect = (value: string, before: readonly string[]) => [...before, value];

export function addImport(program: Command, answer: Answer): void {
  program
    .command('import')
    .description('make a dataset of a file in another format')
    .argument('<file>', 'file to read')
    .option('--from <format>', `what it has to be: ${FROM.join(', ')}; without it: what its content is`)
    .requiredOption('-o, --output <file>', 'GeoJSON file to write')
    .option('--map <what=column>', `what a column is, as often as needed: ${MEMBERS.join(', ')}`, collect, [])
    .option('--dates <order>', `order of day and month: ${[...ORDERS.keys()].join(', ')}`)
    .option('--zone <name>', 'time zone of times without one, such as Pacific/Auckland')
    .option('--report <file>', 'write what became of every row, as JSON')
    .option('--progress', 'say how far it is, on standard error, where no terminal watches')
    .option('--json', 'answer in JSON')
    .action(async (file: string, options: Options) => {
      const { runImport } = await import('../importCommand.ts');
      answer(await runImport(file, options), options.json);
    });
}
