import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { randomDataset } from '../../tests/fixtures/randomDataset.ts';
import { decodeDataset } from '../dataset/decode.ts';
import { encodeDataset } from '../dataset/encode.ts';
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Event } from './event.ts';
import type { ClaimId, EventId, PlaceId } from './ids.ts';
import type { Place } from './place.ts';
import { fieldedThings, type FieldValue } from './versionFields.ts';
import { compareVersions, type VersionDifferences } from './versions.ts';
import { VERSION_COLUMNS, versionsTable } from './versionsTable.ts';

const harbour = decodeDataset(harbourGeojson(), 'harbour');

/** Every thing and field as plain text: what a dataset says. */
function saying(dataset: Dataset): Record<string, Record<string, FieldValue>> {
  return Object.fromEntries(
    [...fieldedThings(dataset)].map(([key, { fields }]) => [key, Object.fromEntries(fields)]),
  );
}

/** What `before` says once every difference is carried out. */
function carriedOut(before: Dataset, { list }: VersionDifferences) {
  const said = saying(before);
  for (const { thing, id, change, fields } of list) {
    const key = `${thing} ${id}`;
    if (change === 'deleted') {
      delete said[key];
      continue;
    }
    const there = (said[key] ??= {});
    for (const { path, after } of fields)
      if (after === null) delete there[path];
      else there[path] = after;
  }
  return said;
}

/** Two datasets that share some of their things, and differ in others. */
const pair = fc.tuple(randomDataset, randomDataset, fc.integer({ min: 0, max: 6 })).map(([a, b, take]) => {
  const shared = [...a.events].slice(0, take);
  return [a, { ...b, title: 'Other places', events: new Map([...b.events, ...shared]) }] as const;
});

describe('comparing versions', () => {
  it('finds nothing between a version and itself, read from its file again', () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        expect(compareVersions(dataset, decodeDataset(encodeDataset(dataset), 'again')).list).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('tells all that makes the one version the other', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(carriedOut(a, compareVersions(a, b))).toEqual(saying(b));
      }),
      { numRuns: 20 },
    );
  });

  it('tells the same from the other side, mirrored', () => {
    const mirrored = { added: 'deleted', deleted: 'added', changed: 'changed' } as const;
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const back = compareVersions(b, a).list.map(({ thing, id, change, fields }) => ({
          thing,
          id,
          change: mirrored[change],
          fields: fields.map(({ path, before, after }) => ({ path, before: after, after: before })),
        }));
        expect(
          compareVersions(a, b).list.map(({ thing, id, change, fields }) => ({ thing, id, change, fields })),
        ).toEqual(back);
      }),
      { numRuns: 20 },
    );
  });

  it('takes no notice of the order in which a file lists its events and places', () => {
    const turned = {
      ...harbour,
      events: new Map([...harbour.events].toReversed()),
      places: new Map([...harbour.places].toReversed()),
    };
    expect(compareVersions(harbour, turned).list).toEqual([]);
  });
});

describe('a version of the harbour with five edits', () => {
  const [eventId, event] = [...harbour.events][0] as [EventId, Event];
  const [placeId, place] = [...harbour.places][0] as [PlaceId, Place];
  const [, ...otherEvents] = harbour.events;
  const [claim, ...otherClaims] = event.claims as [Claim, ...Claim[]];
  const edited: typeof harbour = {
    ...harbour,
    version: '9.9.9',
    ageing: { ...harbour.ageing, outlineHours: 99 },
    places: new Map([...harbour.places, [placeId, { ...place, nameAr: 'ميناء' }]]),
    events: new Map([
      [
        eventId,
        {
          ...event,
          time: { ...event.time, latest: null },
          claims: [{ ...claim, linesSha256: 'cd'.repeat(32) }, ...otherClaims],
        },
      ],
      ...otherEvents.slice(1),
      [
        'new' as EventId,
        { ...event, eventId: 'new' as EventId, claims: [{ ...claim, claimId: 'new.c1' as ClaimId }] },
      ],
    ]),
  };
  const differences = compareVersions(harbour, edited);
  const table = versionsTable(differences);
  const cellsOf = (thing: string, id: string) =>
    table.filter((row) => row[0] === thing && row[1] === id).map((row) => row.slice(3));

  it('names the fields as the format does, with the old and the new value', () => {
    expect(cellsOf('dataset', 'dataset')).toEqual([
      ['changed', 'ageing.outline_hours', String(harbour.ageing.outlineHours), '99'],
      ['changed', 'version', harbour.version, '9.9.9'],
    ]);
    expect(cellsOf('place', placeId)).toEqual([['changed', 'name_ar', place.nameAr, 'ميناء']]);
    expect(cellsOf('event', eventId)).toEqual([
      ['changed', 'time_latest', expect.stringMatching(/^2031-/) as string, null],
    ]);
    expect(cellsOf('claim', claim.claimId)).toEqual([
      ['changed', 'lines_sha256', claim.linesSha256, 'cd'.repeat(32)],
    ]);
  });

  it('tells all that a new and a deleted event say', () => {
    const [deletedId, deleted] = otherEvents[0] as [EventId, Event];
    expect(differences.counts.event).toEqual({ added: 1, deleted: 1, changed: 1 });
    expect(cellsOf('event', 'new')).toContainEqual(['added', 'title', null, event.title]);
    expect(cellsOf('event', deletedId)).toContainEqual(['deleted', 'title', deleted.title, null]);
    expect(cellsOf('claim', deleted.claims[0]?.claimId ?? '')).toContainEqual([
      'deleted',
      'event_id',
      deletedId,
      null,
    ]);
  });

  it('is a table of text', () => {
    for (const row of table) {
      expect(row).toHaveLength(VERSION_COLUMNS.length);
      for (const cell of row) expect(cell === null || typeof cell === 'string').toBe(true);
    }
  });
});
