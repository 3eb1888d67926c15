import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from './html.ts';
import { frameCode, type Passage, pictureCode, scriptCode } from './snippets.ts';

type Element = { readonly name: string; readonly attributes: Record<string, string>; text: string };

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const read = (text: string) =>
  text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** Reads code as a browser reads it, and refuses whatever isn't plain: a quote, a bracket or an ampersand out of place. */
function parse(code: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  let rest = code;
  while (rest !== '') {
    const [, words, name, written] =
      /^([^<>"&]*(?:&(?:#\d+|\w+);[^<>"&]*)*)(?:<([a-z-]+)((?: [a-z]+(?:="[^"<>]*")?)*)>)?/.exec(rest) ?? [];
    if (open.length > 0) for (const element of open) element.text += read(words ?? '');
    else if (words?.trim()) throw new Error(`out of place: ${words}`);
    rest = rest.slice((words ?? '').length);
    if (name !== undefined) {
      const attributes = Object.fromEntries(
        [...(written ?? '').matchAll(/ ([a-z]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [
          key,
          read(value ?? ''),
        ]),
      );
      const element = { name, attributes, text: '' };
      elements.push(element);
      if (name !== 'img') open.push(element);
      rest = rest.slice(name.length + 2 + (written ?? '').length);
    } else if (rest !== '') {
      const end = /^<\/([a-z-]+)>/.exec(rest);
      if (!end || end[1] !== open.pop()?.name) throw new Error(`out of place: ${rest.slice(0, 40)}`);
      rest = rest.slice(end[0].length);
    }
  }
  if (open.length > 0) throw new Error('out of place: the end');
  return elements;
}

/** Anything that isn't changed by being written as HTML at all. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('<', '>', '"', "'", '&', '</', '-->', 'script', '&quot;', '&#39;', ' ', '\n', 'ا'),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => read(escapeHtml(text)));
const anyPassage: fc.Arbitrary<Passage> = fc.record({
  title: anyText,
  link: anyText,
  linkWords: anyText,
  credit: anyText,
});

const passage: Passage = {
  title: 'Map: Iraq, June 2014',
  link: 'https://example.org/?t=2014-06-12T18:00Z&place=mosul',
  linkWords: 'Iraq, June 2014',
  credit: 'Data: CC-BY-4.0.',
};
const src = 'https://example.org/embed.html?t=2014-06-12T18:00Z&lock=moment';

describe('the code of a frame', () => {
  test('is what newsrooms can paste', () => {
    expect(frameCode(passage, src, 575)).toBe(
      '<iframe title="Map: Iraq, June 2014" src="https://example.org/embed.html?t=2014-06-12T18:00Z&amp;lock=moment" loading="lazy" width="100%" height="575" style="width:100%;min-width:100%;border:0" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>\n' +
        '<p><a href="https://example.org/?t=2014-06-12T18:00Z&amp;place=mosul">Iraq, June 2014</a>. Data: CC-BY-4.0.</p>',
    );
  });

  test('holds a frame and a credit with a link, whatever the texts are', () => {
    fc.assert(
      fc.property(anyPassage, anyText, (passage, src) => {
        const [frame, paragraph, link, ...more] = parse(frameCode(passage, src, 400));
        expect(more).toEqual([]);
        expect(frame).toMatchObject({
          name: 'iframe',
          attributes: { title: passage.title, src, height: '400' },
        });
        expect(paragraph).toMatchObject({ name: 'p', text: `${passage.linkWords}. ${passage.credit}` });
        expect(link).toEqual({ name: 'a', attributes: { href: passage.link }, text: passage.linkWords });
      }),
    );
  });
});

describe('the code with a script', () => {
  const script = { address: 'https://example.org/embed-1.0.0.js', integrity: 'sha384-abc' };

  test('names a version of the script and its digest', () => {
    const [tag] = parse(scriptCode(passage, src, script, { picture: null, words: 'Held by A: B.' }));
    expect(tag).toEqual({
      name: 'script',
      attributes: { async: '', src: script.address, integrity: 'sha384-abc', crossorigin: 'anonymous' },
      text: '',
    });
  });

  test('holds a picture, words and a link for where it does not run, whatever they are', () => {
    fc.assert(
      fc.property(anyPassage, anyText, anyText, anyText, (passage, address, alt, words) => {
        const code = scriptCode(passage, src, script, { picture: { address, alt }, words });
        const [, element, picture, image, told, ...credit] = parse(code);
        expect(element).toMatchObject({
          name: 'changing-hands-map',
          attributes: { src, title: passage.title },
          text: words,
        });
        expect(picture).toMatchObject({ name: 'a', attributes: { href: passage.link } });
        expect(image).toMatchObject({ name: 'img', attributes: { src: address, alt } });
        expect(told).toMatchObject({ name: 'p', text: words });
        expect(credit.map(({ name }) => name)).toEqual(['p', 'a']);
      }),
    );
  });
});

test('the code of a picture holds a link, the picture with its alt text, and the credit', () => {
  fc.assert(
    fc.property(anyPassage, anyText, anyText, (passage, address, alt) => {
      const elements = parse(pictureCode(passage, address, alt));
      expect(elements.map(({ name }) => name)).toEqual(['a', 'img', 'p', 'a']);
      expect(elements[1]?.attributes).toMatchObject({ src: address, alt });
      expect(elements[3]?.text).toBe(passage.linkWords);
    }),
  );
});

test('the reader of this test finds what breaks out', () => {
  expect(() => parse('<p>a " b</p>')).toThrow('out of place');
  expect(() => parse('<p>a <b</p>')).toThrow('out of place');
  expect(() => parse('<p title="a"b">c</p>')).toThrow('out of place');
  expect(() => parse('<p>a & b</p>')).toThrow('out of place');
});
