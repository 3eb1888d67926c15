import { describe, expect, test } from 'vitest';
import { hostOf, isDataAddress } from './dataAddress.ts';

describe('a data address', () => {
  test.each([
    'data/events.geojson',
    './my.geojson',
    '../other/my.geojson',
    '/my.geojson',
    'a:b/c.geojson'.slice(2),
  ])('of the site itself: %s', (address) => {
    expect(isDataAddress(address)).toBe(true);
    expect(hostOf(address)).toBeNull();
  });

  test.each([
    ['https://example.org/a.geojson', 'example.org'],
    ['HTTPS://Example.org/a.geojson?x=1', 'example.org'],
    ['https://example.org:444/a.geojson', 'example.org:444'],
    ['https://example.org:443/a.geojson', 'example.org'],
    ['https://xn--exmple-cua.org/a.geojson', 'xn--exmple-cua.org'],
  ])('of another host: %s', (address, host) => {
    expect(isDataAddress(address)).toBe(true);
    expect(hostOf(address)).toBe(host);
  });

  test.each([
    'http://example.org/a.geojson',
    '//example.org/a.geojson',
    'https:example.org/a.geojson',
    'https:/example.org/a.geojson',
    'https:///example.org/a.geojson',
    'https://example.org@evil.example/a.geojson',
    'https://user:pass@example.org/a.geojson',
    'https:\\\\example.org/a.geojson',
    'https://[::1/a.geojson',
    'data:application/json,{}',
    'javascript:alert(1)',
    'blob:https://example.org/1',
  ])('is none: %s', (address) => {
    expect(isDataAddress(address)).toBe(false);
  });
});
