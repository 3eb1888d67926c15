import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/run.ts';
import { licenceTextOf, plain } from '../scripts/thirdParty/licenceTexts.ts';
import { runtimePackages } from '../scripts/thirdParty/locked.ts';
import { noticesOf } from '../scripts/thirdParty/notices.ts';
import { sbomOf } from '../scripts/thirdParty/sbom.ts';

type Bom = {
  readonly serialNumber: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly licenses?: readonly object[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

const packages = runtimePackages(root);
const still = join(root, 'public');
const notices = noticesOf(root, still);
const bom = JSON.parse(sbomOf(root)) as Bom;
const named = packages.map(({ name, version }) => `${name} ${version}`);
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

describe('what runs in the page and at the command line', () => {
  // A package more, or another version, is a decision: read what changed, then write it into tests/licences/runtime.txt.
  test('is the frozen set', () => {
    const frozen = readFileSync(join(root, 'tests/licences/runtime.txt'), 'utf8').trim().split('\n');
    expect([...new Set(named)]).toEqual(frozen);
  });

  test('is named by exact versions', () => {
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    for (const [name, version] of Object.entries(dependencies)) expect(named).toContain(`${name} ${version}`);
  });
});

describe('the third-party notices', () => {
  test('name every package, each with a whole licence text', () => {
    for (const one of packages) {
      expect(notices).toContain(`\n${one.name} ${one.version} (${one.licence})\n`);
      const { text } = licenceTextOf(root, one);
      expect(notices).toContain(text);
      expect(text.length, one.name).toBeGreaterThan(300);
      expect(text, one.name).toMatch(/permi(?:ssion|tted)|licen[sc]e|public domain/i);
    }
  });

  test('say of few packages what these don’t say themselves', () => {
    const byOthers = packages.filter((one) => licenceTextOf(root, one).from !== 'its files');
    expect(byOthers.map(({ name }) => name)).toEqual([
      '@turf/jsts',
      'jsts',
      'murmurhash-js',
      'saxes',
      'skmeans',
    ]);
  });

  test('hold fonts, icons, and the sources of the basemap', () => {
    expect(notices).toContain(plain(readFileSync(join(still, 'basemap/NOTICE.md'), 'utf8')).slice(2));
    for (const words of ['SIL Open Font License', 'lucide-react', 'OpenStreetMap', 'Mozilla Public License'])
      expect(notices).toContain(words);
  });

  test('of a map with another ground don’t name this one’s sources', () => {
    expect(noticesOf(root, join(root, 'tests'))).not.toContain('OpenStreetMap');
  });
});

describe('the list of components', () => {
  test('names every package once, with the hash of its archive', () => {
    const refs = bom.components.map((component) => component['bom-ref']);
    expect(refs.map((ref) => ref.replace(/@([^@]+)$/, ' $1'))).toEqual([...new Set(named)]);
    for (const { purl, hashes } of bom.components) {
      expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/);
      expect(hashes.map(({ alg, content }) => [alg, content.length])).toEqual([['SHA-512', 128]]);
    }
  });

  test('names a licence of each, but for one that names none', () => {
    const silent = bom.components.filter(({ licenses }) => licenses === undefined);
    expect(silent.map((component) => component['bom-ref'])).toEqual(['arc@0.2.0']);
  });

  test('says what needs what, and nothing is left alone', () => {
    const refs = new Set(bom.components.map((component) => component['bom-ref']));
    const needed = new Set(bom.dependencies.flatMap(({ dependsOn }) => dependsOn));
    expect([...needed].filter((ref) => !refs.has(ref))).toEqual([]);
    expect([...refs].filter((ref) => !needed.has(ref))).toEqual([]);
  });

  test('has no time of its own, and a serial number of its content', () => {
    expect(bom.metadata['timestamp']).toBeUndefined();
    expect(bom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(sbomOf(root)).toBe(sbomOf(root));
  });
});
