import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const pack = promisify(brotliCompress);
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
};

export type PackedServer = {
  /** Address, ending in a slash. */
  readonly url: string;
  /** Bytes of a file as it is sent, without headers. */
  bytes(path: string): Promise<number>;
  close(): Promise<void>;
};

/**
 * Serves folders under their names over HTTP/1.1, every text as brotli 11: what a good static host sends, the same for
 * all of them. What takes long to compress is kept in `cache` by its content.
 */
export async function servePacked(
  folders: Readonly<Record<string, string>>,
  cache: string,
): Promise<PackedServer> {
  mkdirSync(cache, { recursive: true });
  const packed = new Map<string, Promise<Buffer>>();

  function bodyOf(path: string): Promise<Buffer> | null {
    const [name = '', ...rest] = path.split('/');
    const folder = folders[name];
    if (folder === undefined || rest.includes('..')) return null;
    const file = join(folder, ...rest);
    if (!existsSync(file) || !statSync(file).isFile()) return null;
    const known = packed.get(file);
    if (known) return known;
    const body = brotli(readFileSync(file), cache);
    packed.set(file, body);
    return body;
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const body = bodyOf(decodeURIComponent(path));
    if (body === null) {
      response.writeHead(404, { 'content-length': 0 }).end();
      return;
    }
    void body.then((bytes) => {
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': bytes.length,
        // The scripts of a page that is exported elsewhere ask for this.
        'access-control-allow-origin': '*',
      });
      response.end(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    bytes: async (path) => {
      const body = bodyOf(path);
      if (body === null) throw new Error(`${path} isn't served.`);
      return (await body).length;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function brotli(content: Buffer, cache: string): Promise<Buffer> {
  const file = join(cache, `${createHash('sha256').update(content).digest('hex').slice(0, 20)}.br`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = await pack(content);
  writeFileSync(file, bytes);
  return bytes;
}
