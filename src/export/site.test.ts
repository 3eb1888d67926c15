import { describe, expect, test } from 'vitest';
import { presentRelease, readEmbedSite } from './site.ts';

const release = { hash: '0123456789ab', version: '1.1.0', changed: '2026-11-20T12:00:00Z' };
const json = {
  version: '0.1.0',
  siteUrl: null,
  script: { file: 'embed-0.1.0.js', integrity: 'sha384-abc' },
  dataset: { title: 'The harbour', ...release },
  releases: [release],
  cards: false,
};

describe('what the site says of its embeds', () => {
  test('is read as the build writes it', () => {
    expect(readEmbedSite(json)).toEqual({ ...json, dataset: release });
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['another file', { type: 'FeatureCollection' }],
    ['a dataset without a hash', { ...json, dataset: { version: '1' } }],
    ['a hash that is none', { ...json, dataset: { ...release, hash: '../0123456' } }],
  ])('is nothing when it is %s', (_, read) => {
    expect(readEmbedSite(read)).toBeNull();
  });

  test('may lack what a site can do without', () => {
    const site = readEmbedSite({
      ...json,
      script: null,
      releases: null,
      dataset: { ...release, changed: null },
    });
    expect(site).toMatchObject({ script: null, releases: [], dataset: { changed: null } });
  });
});

test('a dataset can be frozen only when it is published as a release', () => {
  const site = readEmbedSite(json);
  expect(site && presentRelease(site)).toEqual(release);
  expect(site && presentRelease({ ...site, releases: [{ ...release, hash: 'ba9876543210' }] })).toBeNull();
});
