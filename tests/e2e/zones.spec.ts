import { expect, test } from 'vitest';
import { CORNERS } from '../fixtures/machines.ts';
import { sitePages } from './pages.ts';
import { QUERIES, type Sights, visitFrom } from './zoneSights.ts';

const pages = sitePages();

test('text and marks are the same in other zones, languages and years: four corners of 36', async () => {
  const kept: Sights = new Map();
  // All five moments, on all machines, are a matter of minutes: `npm run test:long -- zones`.
  const some = QUERIES.slice(0, 3);
  for (const machine of CORNERS) expect(await visitFrom(pages.site(), machine, kept, some)).toEqual(machine);
  expect(kept.size).toBe(3);
  for (const { marks } of kept.values()) expect(marks.length).toBeGreaterThan(1);
  const all = [...kept.values()].flatMap(({ words }) => words).join('\n');
  // The list, the dossier, the caption, what is spoken: the test reads what it says it reads.
  for (const words of ['Held by', 'Mosul', 'Baghdad', 'Disputed']) expect(all).toContain(words);
  expect(new Set([...kept.values()].map(({ words }) => words.join())).size).toBe(3);
});
