import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { root, run } from '../../scripts/run.ts';
import { sbomOf } from '../../scripts/thirdParty/sbom.ts';

const folder = mkdtempSync(join(tmpdir(), 'changing-hands-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.cache', 'coverage']);

/** A copy of the project in another folder; its packages as links to the same files, each at a place of its own. */
function copyTo(name: string): string {
  const copy = join(folder, name);
  mkdirSync(copy, { recursive: true });
  for (const entry of readdirSync(root))
    if (!LEFT_OUT.has(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true });
  // Hard links where the disk allows it: a bundler that follows symbolic ones would find both copies at one address.
  const linked = spawnSync('cp', ['-al', join(root, 'node_modules'), join(copy, 'node_modules')]);
  if (linked.status !== 0) {
    rmSync(join(copy, 'node_modules'), { recursive: true, force: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  }
  return copy;
}

/** Builds there, as on a machine of another zone, language, time, file order and file mode. */
async function buildIn(copy: string, env: Record<string, string>, umask: number): Promise<void> {
  const before = process.umask(umask);
  try {
    const vite = join(copy, 'node_modules/vite/bin/vite.js');
    const { code, output } = await run(
      [process.execPath, vite, 'build', copy, '--logLevel', 'warn', '--config', join(copy, 'vite.config.ts')],
      {
        env: { SITE_URL: 'https://example.org/maps/', NODE_ENV: 'production', ...env },
        timeoutSeconds: 900,
      },
    );
    if (code !== 0) throw new Error(output);
  } finally {
    process.umask(before);
  }
}

function digests(of: string): Readonly<Record<string, string>> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(of, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

test('two builds in two folders, on two machines as far as a build can tell, give the same bytes', {
  timeout: 3_600_000,
}, async () => {
  const [one, two] = [copyTo('one'), copyTo('deeper/and/elsewhere')];
  await buildIn(one, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, 0o022);
  const other = pathToFileURL(join(two, 'tests/fixtures/otherMachine.mjs')).href;
  await buildIn(
    two,
    {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      FAKE_NOW: '2038-01-19T03:14:08Z',
      NODE_OPTIONS: `--import=${other}`,
    },
    0o077,
  );
  const [first, second] = [digests(join(one, 'dist')), digests(join(two, 'dist'))];
  expect(Object.keys(first).length).toBeGreaterThan(100);
  for (const file of [
    'index.html',
    'embed.html',
    'sbom.cdx.json',
    'third-party-notices.txt',
    'cards/map.png',
  ])
    expect(Object.keys(first)).toContain(file);
  expect(second).toEqual(first);
  // Nor does anything in it tell where it was built.
  for (const file of Object.keys(first).filter((name) => /\.(html|js|css|json|txt)$/.test(name)))
    expect(readFileSync(join(one, 'dist', file), 'utf8').includes(folder), file).toBe(false);
});

// npm's own lists of the same lock file: another program's view of what ours says. With `--omit dev` npm drops what tools need
// as well (zod, for one), so that its list is the least; the one of everything is the most.
test('npm lists the same components', () => {
  const ours = purls(sbomOf(root));
  const least = purls(listedByNpm('--omit', 'dev'));
  const most = new Set(purls(listedByNpm()));
  expect(least.length).toBeGreaterThan(100);
  expect(least.filter((purl) => !ours.includes(purl))).toEqual([]);
  expect(ours.filter((purl) => !most.has(purl))).toEqual([]);
});

function listedByNpm(...parameters: string[]): string {
  return execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', ...parameters], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 27,
  });
}

function purls(text: string): string[] {
  const { components } = JSON.parse(text) as { components: readonly { readonly purl: string }[] };
  return [...new Set(components.map(({ purl }) => purl))].sort();
}
