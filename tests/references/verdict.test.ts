import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { compare, type Drawer } from './verdict.ts';

const HERE: Drawer = { browser: '156.0', renderer: 'SwiftShader', system: 'linux x64' };

const SIZE = 300;

/** A grey picture, with a square of another shade in it. */
function picture(size: number, square = 0, shade = 0): Buffer {
  const png = new PNG({ width: size, height: size });
  png.data.fill(200);
  for (let y = 0; y < square; y += 1)
    for (let x = 0; x < square; x += 1) png.data.fill(shade, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return PNG.sync.write(png);
}

const kept = { png: picture(SIZE), drawer: HERE };

describe('the verdict on a picture is', () => {
  test('same, for the same, and where a shade is off by what nobody sees', () => {
    expect(compare(kept, kept)).toEqual({ kind: 'same' });
    expect(compare(kept, { png: picture(SIZE, 100, 199), drawer: HERE })).toEqual({ kind: 'same' });
  });

  test('differs, where a mark of 12 px has come or gone, with a picture of where', () => {
    const verdict = compare(kept, { png: picture(SIZE, 12), drawer: HERE });
    expect(verdict).toMatchObject({ kind: 'differs', permille: (144 / SIZE ** 2) * 1000 });
    const where = verdict.kind === 'differs' ? PNG.sync.read(verdict.where) : null;
    expect(where?.width).toBe(SIZE);
  });

  test.each([
    ['no reference', null, kept],
    ['another size', kept, { png: picture(SIZE + 1), drawer: HERE }],
    ['another browser', kept, { ...kept, drawer: { ...HERE, browser: '157.0' } }],
    ['another renderer', kept, { ...kept, drawer: { ...HERE, renderer: 'Mesa' } }],
    ['another system', kept, { ...kept, drawer: { ...HERE, system: 'darwin arm64' } }],
    ['no picture', kept, { png: Buffer.from('none'), drawer: HERE }],
  ])('that it could not tell: %s', (_, reference, taken) => {
    expect(compare(reference, taken)).toMatchObject({ kind: 'could not tell' });
  });
});
