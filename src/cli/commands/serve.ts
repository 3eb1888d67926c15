import type { Command } from 'commander';
import type { Answer } from '../outcome.ts';
import type { Options } from '../serveCommand.ts';

export function addServe(program: Command, answer: Answer): void {
  program
    .command('serve')
    .description('show a built site on this machine, until Ctrl+C')
    .argument('[site]', 'folder of the site', 'site')
    .option('--port <number>', 'port; 0: any that is free', '4173')
    .option('--base <path>', 'path to serve it under', '/')
    .option('--embeddable', 'let pages of other addresses embed it: they can then read all of it')
    .option('--json', 'answer in JSON')
    .action(async (site: string, options: Options) => {
      const { runServe } = await import('../serveCommand.ts');
      answer(await runServe(site, options), options.json);
    });
}
