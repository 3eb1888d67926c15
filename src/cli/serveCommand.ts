import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Outcome } from './outcome.ts';
import { displayed, folderMustExist } from './readFolder.ts';
import { oneLine } from './printable.ts';
import { allAtOnce, UsageError } from './usageError.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export type Options = {
  readonly port: string;
  readonly base: string;
  readonly embeddable?: true;
  readonly json?: true;
};

/** `changing-hands serve`: answers when the site can be opened, and goes on until the process is ended. */
export async function runServe(given: string, { port, base, embeddable }: Options): Promise<Outcome> {
  const site = displayed(given);
  const [wanted] = await allAtOnce(
    () => portOf(port),
    () => mustBePath(base),
    () => folderMustExist(site, 'Build it first: changing-hands build --data FOLDER --out site'),
  );
  const root = await realpath(site);
  const server = siteServer(root, base, embeddable === true);
  const found = await new Promise<number>((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      refuse(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new UsageError(
              `Port ${wanted} can't be had.`,
              'Give another with --port, or 0 for any that is free.',
            )
          : error,
      ),
    );
    // This machine only: nobody else is to see what isn't published yet.
    server.listen(wanted, 'localhost', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : wanted);
    });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  const url = `http://localhost:${found}${base}`;
  return {
    problems: [],
    text: `${oneLine(site)} is served at ${url}\nPress Ctrl+C to stop.`,
    facts: { site, url },
  };
}

function portOf(text: string): number {
  const port = text === '' ? Number.NaN : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`"${text}" is no port.`, 'Write a whole number from 0 to 65535.');
}

function mustBePath(base: string): void {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base))
    throw new UsageError(`"${base}" is no path.`, 'Write it with a slash at both ends, such as /maps/.');
}

/** Names of this machine. Under any other a page of somebody else's would read the site as its own (DNS rebinding). */
const OURS = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * @param embeddable whether pages of other origins may read it, as a host has to allow for embeds on an opaque origin; a
 *   website open in the same browser could then read what isn't published yet
 */
export function siteServer(root: string, base: string, embeddable: boolean): Server {
  return createServer((request, response) => {
    if (embeddable) response.setHeader('Access-Control-Allow-Origin', '*');
    if (OURS.test(request.headers.host ?? ''))
      void answerWith(root, base, request.url ?? '/', request.method ?? 'GET', response);
    else
      response
        .writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('This machine answers to localhost only\n');
  });
}

/** Plain files, as a static host sends them: what isn't there, and what leads out of the folder, is a 404. */
async function answerWith(root: string, base: string, url: string, method: string, response: ServerResponse) {
  const file = method === 'GET' || method === 'HEAD' ? await fileOf(root, base, url) : null;
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const { size } = await stat(file);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': size, 'Cache-Control': 'no-cache' });
  if (method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

async function fileOf(root: string, base: string, url: string): Promise<string | null> {
  try {
    const asked = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    if (!asked.startsWith(base) || asked.includes('\0')) return null;
    const rest = asked.slice(base.length);
    const file = await realpath(
      path.join(root, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest),
    );
    const isWithin =
      !path.relative(root, file).startsWith('..') && !path.isAbsolute(path.relative(root, file));
    return isWithin && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
