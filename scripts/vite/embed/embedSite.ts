import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { classicScript } from './bundle.ts';

/** Puts the embed page, its scripts and its slices of the data into the site. */
export function embedSite(): Plugin {
  let root = '';
  return {
    name: 'changing-hands:embed-site',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const core = await classicScript(root, 'src/embed/core/main.ts', 'embed');
      for (const { fileName, source } of core) this.emitFile({ type: 'asset', fileName, source });
      const template = readFileSync(join(root, 'src/embed/page.html'), 'utf8');
      const tags = core.map(({ fileName }) =>
        fileName.endsWith('.css')
          ? `<link rel="stylesheet" href="./${fileName}" />`
          : `<script defer src="./${fileName}"></script>`,
      );
      this.emitFile({
        type: 'asset',
        fileName: 'embed.html',
        source: template.replace('<!--head-->', tags.join('\n    ')),
      });
    },
  };
}
