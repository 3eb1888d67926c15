import { describe, expect, it } from 'vitest';
import { ACLED_COLUMNS, acledRow, acledRows } from '../../../tests/fixtures/acledRows.ts';
import { csvText } from '../../../tests/fixtures/sourceTables.ts';
import { expectSound, imported } from '../testing/sound.ts';

const rows = acledRows(12);
const without = (...names: readonly string[]) => ACLED_COLUMNS.filter((name) => !names.includes(name));

describe('rows of ACLED whose columns are not all there', () => {
  it.each([
    ['actor1', without('actor1')],
    ['the ids', without('event_id_cnty')],
    ['ids and precision', without('event_id_cnty', 'geo_precision', 'actor1')],
  ])('without %s they may not be passed on either', async (_, columns) => {
    const outcome = await imported(csvText(columns, rows), 'part.csv');
    expect(outcome.report.profile).toBe(null);
    const dataset = expectSound(outcome);
    expect(dataset?.mayPassOn).toBe(false);
    expect(dataset?.citeAs).toContain('acleddata.com');
    expect(dataset?.documents.values().next().value?.kind).toBe('ACLED export');
  });

  it('nor when somebody chose other columns', async () => {
    const outcome = await imported(csvText(ACLED_COLUMNS, rows), 'own.csv', { profile: null });
    expect(expectSound(outcome)?.mayPassOn).toBe(false);
  });

  it('a table of somebody else’s with a column of a similar name is theirs', async () => {
    const text = 'event_date,sub_event_type,latitude,longitude\n2014-06-10,Attack,36,43\n';
    expect(expectSound(await imported(text, 'theirs.csv'))?.mayPassOn).toBe(true);
  });

  it('as GeoJSON with their points in the geometry they are read as ACLED’s', async () => {
    const { latitude, longitude, ...properties } = acledRow();
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] },
      properties,
    };
    const outcome = await imported(
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
      'a.geojson',
    );
    expect(outcome.report).toMatchObject({ profile: 'acled', plotted: 1 });
    const dataset = expectSound(outcome);
    expect(dataset?.mayPassOn).toBe(false);
    expect([...(dataset?.events.values() ?? [])][0]?.position).toEqual([174.78, -41.28]);
  });
});
