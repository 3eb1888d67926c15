import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatMinute } from '../domain/instant.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { createDashboardStore } from '../store/dashboardStore.ts';
import { decodeView } from '../url/codec.ts';
import { loadInto } from './loadInto.ts';

const published = readFileSync('data/events.geojson', 'utf8');
const EVENT = 'kirkuk-kurdish-forces-take-over';

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(published));
});
afterEach(() => vi.unstubAllGlobals());

async function opened(query: string) {
  const store = createDashboardStore({ ...DEFAULT_VIEW, ...decodeView(query).view });
  loadInto(store);
  await vi.waitFor(() => expect(store.getState().load.kind).toBe('ready'));
  const { view, moved, ignored } = store.getState();
  return { t: view.t && formatMinute(view.t), view, moved, ignored };
}

describe('a link', () => {
  test('to an event without a time moves the clock to it, and says so', async () => {
    const { t, view, moved } = await opened(`event=${EVENT}`);
    expect(t).toBe('2014-06-10T21:00Z');
    expect(moved).toEqual({ from: null, start: null, to: view.t });
  });

  test('to a claim without a time moves the clock to its event', async () => {
    const { t, view } = await opened(`claim=${EVENT}.c1`);
    expect(t).toBe('2014-06-10T21:00Z');
    expect(view.claim).toBe(`${EVENT}.c1`);
  });

  test('that names a time keeps it, and nothing is said', async () => {
    const { t, moved } = await opened(`event=${EVENT}&t=2014-06-20T12:00Z`);
    expect(t).toBe('2014-06-20T12:00Z');
    expect(moved).toBeNull();
  });

  test.each(['event=none', 'place=mosul', ''])('to nothing in time leaves the clock: ?%s', async (query) => {
    const { t, moved } = await opened(query);
    expect(t).toBeNull();
    expect(moved).toBeNull();
  });

  test('tells what of a filter the dataset doesn’t have', async () => {
    const { view, ignored } = await opened('parties=isis,huns');
    expect(view.parties).toEqual(['isis']);
    expect(ignored).toEqual(['parties=huns']);
  });
});
