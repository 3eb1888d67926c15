import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJsonFault } from './jsonPosition.ts';

describe('locateJsonFault', () => {
  it.each([
    ['', 1, 1],
    ['{"a":1,}', 1, 8],
    ['[1,\n2,\n]', 3, 1],
    ['{"a" 1}', 1, 6],
    ['{"a":tru}', 1, 6],
    ['{"a":01}', 1, 6],
    ['{a:1}', 1, 2],
    ['[1]]', 1, 4],
    ['{"a":"x', 1, 6],
    ['\n\n  [1 2]', 3, 6],
    ['[}', 1, 2],
  ])('finds the fault of %j', (text, line, column) => {
    expect(locateJsonFault(text)).toMatchObject({ line, column });
  });

  it('finds none in JSON, however deep', () => {
    expect(locateJsonFault('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(locateJsonFault(text)).toBeNull();
      }),
    );
  });

  it('agrees with the parser on spoiled JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '1', 'x', '\\'),
        (text, seed, put) => {
          const at = seed % (text.length + 1);
          const spoiled = text.slice(0, at) + put + text.slice(at + 1);
          let parses = true;
          try {
            JSON.parse(spoiled);
          } catch {
            parses = false;
          }
          expect(locateJsonFault(spoiled) === null).toBe(parses);
        },
      ),
      { numRuns: 500 },
    );
  });
});
