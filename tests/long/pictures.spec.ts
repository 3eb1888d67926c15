import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { sitePages } from '../e2e/pages.ts';
import { drawState, keptDrawers, REFERENCES, STATES } from '../references/states.ts';
import { compare } from '../references/verdict.ts';

const pages = sitePages();
const drawers = keptDrawers();
/** Where what was drawn, and where it differs, can be looked at. */
const LOOK = join(root, '.cache/references');

describe('the picture of', () => {
  test.each(STATES)('$name is the one that was kept', async (state) => {
    const file = join(REFERENCES, `${state.name}.png`);
    const drawer = drawers[state.name];
    const kept = drawer && existsSync(file) ? { png: readFileSync(file), drawer } : null;
    const taken = await drawState(pages.site(), state);
    const verdict = compare(kept, taken);
    if (verdict.kind !== 'same') {
      mkdirSync(LOOK, { recursive: true });
      writeFileSync(join(LOOK, `${state.name}.png`), taken.png);
      if (verdict.kind === 'differs') writeFileSync(join(LOOK, `${state.name}-where.png`), verdict.where);
    }
    const said =
      verdict.kind === 'could not tell'
        ? `could not tell: ${verdict.why}`
        : verdict.kind === 'differs'
          ? `differs in ${verdict.permille.toFixed(2)} ‰ of its pixels: see .cache/references`
          : 'same';
    expect(said).toBe('same');
  });

  test('ten states is kept, in less than a megabyte', () => {
    expect(STATES).toHaveLength(10);
    const sizes = STATES.map(({ name }) => readFileSync(join(REFERENCES, `${name}.png`)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });
});
