import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/run.ts';
import { type Agreement, agreementOf, type CodedDocument } from './agreement.ts';

const folder = join(root, 'seeds/coding');
const coding = (coder: string) =>
  readdirSync(join(folder, coder))
    .sort()
    .map((name) => parse(readFileSync(join(folder, coder, name), 'utf8')) as CodedDocument);
const parties = new Set(
  (parse(readFileSync(join(root, 'seeds/parties.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id),
);

const claim = (first: number, last: number, more = {}) => ({ lines: [first, last] as const, ...more });
const invented = (place: string | null, last: number): CodedDocument => ({
  document: 'd',
  events: [
    {
      id: 'e',
      type: 'attack',
      place,
      actors: ['x', 'a passer-by'],
      claims: [claim(1, 1, { when: '2014-06-10' }), claim(3, last, { to: 'y' })],
    },
  ],
  left_out: [{ lines: [5, 5] }, { lines: [7, 7] }],
});

describe('the agreement of two codings', () => {
  it('is what was published with them', () => {
    const published = JSON.parse(readFileSync(join(folder, 'agreement.json'), 'utf8')) as Agreement;
    expect(agreementOf(coding('a'), coding('b'), parties)).toEqual(published);
  });

  it('is full between a coding and itself', () => {
    const one = [invented('here', 3)];
    const { lines, fields } = agreementOf(one, one, new Set(['x', 'y']));
    expect(lines).toBe(4);
    expect(fields.map(({ field, exact }) => [field, exact])).toEqual([
      ['coded at all', 1],
      ['event type', 1],
      ['place', 1],
      ['span', 1],
      ['party', 1],
    ]);
    expect(fields[0]?.kappa).toBe(1);
  });

  it('counts the lines that either names, and compares those that both code', () => {
    // The second codes line 5 as well, and has no place.
    const [coded, type, place] = agreementOf([invented('here', 3)], [invented(null, 5)], parties).fields;
    expect(coded).toMatchObject({ lines: 4, exact: 0.75, kappa: 0.5 });
    expect(type).toMatchObject({ lines: 2, exact: 1, jaccard: 1 });
    expect(place).toMatchObject({ lines: 2, exact: 0, jaccard: 0 });
  });

  it('refuses a claim on an event that nobody declares', () => {
    const stray = { ...invented('here', 3), claims: [{ event: 'elsewhere', ...claim(1, 1) }] };
    expect(() => agreementOf([stray], [stray], parties)).toThrow('elsewhere');
  });
});
