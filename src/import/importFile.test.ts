import { describe, expect, test } from 'vitest';
import { importFile } from './importFile.ts';
import { UNHURRIED } from './pace.ts';
import { expectSound, imported, utf8 } from './testing/sound.ts';

const TABLE = `date,place,lat,lon,controlled_by,notes,source
12/06/2014,Mosul,36.34,43.13,ISIS,"line
two",Reuters
03/07/2014,Tikrit,"34,6",43.68,ISIS,,
2014-06,Nowhere,,,Gov,,AFP
`;

describe('a table of text', () => {
  test('asks whether the day comes first, and takes nothing over before that is answered', async () => {
    const outcome = await importFile(utf8(TABLE), 'table.csv', {}, UNHURRIED);
    expect(outcome.kind).toBe('questions');
    expect(outcome.kind === 'questions' && outcome.guess.open).toEqual(['date_order']);
  });

  test.each([
    ['day_first', '2014-06-12'],
    ['month_first', '2014-12-06'],
  ] as const)('%s', async (dateOrder, day) => {
    const dataset = expectSound(await imported(TABLE, 'table.csv', { dateOrder }));
    expect(dataset?.events.get('row-2' as never)?.dateEdtf).toBe(day);
  });

  test('each row is an event with one claim, which points to its lines', async () => {
    const dataset = expectSound(await imported(TABLE, 'table.csv', { dateOrder: 'day_first' }));
    const event = dataset?.events.get('row-2' as never);
    expect(event).toMatchObject({
      eventType: 'control_status',
      controlEffect: 'status',
      partyTo: 'isis',
      title: 'Mosul: ISIS',
      summary: 'line\ntwo',
      certainty: 'claimed',
      position: [43.13, 36.34],
      claims: [{ lines: [2, 3], attribution: ['Reuters'], documentId: 'table-csv' }],
    });
    expect(dataset?.events.get('row-5' as never)).toMatchObject({
      position: null,
      placeId: null,
      datePrec: 4,
    });
  });

  test('the same name at the same point is one place, elsewhere another', async () => {
    const text = 'date,place,lat,lon\n2014,A,1,2\n2015,A,1,2\n2016,A,3,4\n';
    const dataset = expectSound(await imported(text, 'places.csv'));
    expect([...(dataset?.places.keys() ?? [])]).toEqual(['a', 'a-2']);
    expect([...(dataset?.events.values() ?? [])].map(({ placeId }) => placeId)).toEqual(['a', 'a', 'a-2']);
  });

  test('a file of our own reports the time of its events, not what it covers', async () => {
    const made = await imported('date,place\n2014-06-10,A\n2014-06-12,A\n', 'own.csv', {
      lon: null,
      lat: null,
    });
    const span = '"2010-01-01T00:00:00Z","2020-01-01T00:00:00Z"';
    const wide = (made.text ?? '')
      .replace(/"coverage": ?\[\[[^\]]*\]\]/, `"coverage":[[${span}]]`)
      .replace(/"covers": ?\[[^\]]*\]/, `"covers":[${span}]`);
    expect(wide).not.toBe(made.text);
    const again = await imported(wide, 'own.geojson');
    expect(again.report.format).toBe('own');
    expect(again.report.period).toEqual(made.report.period);
  });

  test('rows that are less exact about one place make the place so, and stand in it', async () => {
    const text = 'date,place,lat,lon,where_prec\n2014,A,1,2,1\n2015,A,1,2,4\n2016,A,1,2,2\n';
    const dataset = expectSound(await imported(text, 'places.csv'));
    expect([...(dataset?.places.values() ?? [])]).toMatchObject([
      { placeId: 'a', wherePrec: 4, kind: 'governorate' },
    ]);
    expect([...(dataset?.events.values() ?? [])].map(({ wherePrec }) => wherePrec)).toEqual([4, 4, 4]);
  });

  test('the same file gives the same text', async () => {
    const one = await imported(TABLE, 'table.csv', { dateOrder: 'day_first' });
    const two = await imported(TABLE, 'table.csv', { dateOrder: 'day_first' });
    expect(one.text).toBe(two.text);
  });

  test('a holder alone is a status; with who lost the place, or a type that says so, a change', async () => {
    const text =
      'date,place,lat,lon,type,party_to,party_from\n2014,A,1,2,,x,\n2014,A,1,2,,x,y\n2014,A,1,2,control change,x,\n2014,A,1,2,air strike,,\n';
    const dataset = expectSound(await imported(text, 'effects.csv'));
    expect(
      [...(dataset?.events.values() ?? [])].map(({ controlEffect, eventType }) => [controlEffect, eventType]),
    ).toEqual([
      ['status', 'control_status'],
      ['change', 'control_change'],
      ['change', 'control_change'],
      ['none', 'air_strike'],
    ]);
  });

  test('without any date nothing is taken over, and every row says why', async () => {
    const outcome = await imported('when,lat,lon\n,1,2\nx,1,2\n', 'undated.csv', { begin: 'when' });
    expect(outcome.text).toBeNull();
    expect(outcome.report.skipped.map(({ problem }) => problem.code)).toEqual(['no-time', 'no-date']);
    expectSound(outcome);
  });

  test('a mapping that names columns that aren’t there is refused with all of them', async () => {
    const outcome = importFile(
      utf8(TABLE),
      'table.csv',
      { begin: 'x', place: 'y', timeZone: 'Mars', dateOrder: 'iso' },
      UNHURRIED,
    );
    await expect(outcome).rejects.toMatchObject({
      problems: [{ code: 'no-such-column' }, { code: 'no-such-column' }, { code: 'no-such-zone' }],
    });
  });
});

test('5,000 levels of nesting are text like any other', async () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const text = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"date":"2014","deep":${deep}}}]}`;
  const outcome = await imported(text, 'deep.geojson');
  expect(outcome.report).toMatchObject({ rows: 1, plotted: 1 });
  expectSound(outcome);
});
