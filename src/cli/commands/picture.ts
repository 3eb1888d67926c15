import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';
import { LEAST_SIDE, MOST_SIDE } from '../../export/sizes.ts';
import type { Options } from '../pictureCommand.ts';

export function addPicture(program: Command, answer: Answer): void {
  program
    .command('picture')
    .description('draw the map of a moment, as SVG or PNG')
    .argument('<file>', 'GeoJSON file of the format changing-hands/1')
    .option('--at <moment>', 'the moment shown, such as 2031-06-03T18:00Z; without: the last')
    .option('--from <moment>', 'start of a window that ends at the moment shown')
    .option('--known <moment>', 'only what had been reported by then')
    .option('--filter <query>', 'as in a link of the page: "types=…&parties=…&map=zoom/lat/lon"')
    .option('--size <width>x<height>', `in px, each side from ${LEAST_SIDE} to ${MOST_SIDE}`, '1200x630')
    .option('--theme <name>', 'light, dark', 'light')
    .option(
      '--basemap <choice>',
      'a basemap.topo.json, or none; without: the one that is found beside the data',
    )
    .requiredOption('-o, --output <file>', 'file to write, .svg or .png')
    .option('--json', 'answer in JSON')
    .action(async (file: string, options: Options) => {
      const { runPicture } = await import('../pictureCommand.ts');
      answer(await runPicture(file, options), options.json);
    });
}
