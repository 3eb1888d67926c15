import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, run, tool } from '../../scripts/run.ts';
import { MACHINES, type Machine } from '../fixtures/machines.ts';

const other = pathToFileURL(join(root, 'tests/fixtures/otherMachine.mjs')).href;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'changing-hands-compile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the environment of a program says of the machine. */
function environmentOf({ zone, locale, clock }: Machine): Record<string, string> {
  const tongue = `${locale.replace('-', '_')}.UTF-8`;
  return { TZ: zone, LANG: tongue, LC_ALL: tongue, FAKE_NOW: clock, NODE_OPTIONS: `--import=${other}` };
}

/** A folder's files, each with the hash of its bytes. */
function digests(of: string): Readonly<Record<string, string>> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(of.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** A program of one line that says what the machine believes of itself. */
const ASK = `console.log(JSON.stringify([Intl.DateTimeFormat().resolvedOptions().timeZone, new Date().toISOString().slice(0, 16)]))`;

test.each(MACHINES)('compiles to the same bytes in $zone, $locale, $clock', async (machine) => {
  const env = environmentOf(machine);
  const asked = await run([process.execPath, '--eval', ASK], { env });
  expect(JSON.parse(asked.output.trim().split('\n').at(-1) ?? '')).toEqual([
    machine.zone,
    machine.clock.slice(0, 16),
  ]);
  const out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const { code, output } = await run(
    tool('tsx', join(root, 'src/cli/main.ts'), 'compile', '--seeds', join(root, 'seeds'), '--out', out),
    { env },
  );
  expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  const made = digests(out);
  expect(Object.keys(made)).toContain('events.geojson');
  for (const [name, digest] of Object.entries(made))
    expect(digest, name).toBe(
      createHash('sha256')
        .update(readFileSync(join(root, 'data', name)))
        .digest('hex'),
    );
});
