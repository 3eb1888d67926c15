import { statSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/**
 * The browser tests that take longest, the longest first: begun near the end, one of them would run on beside an idle
 * worker. Everything else goes by size, which for them says little.
 */
const LONGEST = [
  'accessibility',
  'map-parts',
  'worked.zones',
  'fallback-causes',
  'timeline',
  'links',
  'marks',
  'own-site',
  'panels-cut',
  'story',
  'hostile',
  'states',
  'phone',
];

export class LongestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    const sizes = new Map(files.map(({ moduleId }) => [moduleId, statSync(moduleId).size]));
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(/\/e2e\/([^/]+)\.spec\.ts$/.exec(moduleId)?.[1] ?? '');
      return at === -1 ? LONGEST.length : at;
    };
    return [...files].sort(
      (a, b) => rank(a) - rank(b) || (sizes.get(b.moduleId) ?? 0) - (sizes.get(a.moduleId) ?? 0),
    );
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}
