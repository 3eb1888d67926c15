import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';
import type { Options } from '../buildCommand.ts';

export function addBuild(program: Command, answer: Answer): void {
  program
    .command('build')
    .description('make a complete static site of a dataset')
    .requiredOption('--data <path>', 'folder made by init, folder with events.geojson, or GeoJSON file')
    .option('--out <folder>', 'folder of the site; a site built before is replaced', 'site')
    .option('--basemap <choice>', 'cut: for the area of the dataset; none: plain ground; or a file', 'cut')
    .option('--base <path>', 'path on the host; without it the site works under any')
    .option('--site-url <address>', 'whole address of the site: link cards, oEmbed and pages of the steps')
    .option('--progress', 'say how far it is, on standard error, where no terminal watches')
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => {
      const { runBuild } = await import('../buildCommand.ts');
      answer(await runBuild(options), options.json);
    });
}
