import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.ts';
import { EMBED_KEYS, hostileQueries, VIEW_KEYS } from '../../tests/fixtures/hostileQueries.ts';
import { faults, VALID_OPTIONS, VALID_VIEW } from '../../tests/fixtures/validView.ts';
import { decodeDataset } from '../dataset/decode.ts';
import { DEFAULT_EMBED } from '../domain/embedOptions.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { decodeView, encodeView } from './codec.ts';
import { readEmbedOptions, writeEmbedOptions } from './embedOptions.ts';
import { FIELDS } from './fields.ts';
import { dropUnknownIds } from './knownIds.ts';

const QUERIES = hostileQueries(10_000);
const dataset = decodeDataset(readFileSync(join(root, 'data/events.geojson'), 'utf8'), 'events.geojson');

/** The parts of a query under one of these keys, with what they say; as a browser takes a query apart, but by hand. */
function parts(query: string, keys: readonly string[]): { raw: string; key: string; value: string | null }[] {
  return query.split('&').flatMap((raw) => {
    if (raw === '') return [];
    const [name = '', ...rest] = raw.split('=');
    const key = read(name);
    return key !== null && keys.includes(key) ? [{ raw, key, value: read(rest.join('=')) }] : [];
  });
}

function read(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** Text whose halves of pairs are none: `encodeURIComponent` throws at one that stands alone. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD');

/** What of a list isn't in another, each as often as it is there. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some];
  return all.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The queries of which a test finds something to complain of, each with that. */
function complaints(complain: (query: string) => string | null): string[] {
  return QUERIES.flatMap((query) => {
    const found = complain(query);
    return found === null || found === '' ? [] : [`${query.slice(0, 300)}: ${found}`];
  });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const NAMES = Object.keys(FIELDS) as (keyof View)[];
const NAME_OF = new Map(NAMES.map((name) => [FIELDS[name].key, name]));

describe('10,000 hostile links', () => {
  it('are of every kind', () => {
    expect(QUERIES.length).toBe(10_000);
    expect(new Set(QUERIES).size).toBeGreaterThan(9000);
    const keys = QUERIES.flatMap((query) =>
      parts(query, [...VIEW_KEYS, ...EMBED_KEYS]).map(({ key }) => key),
    );
    for (const key of [...VIEW_KEYS, ...EMBED_KEYS])
      expect(keys.filter((other) => other === key).length, key).toBeGreaterThan(50);
    expect(NAMES.map((name) => FIELDS[name].key).sort()).toEqual([...VIEW_KEYS].sort());
    const kinds = [/\uD800(?![\uDC00-\uDFFF])/, /%00/, /__proto__/, /%(?![0-9a-f]{2})/i, /[^ -~]/];
    for (const kind of kinds)
      expect(QUERIES.filter((query) => kind.test(query)).length, String(kind)).toBeGreaterThan(30);
    expect(QUERIES.filter(({ length }) => length > 2000).length).toBeGreaterThan(30);
    // Links that are understood must be among them too, or "it ignores everything" would pass.
    expect(new Set(QUERIES.map((query) => JSON.stringify(decodeView(query).view))).size).toBeGreaterThan(
      1500,
    );
  });

  it('give a valid view', () => {
    expect(complaints((query) => faults(decodeView(query).view, VALID_VIEW).join())).toEqual([]);
  });

  it('are told part by part where they were not understood', () => {
    const complain = (query: string) => {
      const { view, ignored } = decodeView(query);
      const ours = parts(query, VIEW_KEYS);
      const raws = ours.map(({ raw }) => raw);
      if (without(ignored, raws).length > 0) return 'something is told that doesn’t stand there';
      // Of what isn't told each part says what the view says, and no two of them the same member.
      const told = new Map<keyof View, (typeof ours)[number]>();
      for (const raw of without(raws, ignored)) {
        const part = ours.find((part) => part.raw === raw);
        const name = NAME_OF.get(part?.key ?? '');
        if (!part || !name || told.has(name)) return `${raw} isn’t told and doesn’t count`;
        told.set(name, part);
        const alone = decodeView(`${part.key}=${encodeURIComponent(wellFormed(part.value ?? ''))}`);
        if (alone.ignored.length > 0 || !same(alone.view[name], view[name]))
          return `${raw} isn’t what is shown`;
      }
      return NAMES.find((name) => !told.has(name) && !same(view[name], DEFAULT_VIEW[name])) ?? null;
    };
    expect(complaints(complain)).toEqual([]);
  });

  it('have a canonical form that says the same, keeps what others put there, and stays', () => {
    const foreign = (text: string) =>
      text.split('&').filter((raw) => raw !== '' && parts(raw, VIEW_KEYS).length === 0);
    const complain = (query: string) => {
      const { view, rest } = decodeView(query);
      const canonical = encodeView(view, rest);
      const again = decodeView(canonical);
      if (!same(again.view, view)) return 'another view';
      if (again.ignored.length > 0) return `${again.ignored.join()} is ignored`;
      if (encodeView(again.view, again.rest) !== canonical) return 'another form';
      return same(foreign(canonical), foreign(query)) ? null : 'others’ parts have changed';
    };
    expect(complaints(complain)).toEqual([]);
  });

  it('name nothing that the dataset doesn’t have, once it is there', () => {
    const claims = new Set(
      [...dataset.events.values()].flatMap(({ claims }) => claims.map(({ claimId }) => claimId)),
    );
    const complain = (query: string) => {
      const { view } = decodeView(query);
      const known = dropUnknownIds(view, dataset);
      const { place, event, claim, parties, documents } = known.view;
      const strangers = [
        place !== null && !dataset.places.has(place),
        event !== null && !dataset.events.has(event),
        claim !== null && !claims.has(claim),
        parties.some((id) => !dataset.parties.has(id)),
        documents.some((id) => !dataset.documents.has(id)),
      ];
      if (strangers.includes(true)) return 'a stranger';
      const gone = NAMES.filter((name) => !Array.isArray(view[name]) && !same(view[name], known.view[name]));
      const lost =
        gone.length + view.parties.length - parties.length + view.documents.length - documents.length;
      return known.ignored.length === lost ? faults(known.view, VALID_VIEW).join() : 'not all is told';
    };
    expect(complaints(complain)).toEqual([]);
  });

  it('give valid options of an embed, and say what they ignored', () => {
    const complain = (query: string) => {
      const { options, ignored } = readEmbedOptions(query);
      const ours = parts(query, EMBED_KEYS);
      const raws = ours.map(({ raw }) => raw);
      if (without(ignored, raws).length > 0) return 'something is told that doesn’t stand there';
      const keys = without(raws, ignored).map((raw) => ours.find((part) => part.raw === raw)?.key);
      if (new Set(keys).size < keys.length) return 'two of a kind count';
      if (keys.length === 0 && !same(options, DEFAULT_EMBED)) return 'options out of nothing';
      if (!same(readEmbedOptions(writeEmbedOptions(options)), { options, ignored: [] })) return 'no way back';
      return faults(options, VALID_OPTIONS).join();
    };
    expect(complaints(complain)).toEqual([]);
  });

  it('change no prototype', () => {
    const names = () => Object.getOwnPropertyNames(Object.prototype).sort().join();
    const before = names();
    for (const query of QUERIES) {
      decodeView(query);
      readEmbedOptions(query);
    }
    expect(names()).toBe(before);
    expect(decodeView('__proto__=1&constructor=2').view).toEqual(DEFAULT_VIEW);
  });
});
