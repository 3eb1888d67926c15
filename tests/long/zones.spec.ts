import { expect, test } from 'vitest';
import { sitePages } from '../e2e/pages.ts';
import { type Sights, visitFrom } from '../e2e/zoneSights.ts';
import { MACHINES } from '../fixtures/machines.ts';

const pages = sitePages();
const kept: Sights = new Map();

test('there are six zones, two languages and three clocks', () => {
  expect(MACHINES).toHaveLength(36);
  expect(new Set(MACHINES.map((machine) => JSON.stringify(machine))).size).toBe(36);
});

test.each(MACHINES)('the page says and draws the same in $zone, $locale, $clock', async (machine) => {
  expect(await visitFrom(pages.site(), machine, kept)).toEqual(machine);
  expect(kept.size).toBe(5);
});
