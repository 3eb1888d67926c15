import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeAddress, fakeFrame } from '../protocol/testing/bareFrame.ts';
import {
  ampHeight,
  datawrapperHeight,
  flourishHeight,
  ownHeight,
  secretOf,
  wordpressHeight,
} from './dialects.ts';
import { tellHeights } from './tellHeight.ts';

const SECRET = 'aBcDe12345';

describe('a height', () => {
  it('is said as each system wants it', () => {
    expect(ownHeight(420)).toEqual({ changingHands: 1, event: 'height', value: { height: 420 } });
    expect(wordpressHeight(420, SECRET)).toEqual({ secret: SECRET, message: 'height', value: 420 });
    expect(datawrapperHeight(420)).toEqual({ 'datawrapper-height': { 'changing-hands': 420 } });
    expect(JSON.parse(flourishHeight(420, 'https://maps.example/'))).toEqual({
      sender: 'Flourish',
      context: 'iframe.resize',
      method: 'resize',
      height: 420,
      src: 'https://maps.example/',
    });
    expect(ampHeight(420)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 420 });
  });

  it.each([
    [`#?secret=${SECRET}`, SECRET],
    [`#secret=${SECRET}`, SECRET],
    [`#a=b&secret=${SECRET}&c=d`, SECRET],
    ['#?secret=short', null],
    ['#?secret=aBcDe12345"]', null],
    [`#?notsecret=${SECRET}`, null],
    ['', null],
  ])('goes with the secret of %s', (hash, secret) => {
    expect(secretOf(hash)).toBe(secret);
  });
});

function telling(hash = '') {
  const fake = fakeFrame();
  const address = fakeAddress('https://paper.example', hash);
  const posted: unknown[] = [];
  let tell: (px: number) => void = () => {};
  const told = tellHeights(
    fake.frame,
    address,
    (listener) => (tell = listener),
    (message) => posted.push(message),
  );
  return { ...fake, told, address, tell: (px: number) => tell(px), said: () => posted.splice(0) };
}

describe('a page’s height', () => {
  it('is told at once, then once a frame and only when it is another', () => {
    const { tell, said, nextFrame } = telling();
    tell(400.2);
    expect(said()).toEqual([
      ownHeight(401),
      datawrapperHeight(401),
      flourishHeight(401, 'https://maps.example/embed.html'),
      ampHeight(401),
    ]);
    tell(500);
    tell(510);
    expect(said()).toEqual([]);
    nextFrame();
    expect(said()[0]).toEqual(ownHeight(510));
    tell(600);
    tell(510);
    nextFrame();
    expect(said()).toEqual([]);
  });

  it('is never nothing, nor no number', () => {
    fc.assert(
      fc.property(fc.double({ max: 0 }), (px) => {
        const { tell, said } = telling();
        tell(px);
        tell(Number.NaN);
        return said().length === 0;
      }),
      { numRuns: 50 },
    );
  });

  it('is told to WordPress with its secret, again when it asks, and late', () => {
    const { tell, said, told, address, hashchange } = telling(`#?secret=${SECRET}`);
    told.hear({ message: 'ready', secret: SECRET });
    expect(said()).toEqual([]);
    tell(400);
    expect(said()).toContainEqual(wordpressHeight(400, SECRET));
    told.hear({ message: 'ready', secret: 'another123' });
    told.hear({ message: 'height', secret: SECRET });
    told.hear('ready');
    told.hear(null);
    expect(said()).toEqual([]);
    told.hear({ message: 'ready', secret: SECRET });
    expect(said()).toEqual([wordpressHeight(400, SECRET)]);
    address.set('#?secret=later67890');
    hashchange();
    expect(said()).toEqual([wordpressHeight(400, 'later67890')]);
  });
});
