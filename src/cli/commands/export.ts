import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';
import { FORMATS, KINDS } from '../exportWords.ts';
import type { Options } from '../exportCommand.ts';

export function addExport(program: Command, answer: Answer): void {
  program
    .command('export')
    .description('take data out of a dataset, of a view or of everything')
    .argument('<file>', 'GeoJSON file of the format changing-hands/1')
    .requiredOption('--as <format>', Object.keys(FORMATS).join(', '))
    .option('--what <kind>', [...KINDS.keys()].join(', '), 'events')
    .option('--at <moment>', 'the moment shown, such as 2031-06-03T18:00Z; without: the last')
    .option('--from <moment>', 'start of a window that ends at the moment shown')
    .option('--known <moment>', 'only what had been reported by then')
    .option('--compare <moment>', 'for differences: the moment to compare with')
    .option('--filter <query>', 'as in a link of the page: "types=…&parties=…"')
    .requiredOption('-o, --output <file>', 'file to write; what belongs to it is written beside it')
    .option('--json', 'answer in JSON')
    .action(async (file: string, options: Options) => {
      const { runExport } = await import('../exportCommand.ts');
      answer(await runExport(file, options), options.json);
    });
}
