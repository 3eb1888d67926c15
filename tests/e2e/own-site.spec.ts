import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followed, guide, type Step, stepsOf, workshop } from './guide.ts';
import { openOwnSite, textsOf } from './ownSite.ts';

/*
 * docs/your-own-map.md, followed to the letter in an empty folder; then its site is opened. What fetches packages, and what
 * needs the map packages, is followed in `tests/long`.
 */
const fetches = (step: Step) => step.kind === 'run' && step.command.startsWith('npm ');
const cuts = (step: Step) =>
  step.kind === 'run' &&
  step.command.startsWith('changing-hands build') &&
  !step.command.includes('--basemap none');

let folder = '';
let reader: ReturnType<typeof workshop>;
let done: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'own-site-'));
  reader = workshop(folder);
  done = followed(
    reader,
    stepsOf(guide()).filter((each) => !fetches(each) && !cuts(each)),
  );
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the guide has been followed, but for three commands of npm and two builds', () => {
  expect(stepsOf(guide())).toHaveLength(done.length + 5);
  expect(done.filter((what) => what.startsWith('changing-hands')).length).toBeGreaterThan(6);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['my-map', 'site', 'control.csv', 'map.svg']));
  // The notice that its reader writes counts: the harbour has changed hands again.
  expect(readFileSync(path.join(folder, 'control.csv'), 'utf8')).toMatch(/port-aux-basques.*quay-wardens/);
});

test('nothing of another conflict is in the site', () => {
  const { all, naming } = textsOf(path.join(folder, 'site'));
  expect(all).toBeGreaterThan(50);
  expect(naming).toEqual([]);
});

test('the site opens, in its own zone and under its own title, and asks nobody else', async () => {
  const { url, end } = await reader.serve();
  try {
    const { title, words, elsewhere, errors } = await openOwnSite(url);
    expect(title).toContain('Example: the harbour dispute (invented)');
    expect(words).toContain('09:30 St Johns time');
    expect(words).toContain('plain ground: no coasts, borders or towns are drawn');
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    expect(await statusOf(`${url}..%2f..%2fmy-map/README.md`)).toBe(404);
  } finally {
    end();
  }
});

/** As it is asked: a browser would tidy up the address. */
function statusOf(address: string): Promise<number | undefined> {
  return new Promise((told, refuse) => {
    request(address, (answer) => {
      answer.resume();
      told(answer.statusCode);
    })
      .once('error', refuse)
      .end();
  });
}
