import { describe, expect, it, test } from 'vitest';
import { boxOfInterest } from '../domain/geo.ts';
import { fitCamera, projectionOf, withinBox } from '../picture/projection.ts';
import { expectSound, imported } from './testing/sound.ts';

const table = (...points: readonly (readonly [number, number])[]) =>
  `date,place,lon,lat\n${points.map(([lon, lat], at) => `2014-06-1${at},P${at},${lon},${lat}`).join('\n')}\n`;

describe('the box of an imported map', () => {
  it.each([
    ['one place', [[43.1, 36.3]]],
    [
      'near ones',
      [
        [43.1, 36.3],
        [43.2, 36.31],
      ],
    ],
    [
      'a row from west to east',
      [
        [20, 48],
        [60, 48.1],
      ],
    ],
    [
      'a row from north to south',
      [
        [30, -30],
        [30.1, 30],
      ],
    ],
    [
      'near the edge of the map',
      [
        [174.78, -41.28],
        [176.9, -39.5],
      ],
    ],
    [
      'far north',
      [
        [15, 78.2],
        [25, 69],
      ],
    ],
  ] as const)('leaves room to see all of %s at once', async (_, points) => {
    const dataset = expectSound(await imported(table(...points), 'points.csv'));
    if (!dataset) throw new Error('no dataset');
    for (const [width, height] of [
      [1440, 900],
      [1000, 760],
      [390, 844],
      [390, 420],
    ] as const) {
      const size = { width, height };
      const camera = withinBox(fitCamera(boxOfInterest(dataset), size), dataset.basemap.box, size);
      const { project } = projectionOf(camera, size);
      for (const point of points) {
        const [x, y] = project(point);
        expect(x).toBeGreaterThan(20);
        expect(x).toBeLessThan(width - 20);
        expect(y).toBeGreaterThan(20);
        expect(y).toBeLessThan(height - 20);
      }
    }
  });

  it('leaves room to zoom out from it', async () => {
    const dataset = expectSound(await imported(table([43.1, 36.3], [43.2, 36.31]), 'points.csv'));
    const [west, south, east, north] = dataset?.basemap.box ?? [0, 0, 0, 0];
    expect(east - west).toBeGreaterThan(20);
    expect(north - south).toBeGreaterThan(20);
  });
});

const event = {
  event_id: 'e1',
  event_type: 'other',
  title: 'T',
  time_earliest: '2014-06-10T21:00:00Z',
  time_latest: '2014-06-11T21:00:00Z',
  control_effect: 'none',
  certainty: 'reported',
  time_extent: 'within',
  lon: 43,
  lat: 36,
};
const geometry = { type: 'Point', coordinates: [43, 36] };

test('a flat GeoJSON of ours brings title, licence, publisher, citation and zone along', async () => {
  const text = JSON.stringify({
    type: 'FeatureCollection',
    changing_hands_export: {
      dataset: { title: 'Harbour', licence: 'CC-BY-4.0', publisher: 'Herald', time_zone: 'Asia/Baghdad' },
      citation: 'Herald. Harbour.',
    },
    features: [{ type: 'Feature', geometry, properties: event }],
  });
  const outcome = await imported(text, 'x-events.geojson');
  expect(expectSound(outcome)).toMatchObject({
    title: 'Harbour',
    licence: 'CC-BY-4.0',
    publisher: 'Herald',
    citeAs: 'Herald. Harbour.',
    timeZone: 'Asia/Baghdad',
  });
  expect(outcome.report.remarks.map(({ code }) => code)).not.toContain('own-head-lost');
});

test('a CSV can’t, which is said; a zone that is none is left alone', async () => {
  const csv = `${Object.keys(event).join(',')}\n${Object.values(event).join(',')}\n`;
  const { report } = await imported(csv, 'x-events.csv');
  expect(report.remarks.map(({ code }) => code)).toContain('own-head-lost');
  const text = JSON.stringify({
    type: 'FeatureCollection',
    changing_hands_export: { dataset: { title: '', time_zone: 'Nowhere/None' } },
    features: [{ type: 'Feature', geometry, properties: event }],
  });
  expect(expectSound(await imported(text, 'x.geojson'))).toMatchObject({
    title: 'x',
    licence: 'not stated',
    timeZone: 'UTC',
  });
});
