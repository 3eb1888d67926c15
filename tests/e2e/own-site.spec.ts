import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, launchFlags } from '../../scripts/browser.ts';
import { guide, type Step, stepsOf, workshop } from './guide.ts';

/*
 * docs/your-own-map.md, followed to the letter in an empty folder; then its site is opened. What fetches packages is left
 * out, and what needs the map packages unless it is asked for.
 */
const long = process.env['CHANGING_HANDS_LONG'] === '1';
const fetches = (step: Step) => step.kind === 'run' && step.command.startsWith('npm ');
const cuts = (step: Step) =>
  step.kind === 'run' &&
  step.command.startsWith('changing-hands build') &&
  !step.command.includes('--basemap none');

let folder = '';
const followed: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'own-site-'));
  const reader = workshop(folder);
  for (const step of stepsOf(guide()).filter((each) => !fetches(each) && (long || !cuts(each)))) {
    const { code, output } = reader.follow(step);
    const what = step.kind === 'run' ? step.command : step.file;
    if (code !== 0) throw new Error(`${what}: exit code ${code}\n${output}`);
    followed.push(what);
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the guide has been followed', () => {
  expect(followed.filter((what) => what.startsWith('changing-hands')).length).toBeGreaterThan(6);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['my-map', 'site', 'control.csv', 'map.svg']));
  // The notice that its reader writes counts: the harbour has changed hands again.
  expect(readFileSync(path.join(folder, 'control.csv'), 'utf8')).toMatch(/port-aux-basques.*quay-wardens/);
});

test('nothing of another conflict is in the site', () => {
  const files = readdirSync(path.join(folder, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|js|css|json|geojson|md|svg|csv)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(50);
  const naming = files.filter((name) =>
    /\b(Iraq|Baghdad|Mosul|ISIS|Peshmerga)\b/i.test(readFileSync(path.join(folder, 'site', name), 'utf8')),
  );
  // The rules of control belong to the application; their examples are its own.
  expect(naming.filter((name) => name !== path.join('docs', 'control.md'))).toEqual([]);
});

test('the site opens, in its own zone and under its own title, and asks nobody else', async () => {
  const { url, end } = await workshopOf(folder);
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: launchFlags(false) });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (asked) => requests.push(asked.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${url}?t=2031-06-03T12:00Z`);
    await page.waitForSelector('.map[data-status=ready],.map[data-status=picture]');
    expect(await page.title()).toContain('Example: the harbour dispute (invented)');
    const words = await page.locator('body').innerText();
    expect(words).toContain('09:30 St Johns time');
    // The last build of a long run has cut the ground.
    expect(words).toContain(long ? 'Natural Earth' : 'plain ground: no coasts, borders or towns are drawn');
    expect(requests.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(url))).toEqual(
      [],
    );
    expect(errors).toEqual([]);
    expect(await statusOf(`${url}..%2f..%2fmy-map/README.md`)).toBe(404);
  } finally {
    await browser.close();
    end();
  }
});

const workshopOf = (where: string) => {
  rmSync(path.join(where, '.bin'), { recursive: true, force: true });
  return workshop(where).serve();
};

/** As it is asked: a browser would tidy up the address. */
function statusOf(address: string): Promise<number | undefined> {
  return new Promise((done, refuse) => {
    request(address, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .once('error', refuse)
      .end();
  });
}
