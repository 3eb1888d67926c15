import { afterEach, describe, expect, it, vi } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { HintedError } from '../domain/problem.ts';
import { loadDataset } from './load.ts';

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

  it('hands on that it was aborted', async () => {
    const controller = new AbortController();
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      controller.abort();
      init.signal?.throwIfAborted();
    });
    await expect(loadDataset(ADDRESS, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
