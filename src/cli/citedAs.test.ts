import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runExport } from './exportCommand.ts';
import { runInit } from './initCommand.ts';

let top = '';
const at = (name: string) => path.join(top, name);

/** What the export says of itself. */
async function said(given: Readonly<Record<string, string>>, file = 'my/data/events.geojson') {
  const output = at('out.json');
  await runExport(at(file), { as: 'geojson', what: 'places', output, ...given });
  const { changing_hands_export: own } = JSON.parse(readFileSync(output, 'utf8')) as {
    changing_hands_export: { readonly view: string | null; readonly citation: string };
  };
  return own;
}

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'cited-'));
  await runInit(at('my'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

it('has no link, no date and no day of access where nobody tells them', async () => {
  const { view, citation } = await said({});
  expect(view).toBeNull();
  expect(citation).toContain('n.d.');
  expect(citation).not.toContain('accessed');
});

it('has the link that restores the view, and the day that is given', async () => {
  const siteUrl = 'https://example.org/maps/';
  expect((await said({ siteUrl })).view).toBe(siteUrl);
  const { view, citation } = await said({ siteUrl, at: '2031-06-03T12:00Z', accessed: '2032-01-02' });
  expect(view).toBe(`${siteUrl}?t=2031-06-03T12:00Z`);
  expect(citation).toContain(view);
  expect(citation).toContain('accessed 2032-01-02');
});

it('has the day on which these very bytes were released, from the index beside them', async () => {
  const hash = createHash('sha256')
    .update(readFileSync(at('my/data/events.geojson')))
    .digest('hex')
    .slice(0, 12);
  mkdirSync(at('my/data/releases'));
  const index = at('my/data/releases/index.json');
  writeFileSync(index, JSON.stringify([null, { hash, date: '2031-07-08T09:10:11Z' }]));
  cpSync(at('my/data/events.geojson'), at(`my/data/releases/${hash}.geojson`));
  expect((await said({})).citation).toContain('(2031-07-08)');
  expect((await said({}, `my/data/releases/${hash}.geojson`)).citation).toContain('(2031-07-08)');
  for (const other of [JSON.stringify([{ hash: 'other', date: '2031-07-08T09:10:11Z' }]), 'no list']) {
    writeFileSync(index, other);
    expect((await said({})).citation).toContain('n.d.');
  }
});

it.each([
  [{ siteUrl: 'example.org' }, 'no address of a site'],
  [{ accessed: '2032-02-31' }, 'no day'],
  [{ accessed: 'today' }, 'no day'],
])('refuses %j', async (given, message) => {
  await expect(said(given)).rejects.toThrow(message);
});
