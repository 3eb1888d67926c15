import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { HintedError } from '../domain/problem.ts';
import { loadDataset, SILENCE_MS } from './load.ts';

const ADDRESS = 'https://example.org/events.geojson';
const answer = (body: string, init?: ResponseInit) =>
  vi.stubGlobal('fetch', async () => new Response(body, init));

async function failure(): Promise<HintedError> {
  const error: unknown = await loadDataset(ADDRESS).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HintedError);
  return error as HintedError;
}

afterEach(() => vi.unstubAllGlobals());

describe('loadDataset', () => {
  it('reads what the address answers', async () => {
    answer(harbourGeojson());
    expect((await loadDataset(ADDRESS)).events.size).toBe(4);
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [500, 'refused'],
  ])('tells of %i', async (status, code) => {
    answer('gone', { status });
    const error = await failure();
    expect(error.problems).toMatchObject([{ code, where: { file: ADDRESS } }]);
    expect(error.cause).toMatchObject({ message: `HTTP ${status}` });
  });

  it('tells of a network that fails, with its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    vi.stubGlobal('fetch', async () => Promise.reject(cause));
    const error = await failure();
    expect(error.problems[0]?.code).toBe('unreachable');
    expect(error.cause).toBe(cause);
  });

  it('tells of a web page in place of a dataset', async () => {
    answer('\n<!doctype html><title>Home</title>');
    expect((await failure()).problems[0]?.code).toBe('not-a-dataset');
  });

  it('tells of JSON that is cut off', async () => {
    answer(harbourGeojson().slice(0, 500));
    expect((await failure()).problems[0]?.code).toBe('json-syntax');
  });

  it('tells of an address that leads on to one that can’t be read', async () => {
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      if (init.redirect === 'manual') return { type: 'opaqueredirect' };
      throw new TypeError('Failed to fetch');
    });
    expect((await failure()).problems[0]?.code).toBe('redirected');
  });

  it('tells of an answer that breaks off', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"type": '));
        controller.error(new TypeError('network error'));
      },
    });
    vi.stubGlobal('fetch', async () => new Response(body));
    expect((await failure()).problems[0]?.code).toBe('unreachable');
  });

  describe('of a host that sends nothing', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    /** Sends pieces that many ms apart, then nothing more. */
    const sending = (pieces: string[], pause: number) =>
      vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
        const body = new ReadableStream({
          async start(controller) {
            signal?.addEventListener('abort', () => controller.error(signal.reason));
            for (const piece of pieces) {
              await new Promise((resolve) => setTimeout(resolve, pause));
              controller.enqueue(new TextEncoder().encode(piece));
            }
          },
        });
        return new Response(body);
      });

    it('says so after its time', async () => {
      vi.stubGlobal(
        'fetch',
        (_: string, { signal }: RequestInit) =>
          new Promise((_, reject) =>
            signal?.addEventListener('abort', () => reject(signal.reason as DOMException)),
          ),
      );
      const said = failure();
      await vi.advanceTimersByTimeAsync(SILENCE_MS);
      expect((await said).problems[0]?.code).toBe('stalled');
      expect(vi.getTimerCount()).toBe(0);
    });

    it('waits as long as something comes, and no longer', async () => {
      sending(['{', '"a"', ':'], SILENCE_MS - 1);
      const said = failure();
      let isOver = false;
      void said.finally(() => (isOver = true));
      await vi.advanceTimersByTimeAsync(4 * SILENCE_MS - 10);
      expect(isOver).toBe(false);
      await vi.advanceTimersByTimeAsync(10);
      expect((await said).problems[0]?.code).toBe('stalled');
    });
  });

  describe('of a release', () => {
    const bytes = harbourGeojson();
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);

    it.each(['data/releases/', 'https://example.org/maps/data/releases/', 'releases/'])(
      'reads %s what is what its name says',
      async (folder) => {
        answer(bytes);
        expect((await loadDataset(`${folder}${hash}.geojson`)).events.size).toBe(4);
      },
    );

    it('refuses what isn’t, be it one space', async () => {
      answer(`${bytes} `);
      const said: unknown = await loadDataset(`data/releases/${hash}.geojson`).catch(
        (reason: unknown) => reason,
      );
      expect(said).toMatchObject({ problems: [{ code: 'not-as-released' }] });
    });
  });

  it('hands on that it was aborted', async () => {
    const controller = new AbortController();
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      controller.abort();
      init.signal?.throwIfAborted();
    });
    await expect(loadDataset(ADDRESS, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
