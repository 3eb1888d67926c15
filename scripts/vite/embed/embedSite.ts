import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { EmbedSite } from './siteFiles.ts';
import { siteUrlOf } from './siteUrl.ts';

const endings: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/**
 * Puts the embed page, its scripts and its slices of the data into the site. What makes them is loaded when it is
 * needed: neither a test run nor the start of the dev server waits for it.
 */
export function embedSite(): Plugin {
  let root = '';
  let siteUrl: string | null = null;
  let isWritten = true;
  let say: (words: string) => void = console.log;
  const make = async (): Promise<EmbedSite> => {
    const file = join(root, 'scripts/vite/embed/siteFiles.ts');
    const { module } = await runnerImport<typeof import('./siteFiles.ts')>(file, {
      configFile: false,
      root,
      logLevel: 'error',
    });
    return module.siteFiles(root, siteUrl);
  };
  let made: Promise<EmbedSite> | null = null;
  return {
    name: 'changing-hands:embed-site',
    configResolved(config) {
      root = config.root;
      siteUrl = siteUrlOf(process.env['SITE_URL']);
      // A build that is only weighed.
      isWritten = config.command === 'serve' || config.build.write;
      say = (words) => config.logger.info(words);
    },
    buildStart() {
      made = null;
    },
    async transformIndexHtml(html, { path }) {
      if (siteUrl === null || !isWritten || path !== '/index.html') return html;
      made ??= make();
      return html.replace('</head>', [...(await made).head, '</head>'].join('\n    '));
    },
    async generateBundle() {
      if (!isWritten) return;
      made ??= make();
      for (const { fileName, source } of (await made).files)
        this.emitFile({ type: 'asset', fileName, source });
      if (siteUrl === null)
        say('SITE_URL is not set: link cards, oEmbed and the pages of the steps are left out.');
    },
    configureServer(server) {
      server.watcher.on('all', () => (made = null));
      server.middlewares.use((request, response, next) => {
        const path = decodeURI(request.url?.split('?')[0] ?? '').slice(1);
        if (!/^(embed|story\/|cards\/|data\/)/.test(path) || path.endsWith('/')) return next();
        made ??= make();
        made.then(({ files }) => {
          const file = files.find(({ fileName }) => fileName === path);
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
