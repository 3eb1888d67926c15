import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepScript, release } from '../../scripts/release.ts';
import {
  hashOf,
  INDEX,
  keptScripts,
  olderScripts,
  readIndex,
  readReleases,
  RELEASES,
} from '../../scripts/vite/embed/releases.ts';
import { root } from '../../scripts/run.ts';

const DATE = '2026-11-21';
const OTHER = '{"changing_hands":{"version":"0.9.0"}}\n';

let data: string;
const file = (name: string) => join(data, name);
const row = (bytes: string, more: object = {}) => ({
  hash: hashOf(Buffer.from(bytes)),
  story: null,
  version: '0.9.0',
  date: '2026-01-01T00:00:00Z',
  note: '',
  ...more,
});
const writeIndex = (rows: unknown) => writeFileSync(file(`${RELEASES}/${INDEX}`), JSON.stringify(rows));

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'changing-hands-release-'));
  cpSync(join(root, 'data'), data, { recursive: true });
});
afterEach(() => {
  rmSync(data, { recursive: true, force: true });
});

describe('the releases of the repository', () => {
  it('are there, and each is what its name says', () => {
    const releases = readReleases(join(root, 'data'));
    expect(releases.length).toBeGreaterThan(0);
    for (const { hash, bytes, version } of releases) {
      expect(hashOf(bytes)).toBe(hash);
      expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ changing_hands: { version } });
    }
  });
});

describe('a folder of releases', () => {
  const oldest = () => readIndex(data).at(-1)?.hash ?? '';

  it('with a file that has changed is refused', () => {
    writeFileSync(file(`${RELEASES}/${oldest()}.geojson`), '{}');
    expect(() => readReleases(data)).toThrow(/has changed/);
  });

  it('without a file that the index names is refused', () => {
    rmSync(file(`${RELEASES}/${oldest()}.geojson`));
    expect(() => readReleases(data)).toThrow(/is missing/);
  });

  it('with a file that the index does not name is refused', () => {
    writeFileSync(file(`${RELEASES}/0123456789ab.geojson`), '{}');
    expect(() => readReleases(data)).toThrow(/isn't in index\.json/);
  });

  it.each([{}, [{}], [{ ...row(OTHER), hash: '../../secrets' }], [{ ...row(OTHER), date: 3 }]])(
    'with an index %j is refused',
    (rows) => {
      writeIndex(rows);
      expect(() => readReleases(data)).toThrow(/is no list of releases/);
    },
  );
});

describe('npm run release', () => {
  const releasing = () => ({ seeds: join(root, 'seeds'), data, date: DATE, note: 'first' });

  it('keeps dataset and story byte for byte, once', async () => {
    rmSync(file(RELEASES), { recursive: true });
    await release(releasing());
    const [kept] = readReleases(data);
    expect(kept?.bytes.equals(readFileSync(file('events.geojson')))).toBe(true);
    expect(kept?.storyBytes?.equals(readFileSync(file('events.story.json')))).toBe(true);
    expect(kept).toMatchObject({ date: '2026-11-21T00:00:00Z', note: 'first' });
    const before = readFileSync(file(`${RELEASES}/${INDEX}`), 'utf8');
    expect(await release({ ...releasing(), note: 'second', date: '2027-01-01' })).toContain('already');
    expect(readFileSync(file(`${RELEASES}/${INDEX}`), 'utf8')).toBe(before);
  });

  it('puts a release before the older ones, which stay', async () => {
    for (const name of readdirSync(file(RELEASES))) rmSync(file(`${RELEASES}/${name}`));
    writeFileSync(file(`${RELEASES}/${row(OTHER).hash}.geojson`), OTHER);
    writeIndex([row(OTHER)]);
    await release(releasing());
    expect(readReleases(data).map(({ version }) => version)).toEqual([
      expect.not.stringMatching('0.9.0'),
      '0.9.0',
    ]);
  });

  it('refuses what the seeds do not give', async () => {
    const text = readFileSync(file('events.geojson'), 'utf8');
    writeFileSync(file('events.geojson'), text.replace('Mosul', 'Mosel'));
    const before = readFileSync(file(`${RELEASES}/${INDEX}`), 'utf8');
    await expect(release(releasing())).rejects.toThrow(/isn't compiled/);
    expect(readFileSync(file(`${RELEASES}/${INDEX}`), 'utf8')).toBe(before);
  });

  it('refuses a second dataset of one version', async () => {
    const { version } = readReleases(data)[0] ?? {};
    for (const name of readdirSync(file(RELEASES))) rmSync(file(`${RELEASES}/${name}`));
    writeFileSync(file(`${RELEASES}/${row(OTHER).hash}.geojson`), OTHER);
    writeIndex([row(OTHER, { version })]);
    await expect(release(releasing())).rejects.toThrow(/one version is one dataset/);
  });

  it('asks for a date where git has none, and takes none that is no date', async () => {
    rmSync(file(RELEASES), { recursive: true });
    await expect(release({ ...releasing(), date: undefined })).rejects.toThrow(/give --date/);
    await expect(release({ ...releasing(), date: '21 November' })).rejects.toThrow(/is no date/);
  });
});

describe('the script of the element', () => {
  const script = (version: string, source = version) => ({ name: `embed-${version}.js`, source });

  it('is kept under its version, once, beside the datasets', () => {
    expect(keepScript(data, script('9.0.0'))).toContain('Commit it');
    expect(keepScript(data, script('9.0.1'))).toContain('Commit it');
    expect(keepScript(data, script('9.0.0'))).toContain('already');
    expect(keptScripts(data)).toEqual(expect.arrayContaining([script('9.0.0'), script('9.0.1')]));
    expect(readReleases(data).length).toBeGreaterThan(0);
    expect(olderScripts(script('9.0.1'), keptScripts(data))).toContainEqual(script('9.0.0'));
  });

  it('is refused when that version is kept with other bytes', () => {
    keepScript(data, script('9.0.0'));
    expect(() => keepScript(data, script('9.0.0', 'other'))).toThrow(/raise the version/);
    expect(() => olderScripts(script('9.0.0', 'other'), keptScripts(data))).toThrow(/raise the version/);
  });
});
