import { describe, expect, it } from 'vitest';
import { exportProvenance, longExtract, watched } from '../../../../tests/fixtures/exportTable.ts';
import type { Write } from '../contract.ts';
import { writeCsv } from './csv.ts';
import { writeGeoJson } from './geojson.ts';
import { writeGeoParquet } from './geoParquet.ts';
import { writeKml } from './kml.ts';
import { writeLinkedPlaces } from './linkedPlaces.ts';

const WRITERS: readonly (readonly [string, Write])[] = [
  ['GeoJSON', writeGeoJson],
  ['CSV', writeCsv],
  ['KML', writeKml],
  ['GeoParquet', writeGeoParquet],
  ['Linked Places', writeLinkedPlaces],
];

const LONG = longExtract(100_000);

describe.each(WRITERS)('%s of 100,000 rows', (_name, write) => {
  it('says how far it is, gives others their turn, and stops when it is called off', async () => {
    const progress = watched(0.05);
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    await expect(write(LONG, exportProvenance(), 'long', progress)).rejects.toThrow('called off');
    clearInterval(counting);
    expect(progress.shares.length).toBeGreaterThan(5);
    expect(progress.shares).toEqual([...progress.shares].sort((a, b) => a - b));
    expect(progress.shares.at(-1)).toBe(0.05);
    expect(turns).toBeGreaterThan(1);
  });
});

describe.each(WRITERS)('%s', (_name, write) => {
  it('ends at the whole', async () => {
    const progress = watched();
    await write(longExtract(1200), exportProvenance(), 'long', progress);
    expect(progress.shares.at(-1)).toBe(1);
    expect(progress.shares).toEqual([...progress.shares].sort((a, b) => a - b));
  });

  it('gives the same bytes for the same table', async () => {
    const written = async () => await write(longExtract(600), exportProvenance(), 'long', watched());
    expect(await written()).toEqual(await written());
  });
});
