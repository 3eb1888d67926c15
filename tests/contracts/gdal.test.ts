import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FILE = path.join(import.meta.dirname, '../../data/events.geojson');
const present = spawnSync('ogrinfo', ['--version']).status === 0;
if (!present) console.warn('GDAL test: NOT RUN, ogrinfo is missing (Debian: apt-get install gdal-bin)');

describe.skipIf(!present)('GDAL reads data/events.geojson', () => {
  const { stdout, stderr } = spawnSync('ogrinfo', ['-ro', '-so', '-al', FILE], { encoding: 'utf8' });
  const fields = new Map(
    [...stdout.matchAll(/^(\w+): (\w+(?:\(JSON\))?) \(/gm)].map((match) => [match[1], match[2]]),
  );

  it('without a warning', () => expect(stderr).toBe(''));

  it.each(['date_earliest', 'date_latest'])('%s as a date', (name) => expect(fields.get(name)).toBe('Date'));

  it.each(['time_earliest', 'time_latest', 'reported_earliest', 'reported_latest'])(
    '%s as a date-time',
    (name) => {
      expect(fields.get(name)).toBe('DateTime');
    },
  );

  it.each(['date_prec', 'where_prec'])('%s as a whole number', (name) =>
    expect(fields.get(name)).toBe('Integer'),
  );

  it('everything else as text', () => {
    const others = [...fields].filter(
      ([name]) =>
        !/^(date_(earliest|latest|prec)|time_(earliest|latest)|reported_|where_prec)/.test(name ?? ''),
    );
    expect(new Set(others.map(([, type]) => type))).toEqual(new Set(['String', 'String(JSON)']));
  });
});
