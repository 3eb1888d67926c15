import { describe, expect, it } from 'vitest';
import { ACLED_COLUMNS, acledRows, OLD_ACLED_COLUMNS } from '../../../tests/fixtures/acledRows.ts';
import { csvText, sourceTable } from '../../../tests/fixtures/sourceTables.ts';
import { UCDP_COLUMNS, ucdpRows } from '../../../tests/fixtures/ucdpRows.ts';
import { CROSSWALK } from '../../dataset/crosswalk.ts';
import { decodeDataset } from '../../dataset/decode.ts';
import { ACLED_SUB_TYPES, ACLED_TYPES, UCDP_TYPES } from '../../dataset/reverseCrosswalk.ts';
import { guessMapping } from '../guessMapping.ts';
import { importTable } from '../importTable.ts';
import { UNHURRIED } from '../pace.ts';
import { readSource } from '../readSource.ts';
import { profileFacts, profileMapping, profileOf } from './profiles.ts';
import { acled, ucdp } from './testing/readRow.ts';
import { gedVersion } from './ucdp.ts';

describe('whose columns they are', () => {
  it('is told by the columns, whatever their case and order', () => {
    expect(profileOf(ACLED_COLUMNS)).toBe('acled');
    expect(profileOf(OLD_ACLED_COLUMNS)).toBe('acled');
    expect(profileOf([...OLD_ACLED_COLUMNS].toReversed().map((name) => name.toUpperCase()))).toBe('acled');
    expect(profileOf(UCDP_COLUMNS)).toBe('ucdp');
    expect(profileOf(['\uFEFFid', ...UCDP_COLUMNS.slice(1)])).toBe('ucdp');
    expect(profileOf(['event_date', 'latitude', 'longitude', 'actor1'])).toBe(null);
    expect(profileOf(['title', 'begin', 'lon', 'lat'])).toBe(null);
  });

  it('maps to columns that are there, and leaves out what was not exported', () => {
    for (const [profile, columns] of [
      ['acled', OLD_ACLED_COLUMNS],
      ['ucdp', UCDP_COLUMNS],
    ] as const) {
      const { actors, ...mapping } = profileMapping(profile, columns);
      for (const name of ['begin', 'lon', 'lat', 'place', 'type', 'id'] as const)
        expect(columns).toContain(mapping[name]);
      expect(actors.every((actor) => (columns as readonly string[]).includes(actor))).toBe(true);
    }
    expect(profileMapping('acled', ['event_date', 'actor1']).wherePrecision).toBe(null);
  });
});

describe('what a file says of itself', () => {
  it('forbids to pass on ACLED’s rows, and cites both as they ask for', () => {
    const ours = profileFacts('acled', sourceTable(ACLED_COLUMNS, []));
    expect(ours.mayPassOn).toBe(false);
    expect(ours.citeAs).toContain('www.acleddata.com. Accessed');
    const theirs = profileFacts('ucdp', sourceTable(UCDP_COLUMNS, [], 'GEDEvent_v25_1.csv'));
    expect(theirs).toMatchObject({ mayPassOn: true, licence: 'CC-BY-4.0' });
    expect(theirs.citeAs).toContain('version 25.1,');
  });

  it.each([
    ['GEDEvent_v25_1.csv', '25.1'],
    ['ged251.csv', '25.1'],
    ['GEDEvent_v25_0_9.csv', '25.0.9'],
    ['ged 24.1.csv', '24.1'],
    ['my rows.csv', null],
    ['charged2020.csv', null],
  ])('the version of %s is %s', (name, version) => {
    expect(gedVersion(name)).toBe(version);
  });
});

describe('the published tables', () => {
  it('say what the profiles do, in both directions', () => {
    for (const { theirs, ours } of ACLED_SUB_TYPES) {
      expect(CROSSWALK[ours].acledSubEventTypes).toContain(theirs);
      expect(acled({ sub_event_type: theirs }).eventType).toBe(ours);
    }
    const known = new Set(ACLED_SUB_TYPES.map(({ theirs }) => theirs));
    for (const { acledSubEventTypes, acledEventType } of Object.values(CROSSWALK))
      for (const word of acledSubEventTypes) {
        expect(known).toContain(word);
        const under = ACLED_SUB_TYPES.find(({ theirs }) => theirs === word)?.under ?? '';
        expect(acledEventType).toContain(under);
      }
    for (const { theirs, ours } of ACLED_TYPES)
      expect(acled({ event_type: theirs, sub_event_type: '' }).eventType).toBe(ours);
    for (const { theirs, ours, under } of UCDP_TYPES) {
      expect(ucdp({ type_of_violence: theirs }).eventType).toBe(ours);
      expect(CROSSWALK[ours].ucdp).toContain(under.split(' ')[0]);
    }
  });
});

describe('a whole file', () => {
  const files = [
    ['acled', 'ACLED', csvText(ACLED_COLUMNS, acledRows(120))],
    ['acled', 'old ACLED', csvText(OLD_ACLED_COLUMNS, acledRows(60, 2))],
    ['ucdp', 'UCDP', csvText(UCDP_COLUMNS, ucdpRows(120))],
  ] as const;

  it.each(files)('of %s (%s) becomes a dataset that the strict reader takes', async (profile, name, text) => {
    const source = await readSource(new TextEncoder().encode(text), `${name}.csv`, UNHURRIED);
    if (source.kind !== 'table') throw new Error('no table');
    const { mapping, open } = guessMapping(source.table);
    expect([mapping.profile, open]).toEqual([profile, []]);
    const { text: made, report } = await importTable(source.table, mapping, UNHURRIED);
    expect(report).toMatchObject({ skipped: [], plotted: source.table.rows.length });
    const dataset = decodeDataset(made ?? '', name);
    expect(dataset.events.size).toBe(source.table.rows.length);
    expect(dataset.mayPassOn).toBe(profile === 'ucdp');
    expect(dataset.citeAs).toContain(profile === 'ucdp' ? 'Sundberg' : 'acleddata.com');
    const effects = new Set([...dataset.events.values()].map(({ controlEffect }) => controlEffect));
    expect(effects).toEqual(new Set(profile === 'ucdp' ? ['none'] : ['none', 'change']));
  });
});
