import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { faulty } from './fault.ts';
import { FAULTS } from './faults.ts';

// Whether a test notices them takes minutes: `npm run faults`. Here, that the list still speaks of the code as it is.
describe('seeded faults', () => {
  test('are many, each of its own', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  });

  test.each(FAULTS)('$name: can be put into $file', (fault) => {
    const source = readFileSync(join(root, fault.file), 'utf8');
    const changed = faulty(source, fault);
    expect(changed).not.toBeNull();
    expect(changed).not.toBe(source);
    for (const path of fault.tests) expect(existsSync(join(root, path)), path).toBe(true);
  });
});
