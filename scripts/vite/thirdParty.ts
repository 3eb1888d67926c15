import type { Plugin } from 'vite';
import { NOTICES, noticesOf } from '../thirdParty/notices.ts';
import { SBOM, sbomOf } from '../thirdParty/sbom.ts';

/**
 * Puts beside the pages what the licences of others ask for, and a list of what is in the site for whoever has to look
 * for a faulty package.
 *
 * @param still folder of what goes into the site as it is
 */
export function thirdParty(still: string): Plugin {
  let root = '';
  return {
    name: 'changing-hands:third-party',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NOTICES, source: noticesOf(root, still) });
      this.emitFile({ type: 'asset', fileName: SBOM, source: sbomOf(root) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0];
        const isNotices = path === `/${NOTICES}`;
        if (!isNotices && path !== `/${SBOM}`) return next();
        response.setHeader('Content-Type', isNotices ? 'text/plain; charset=utf-8' : 'application/json');
        response.end(isNotices ? noticesOf(root, still) : sbomOf(root));
      });
    },
  };
}
