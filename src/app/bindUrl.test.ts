import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import type { ClaimId, PlaceId, StepId } from '../domain/ids.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { createDashboardStore } from '../store/dashboardStore.ts';
import { BUILT_IN } from '../store/origin.ts';
import { type AddressBar, bindUrl, linkOf } from './bindUrl.ts';

const at = (text: string) => parseInstant(text) as Instant;
const mosul = 'mosul' as PlaceId;
const events = new Map([['e', { claims: [{ claimId: 'c1' }] }]]);
const dataset = { places: new Map([[mosul, {}]]), events } as unknown as Dataset;

/** A browser's address with its entries. */
function addressBar(search: string) {
  const entries = [`/page${search}#top`];
  let index = 0;
  const listeners = new Set<() => void>();
  const url = () => new URL(entries[index] ?? '', 'https://example.invalid');
  const bar = {
    get location() {
      return url();
    },
    history: {
      pushState: (_: unknown, __: string, to: string) => {
        index += 1;
        entries.splice(index, Infinity, to);
      },
      replaceState: (_: unknown, __: string, to: string) => {
        entries[index] = to;
      },
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  } as unknown as AddressBar;
  const go = (by: number) => {
    index += by;
    for (const listener of listeners) listener();
  };
  return { bar, go, entries, current: () => entries[index] };
}

function open(search: string) {
  const address = addressBar(search);
  const store = createDashboardStore();
  const unbind = bindUrl(store, address.bar);
  store.getState().setLoad({ kind: 'ready', dataset, origin: BUILT_IN });
  return { ...address, store, unbind };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the address', () => {
  test('is read, and made canonical; others’ parts and the fragment stay', () => {
    const { store, current } = open('?utm=x&t=2014-06-12T18:00:30Z&theme=pink');
    expect(store.getState().view.t).toBe(at('2014-06-12T18:00Z'));
    expect(store.getState().ignored).toEqual(['theme=pink']);
    expect(current()).toBe('/page?utm=x&t=2014-06-12T18:00Z#top');
  });

  test('follows the clock once it stands still, without new entries', () => {
    const { store, entries } = open('');
    store.getState().setScrubbing(true);
    store.getState().setView({ t: at('2014-06-11T00:00Z') });
    store.getState().setView({ t: at('2014-06-12T00:00Z') });
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['/page#top']);
    store.getState().setScrubbing(false);
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['/page?t=2014-06-12T00:00Z#top']);
  });

  test('gets an entry when a place is opened; back and forward undo and redo it', () => {
    const { store, entries, go, current } = open('');
    store.getState().setView({ t: at('2014-06-12T00:00Z') });
    store.getState().setView({ place: mosul });
    expect(entries).toEqual(['/page?t=2014-06-12T00:00Z#top', '/page?t=2014-06-12T00:00Z&place=mosul#top']);
    go(-1);
    expect(store.getState().view).toMatchObject({ place: null, t: at('2014-06-12T00:00Z') });
    vi.advanceTimersByTime(1000);
    expect(entries).toHaveLength(2);
    go(1);
    expect(store.getState().view.place).toBe(mosul);
    expect(current()).toBe('/page?t=2014-06-12T00:00Z&place=mosul#top');
  });

  test('gets an entry when a claim is opened; back closes it', () => {
    const { store, entries, go } = open('?place=mosul');
    store.getState().setView({ claim: 'c1' as ClaimId });
    expect(entries).toEqual(['/page?place=mosul#top', '/page?place=mosul&claim=c1#top']);
    store.getState().setView({ claim: null });
    expect(entries).toHaveLength(3);
    go(-1);
    expect(store.getState().view).toMatchObject({ place: mosul, claim: 'c1' });
    go(-1);
    expect(store.getState().view).toMatchObject({ place: mosul, claim: null });
  });

  test('going back to something that is not in the dataset tells so', () => {
    const { store, entries, go } = open('');
    entries.unshift('/page?place=atlantis#top');
    go(0);
    expect(store.getState().view.place).toBeNull();
    expect(store.getState().ignored).toEqual(['place=atlantis']);
  });

  test('a browser that refuses doesn’t break the page', () => {
    const { bar } = addressBar('?theme=pink');
    bar.history.replaceState = () => {
      throw new Error('too often');
    };
    expect(() => bindUrl(createDashboardStore(), bar)).not.toThrow();
  });

  test('is left alone after the binding is undone', () => {
    const { store, unbind, entries } = open('');
    unbind();
    store.getState().setView({ place: mosul });
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['/page#top']);
  });

  test('is replaced, not added to, when the filter changes', () => {
    const { store, entries, current } = open('?place=mosul');
    store.getState().setView({ types: ['attack'], q: 'tank' });
    store.getState().setView({ certainty: ['reported', 'claimed'] });
    vi.runAllTimers();
    expect(entries).toHaveLength(1);
    expect(current()).toContain('types=attack&certainty=reported,claimed&q=tank');
  });
});

describe('the link of a view', () => {
  test('holds the view as it is now and what is others’ of the address, whatever the address bar says', () => {
    const location = {
      origin: 'https://example.org',
      pathname: '/map/',
      search: '?utm=x&t=2014-06-11T12:00Z&theme=dark',
      hash: '#here',
    } as Location;
    const view = { ...DEFAULT_VIEW, known: at('2014-06-12T12:00Z') };
    const link = new URL(linkOf(view, { location }));
    expect(link.origin + link.pathname + link.hash).toBe('https://example.org/map/#here');
    expect(Object.fromEntries(link.searchParams)).toEqual({ known: '2014-06-12T12:00Z', utm: 'x' });
  });
});

describe('a step of the story', () => {
  const [first, second] = ['first', 'second'] as StepId[] as [StepId, StepId];
  const noon = at('2014-06-12T12:00Z');

  test('is an entry of its own, so that back and forward go from step to step', () => {
    const { store, go, entries } = open('');
    store.getState().setView({ story: first, t: noon, place: mosul });
    store.getState().setView({ story: second, t: at('2014-06-13T12:00Z'), place: mosul });
    expect(entries).toHaveLength(3);
    go(-1);
    expect(store.getState().view).toMatchObject({ story: first, t: noon, place: mosul });
    expect(store.getState().tab).toBe('story');
    go(1);
    expect(store.getState().view.story).toBe(second);
  });

  test('that is left makes none', () => {
    const { store, entries, current } = open('');
    store.getState().setView({ story: first, t: noon });
    store.getState().setView({ t: at('2014-06-13T12:00Z') });
    vi.runAllTimers();
    expect(entries).toHaveLength(2);
    expect(current()).toBe('/page?t=2014-06-13T12:00Z#top');
  });

  test('whose view comes after the page keeps the entry of its link', () => {
    const { store, entries, current } = open('?story=first');
    store.getState().setView({ story: first, t: noon, place: mosul });
    vi.runAllTimers();
    expect(entries).toHaveLength(1);
    expect(current()).toBe('/page?story=first&t=2014-06-12T12:00Z&place=mosul#top');
  });
});
