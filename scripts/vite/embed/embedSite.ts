import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { SiteFile } from './bundle.ts';
import { siteUrlOf } from './siteUrl.ts';

const endings: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/**
 * Puts the embed page, its scripts and its slices of the data into the site. What makes them is loaded when it is
 * needed: neither a test run nor the start of the dev server waits for it.
 */
export function embedSite(): Plugin {
  let root = '';
  let isWritten = true;
  let say: (words: string) => void = console.log;
  const makeFiles = async () => {
    const siteUrl = siteUrlOf(process.env['SITE_URL']);
    const made = await runnerImport<typeof import('./siteFiles.ts')>(
      join(root, 'scripts/vite/embed/siteFiles.ts'),
      { configFile: false, root, logLevel: 'error' },
    );
    return made.module.siteFiles(root, siteUrl);
  };
  return {
    name: 'changing-hands:embed-site',
    configResolved(config) {
      root = config.root;
      // A build that is only weighed.
      isWritten = config.build.write;
      say = (words) => config.logger.info(words);
    },
    async generateBundle() {
      if (!isWritten) return;
      for (const { fileName, source } of await makeFiles())
        this.emitFile({ type: 'asset', fileName, source });
      if (!process.env['SITE_URL'])
        say('SITE_URL is not set: link cards, oEmbed and pages of the steps are left out.');
    },
    configureServer(server) {
      let made: Promise<ReadonlyMap<string, SiteFile>> | null = null;
      server.watcher.on('all', () => (made = null));
      server.middlewares.use((request, response, next) => {
        const path = decodeURI(request.url?.split('?')[0] ?? '').slice(1);
        if (!/^(embed|story\/|cards\/)/.test(path) || path.endsWith('/')) return next();
        made ??= makeFiles().then((files) => new Map(files.map((file) => [file.fileName, file])));
        made.then((files) => {
          const file = files.get(path);
          if (!file) return next();
          response.setHeader('Content-Type', endings[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'text/plain');
          // What a host has to allow for an opaque origin.
          response.setHeader('Access-Control-Allow-Origin', '*');
          return response.end(file.source);
        }, next);
      });
    },
  };
}
