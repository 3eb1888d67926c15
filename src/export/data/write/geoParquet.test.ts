import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  HOSTILE,
  exportExtract,
  exportProvenance,
  longExtract,
} from '../../../../tests/fixtures/exportTable.ts';
import type { Extract } from '../contract.ts';
import { UNHURRIED } from '../pace.ts';
import { writeGeoParquet } from './geoParquet.ts';

async function written(extract: Extract = exportExtract()): Promise<Uint8Array<ArrayBuffer>> {
  const [file] = await writeGeoParquet(extract, exportProvenance(), 'harbour', UNHURRIED);
  if (file === undefined || typeof file.content === 'string') throw new Error('no bytes');
  return file.content;
}

const metadataOf = (bytes: Uint8Array<ArrayBuffer>) =>
  new Map(parquetMetadata(bytes.buffer).key_value_metadata?.map(({ key, value }) => [key, value]));

describe('GeoParquet', () => {
  it('says where its points are and how they are written, as version 1.1 asks', async () => {
    expect(JSON.parse(metadataOf(await written()).get('geo') ?? '')).toEqual({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: { encoding: 'WKB', geometry_types: ['Point'], bbox: [-0.5, -12.5, 179.999, 36.34] },
      },
    });
  });

  it('says what it is, in the words of every format', async () => {
    const facts = metadataOf(await written());
    expect(facts.get('licence')).toBe('CC-BY-4.0');
    expect(facts.get('known')).toBe('all');
    expect(facts.get('left_out_filtered')).toBe('1');
  });

  it('holds every cell with its type', async () => {
    const rows = await parquetReadObjects({ file: (await written()).buffer });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      event_id: 'e1',
      name_ar: 'الموصل',
      where_prec: 1,
      share: 0.5,
      contested: true,
      documents: ['d1', 'd2'],
      geometry: { type: 'Point', coordinates: [43.13, 36.34] },
    });
    expect(JSON.parse(JSON.stringify(rows[0]))).toMatchObject({
      time_begin: '2014-06-10T21:00:00.000Z',
      date_earliest: '2014-06-10T00:00:00.000Z',
    });
    expect(rows[1]).toMatchObject({ geometry: null, time_end: null, documents: [], where_prec: null });
    expect(rows[3]).toMatchObject({ title: HOSTILE, documents: [HOSTILE, 'd2'], share: 1e-7 });
  });

  it('keeps rows in order across the lots in which they are packed', async () => {
    const rows = await parquetReadObjects({
      file: (await written(longExtract(10_001))).buffer,
      columns: ['event_id'],
    });
    expect(rows.map(({ event_id: id }) => id)).toEqual(
      Array.from({ length: 10_001 }, (_, index) => `m${index}`),
    );
  });

  it('is a file also without rows, its list of lots typed as strict readers want it', async () => {
    const bytes = await written(exportExtract([]));
    expect(parquetMetadata(bytes.buffer).num_rows).toBe(0n);
    expect(Buffer.from(bytes).includes(Buffer.from([0x16, 0x00, 0x19, 0x0c, 0x19]))).toBe(true);
    expect(JSON.parse(metadataOf(bytes).get('geo') ?? '')).toMatchObject({
      columns: { geometry: { geometry_types: [] } },
    });
  });
});
