import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';
import { FORMATS, KINDS } from '../exportWords.ts';
import type { Options } from '../exportCommand.ts';

export function addExport(program: Command, answer: Answer): void {
  program
    .command('export')
    .description('take data out of a dataset, of a view or of everything')
    .argument('<file>', 'GeoJSON file of the format changing-hands/1')
    .requiredOption('--as <format>', [...FORMATS.keys()].join(', '))
    .option('--what <kind>', [...KINDS.keys()].join(', '), 'events')
    .option('--at <moment>', 'the moment shown, such as 2031-06-03T18:00Z; without: the last')
    .option('--from <moment>', 'start of a window that ends at the moment shown')
    .option('--known <moment>', 'only what had been reported by then')
    .option(
      '--compare <moment>',
      'for differences: the moment to compare with, under the same cut; T,all: under none',
    )
    .option('--filter <query>', 'as in a link of the page: "types=…&parties=…"')
    .option('--extent <w,s,e,n>', 'only what lies in this box, in degrees: --extent=-60,46,-52,52')
    .option('--site-url <address>', 'whole address of the map, for links and the citation')
    .option('--accessed <day>', 'day of access in the citation, such as 2031-06-03; without: none')
    .requiredOption('-o, --output <file>', 'file to write; what belongs to it is written beside it')
    .option('--progress', 'say how far it is, on standard error, where no terminal watches')
    .option('--json', 'answer in JSON')
    .action(async (file: string, options: Options) => {
      const { runExport } = await import('../exportCommand.ts');
      answer(await runExport(file, options), options.json);
    });
}
