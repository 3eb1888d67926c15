import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longText } from './longText.ts';

test('is the texts one after the other, as a string while it is short and as UTF-8 from then on', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (parts, piece) => {
      const text = longText(piece);
      for (const part of parts) text.add(part);
      const content = text.content();
      const whole = parts.join('');
      expect(typeof content === 'string').toBe(whole.length < piece);
      expect(
        typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content),
      ).toBe(whole);
    }),
  );
});
