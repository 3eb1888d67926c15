import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { root, script } from '../../scripts/run.ts';

let child: ChildProcess | null = null;

afterEach(() => {
  child?.kill('SIGKILL');
});

test('npm run serve takes a free port when the wanted one is taken, says so, and stops cleanly', async () => {
  const squatter = createServer().listen(0, 'localhost');
  await new Promise((done) => squatter.once('listening', done));
  const address = squatter.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;

  const [program, ...parameters] = script('scripts/serve.ts');
  const server = spawn(program, parameters, {
    cwd: root,
    env: { ...process.env, PORT: String(taken) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = server;
  let words = '';
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => (words += chunk));
  await expect.poll(() => words, { timeout: 30_000 }).toContain('Ctrl+C');

  expect(words).toContain(`Port ${taken} is taken`);
  const url = /http:\/\/localhost:\d+\//.exec(words)?.[0] ?? '';
  expect(url).not.toContain(`:${taken}/`);
  expect((await fetch(url)).status).toBe(200);
  const dataset = await fetch(`${url}data/events.geojson`, { headers: { 'Accept-Encoding': 'br' } });
  expect([dataset.status, dataset.headers.get('content-encoding')]).toEqual([200, 'br']);
  expect(dataset.headers.get('content-type')).toContain('application/geo+json');
  expect(await dataset.json()).toHaveProperty('changing_hands');
  expect((await fetch(`${url}..%2Fpackage.json`)).status).toBe(404);
  expect((await fetch(`${url}data/nothing.geojson`)).status).toBe(404);

  const ended = new Promise<number | null>((done) => server.once('close', done));
  server.kill('SIGINT');
  expect(await ended).toBe(0);
  squatter.close();
});
