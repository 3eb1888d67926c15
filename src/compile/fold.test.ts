import { describe, expect, it } from 'vitest';
import { compileHarbour, type Edit } from '../../tests/fixtures/harbour.ts';
import type { CollectionRecord } from '../dataset/schema/collection.ts';
import type { EventRecord } from '../dataset/schema/event.ts';

const D5 = 'seeds/documents/bulletin-5.yaml';
const D9 = 'seeds/documents/letter-9.yaml';

function rows(...edits: readonly Edit[]): Map<string, EventRecord> {
  const { files, problems } = compileHarbour(...edits);
  expect(problems).toEqual([]);
  const collection = JSON.parse(files.get('data/events.geojson') ?? '') as CollectionRecord;
  return new Map(collection.features.map(({ properties }) => [properties.event_id, properties]));
}

const row = (id: string, ...edits: readonly Edit[]) => rows(...edits).get(id);

describe('the fold of an event', () => {
  it('takes what the claims share of time, and the narrowest party', () => {
    expect(row('quays-islanders-land')).toMatchObject({
      time_earliest: '2031-04-03T11:00:00Z',
      time_latest: '2031-04-04T11:00:00Z',
      time_extent: 'within',
      date_earliest: '2031-04-04',
      date_latest: '2031-04-04',
      date_edtf: '2031-04-04',
      date_prec: 1,
      control_effect: 'change',
      party_from: 'mainland',
      party_to: 'islanders',
      certainty: 'disputed',
      time_basis:
        'The bulletin of 5 April calls it yesterday. Said before the first timed entry. The weekend before the letter, Friday included.',
    });
  });

  it('narrows the party where the change itself is told twice', () => {
    const edit = [
      D5,
      'effect: status\n        to: island-council',
      'effect: change\n        to: island-council',
    ] as const;
    expect(row('quays-islanders-land', edit)?.party_to).toBe('island-council');
  });

  it('takes the hull where claims share nothing', () => {
    const edit = [D9, 'when: 2031-04-04/2031-04-06', 'when: 2031-04-06'] as const;
    const bounded = [D5, 'when: "/2031-04-04T19:30Z"', 'when: 2031-04-04'] as const;
    expect(row('quays-islanders-land', edit, bounded)).toMatchObject({
      time_earliest: '2031-04-03T11:00:00Z',
      time_latest: '2031-04-06T12:00:00Z',
      date_edtf: '2031-04-04/2031-04-06',
      date_prec: 2,
    });
  });

  it('lets the report stand in for a missing end, unless it is only planned', () => {
    expect(row('lighthouse-shots')).toMatchObject({
      time_earliest: '2031-04-04T11:00:00Z',
      time_latest: '2031-04-04T19:30:00Z',
      time_extent: 'throughout',
    });
    const open = [D9, 'when: 2031-04-10\n', 'when: 2031-04-10/\n'] as const;
    expect(row('frigate-planned', open)).toMatchObject({
      time_latest: null,
      date_latest: null,
      date_edtf: '2031-04-10/',
      date_prec: null,
    });
  });

  it('reports from the first to the last claim', () => {
    expect(row('quays-islanders-land')).toMatchObject({
      reported_earliest: '2031-04-04T18:00:00Z',
      reported_latest: '2031-04-09T12:00:00Z',
    });
  });

  it('bounds a claim by the window of its lines, in the zone of its document', () => {
    const claims = row('quays-islanders-land')?.claims ?? [];
    expect(claims.map((claim) => [claim.reported_earliest, claim.reported_latest])).toEqual([
      ['2031-04-04T18:00:00Z', '2031-04-04T19:30:00Z'],
      ['2031-04-04T18:00:00Z', '2031-04-04T19:30:00Z'],
      ['2031-04-04T18:00:00Z', '2031-04-05T09:00:00Z'],
      ['2031-04-07T12:00:00Z', '2031-04-09T12:00:00Z'],
    ]);
  });

  it('leaves unlocated what has no place', () => {
    expect(row('frigate-planned')).toMatchObject({
      place_id: null,
      place_name: null,
      admin1: null,
      where_prec: null,
    });
  });

  it('joins actors to one text', () => {
    expect(row('quays-islanders-land')?.actors).toBe('islanders; mainland; harbour master');
    expect(row('lighthouse-shots')?.actors).toBe('');
  });
});
