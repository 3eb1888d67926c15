import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { instant } from '../domain/instant.ts';
import { decodeDataset } from './decode.ts';
import { encodeDataset } from './encode.ts';
import { valueAt } from './issues.ts';
import {
  collectionRecord,
  datasetRecord,
  documentRecord,
  partyRecord,
  placeRecord,
  speakerRecord,
} from './schema/collection.ts';
import { claimRecord, figureRecord } from './schema/claim.ts';
import { eventRecord, featureRecord } from './schema/event.ts';

const GOOD = harbourGeojson();
const again = (text: string) => encodeDataset(decodeDataset(text, 'x.geojson'));

/** Every object that may carry members nobody knows, by its path in the file. */
const OPEN_OBJECTS = [
  [[], collectionRecord],
  [['changing_hands'], datasetRecord],
  [['changing_hands', 'ageing'], null],
  [['changing_hands', 'basemap'], null],
  [['changing_hands', 'parties', 1], partyRecord],
  [['changing_hands', 'places', 0], placeRecord],
  [['changing_hands', 'documents', 0], documentRecord],
  [['changing_hands', 'speakers', 0], speakerRecord],
  [['changing_hands', 'documents', 0, 'left_out', 0], null],
  [['features', 0], featureRecord],
  [['features', 0, 'properties'], eventRecord],
  [['features', 0, 'properties', 'claims', 1], claimRecord],
  [['features', 0, 'properties', 'figures', 0], figureRecord],
] as const;

describe('encode and decode', () => {
  it('give back the same bytes', () => {
    expect(again(GOOD)).toBe(GOOD);
  });

  it('keep the speakers and the name of the story, and their absence', () => {
    const dataset = decodeDataset(GOOD, 'x');
    expect([...dataset.speakers.values()]).toEqual([
      { name: 'Invented Herald', side: null },
      { name: 'a minister', side: 'mainland' },
      { name: 'harbour master', side: 'island-council' },
    ]);
    expect(dataset.story).toBeNull();
    const told = encodeDataset({ ...dataset, story: 'a-1.story.json' });
    expect(decodeDataset(told, 'x').story).toBe('a-1.story.json');
    expect(again(told)).toBe(told);
    const silent = encodeDataset({ ...dataset, speakers: new Map() });
    expect(silent).not.toContain('"speakers"');
    expect(again(silent)).toBe(silent);
    // One who speaks in no claim is let through: a part of a dataset, cut out, keeps its head.
    const cut = encodeDataset({ ...dataset, events: new Map() });
    expect(decodeDataset(cut, 'x').speakers.size).toBe(3);
  });

  it('write one line per place, party, document and event', () => {
    expect(GOOD.split('\n').filter((line) => line.startsWith('{"type":"Feature"'))).toHaveLength(4);
    expect(GOOD.split('\n').filter((line) => line.trim().startsWith('{"place_id"'))).toHaveLength(2);
  });

  it.each(OPEN_OBJECTS)('keep unknown members at %j', (path, schema) => {
    const names = fc
      .string({ minLength: 1, unit: 'binary' })
      .filter((name) => !schema || !Object.hasOwn(schema.shape, name));
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, value) => {
        const raw = JSON.parse(GOOD) as unknown;
        const target = valueAt(raw, path) as object;
        if (Object.hasOwn(target, name)) return;
        // Plain assignment of `__proto__` would set the prototype instead.
        Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
        const text = JSON.stringify(raw);
        expect(JSON.parse(again(text))).toEqual(JSON.parse(text));
      }),
      {
        numRuns: 40,
        examples: [
          ['__proto__', { polluted: true }],
          ['constructor', 1],
          ['toString', null],
          ['bbox2', [1]],
        ],
      },
    );
  });

  it('survive events with any span, in any zone', () => {
    const ms = fc.integer({ min: -2.2e12, max: 7.2e12 });
    fc.assert(
      fc.property(
        ms,
        fc.nat(4e9),
        fc.constantFrom('UTC', 'Asia/Baghdad', 'America/Los_Angeles', 'Pacific/Apia'),
        (start, width, zone) => {
          const dataset = decodeDataset(GOOD, 'x');
          const [event] = dataset.events.values();
          const time = { earliest: instant(start), latest: instant(start + width) };
          const events = new Map(
            [...dataset.events].map(([id, other]) => [
              id,
              id === event?.eventId
                ? { ...other, time, claims: other.claims.map((claim) => ({ ...claim, time })) }
                : other,
            ]),
          );
          const text = encodeDataset({ ...dataset, timeZone: zone, events });
          expect(again(text)).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });
});
