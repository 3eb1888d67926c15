import { afterEach, describe, expect, it, vi } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { decodeDataset } from './decode.ts';
import { DATASET_LIMITS } from './limits.ts';
import { loadForeign } from './loadForeign.ts';

const ADDRESS = 'https://example.org/events.geojson';
const GOOD = harbourGeojson();
const answer = (body: BodyInit) => vi.stubGlobal('fetch', async () => new Response(body));

async function problems(limits = DATASET_LIMITS as { bytes: number; textLength: number }) {
  const error: unknown = await loadForeign(ADDRESS, undefined, limits).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HintedError);
  return (error as HintedError).problems;
}

function saidHere(text: string): readonly Problem[] {
  try {
    decodeDataset(text, ADDRESS);
    return [];
  } catch (error) {
    return (error as HintedError).problems;
  }
}

afterEach(() => vi.unstubAllGlobals());

describe('a dataset of others', () => {
  it('is read', async () => {
    answer(`\uFEFF${GOOD}`);
    expect((await loadForeign(ADDRESS)).events.size).toBe(4);
  });

  it.each([
    ['a member twice', GOOD.replace('"licence"', '"version":"2","licence"')],
    ['a text cut off', GOOD.slice(0, 900)],
    ['a column that disagrees', GOOD.replace(/"certainty":"[^"]*"/, '"certainty":"reported"')],
  ])('is refused in the same words as a file is: %s', async (_, text) => {
    answer(text);
    expect(await problems()).toEqual(saidHere(text));
    expect(saidHere(text)).not.toEqual([]);
  });

  it('is refused where it is a web page, or in other letters', async () => {
    answer('\n<!doctype html><title>Home</title>');
    expect((await problems())[0]?.code).toBe('not-a-dataset');
    answer(Uint8Array.from(GOOD.replace('The harbour', 'é'), (letter) => letter.charCodeAt(0)));
    expect((await problems())[0]?.code).toBe('not-utf8');
  });

  it('is given up at the limit of bytes, and read at it', async () => {
    const { length } = new TextEncoder().encode(GOOD);
    const within = (bytes: number) => ({ bytes, textLength: DATASET_LIMITS.textLength });
    answer(GOOD);
    expect((await loadForeign(ADDRESS, undefined, within(length))).events.size).toBe(4);
    let given = 0;
    answer(
      new ReadableStream({
        pull(controller) {
          given += 1;
          controller.enqueue(new Uint8Array(1000));
        },
      }),
    );
    expect(await problems(within(10_000))).toMatchObject([{ code: 'limit-bytes' }]);
    expect(given).toBeLessThan(20);
  });
});
