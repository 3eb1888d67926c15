import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import { packed } from './packed.ts';
import { root } from './run.ts';

export const usualPort = 4173;

export type ServedSite = {
  /** Address of the site, ending in a slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
};

export type ServeOptions = {
  /** The port to try first; when it is taken the next free one is used. */
  readonly port?: number;
  /** Sub-path to serve under, with a slash at both ends. */
  readonly base?: string;
  readonly folder?: string;
  /** Send text as brotli, as hosts do; without it a test run would pack every file anew. */
  readonly isPacked?: boolean;
};

/**
 * Serves a built site as a plain static host would: what isn't there is a 404, not the start page. Anybody's page may
 * read its files: an embed on an opaque origin is anybody's.
 */
export async function serveSite(options: ServeOptions = {}): Promise<ServedSite> {
  const { port = usualPort, base = '/', folder = 'dist', isPacked = false } = options;
  if (!existsSync(join(root, folder, 'index.html'))) {
    throw new Error(`${folder}/ holds no built site. To mend it: npm run build`);
  }
  const server = await preview({
    root,
    base,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
    plugins: isPacked ? [packed(join(root, folder), base)] : [],
    preview: { port, host: 'localhost', strictPort: false, cors: { origin: '*' } },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}${base}`,
    port: address.port,
    close: () => server.close(),
  };
}

/** Serves until Ctrl+C and says where; or says what is missing and ends. */
export async function serveUntilInterrupted(): Promise<void> {
  const wanted = wantedPort(process.env['PORT']);
  const site =
    wanted === null ? portCure : await serveSite({ port: wanted, isPacked: true }).catch(messageOf);
  if (typeof site === 'string') {
    console.error(site);
    process.exitCode = 1;
    return;
  }
  if (site.port !== wanted) console.log(`Port ${wanted} is taken; using ${site.port} instead.`);
  console.log(`\nChanging Hands is served at ${site.url}\nPress Ctrl+C to stop.`);
  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    void site.close().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

const portCure = 'PORT is no port. To mend it: a whole number from 1 to 65535.';

function wantedPort(text: string | undefined): number | null {
  if (text === undefined || text === '') return usualPort;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await serveUntilInterrupted();
}
