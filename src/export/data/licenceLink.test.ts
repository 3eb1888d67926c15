import { expect, it } from 'vitest';
import { licenceLink } from './licenceLink.ts';

it.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://example.org/terms', 'https://example.org/terms'],
  ['Ask the publisher', null],
  ['javascript:alert(1)', null],
])('%s can be read at %s', (licence, link) => {
  expect(licenceLink(licence)).toBe(link);
});
