import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSvg } from './build.ts';
import { serialiseSvg } from './serialise.ts';
import { type SvgNode, svg } from './svg.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '"><svg onload="x">',
  "' & &amp; &#60;",
  'null \u0000, bell \u0007, escape \u001b, half \ud800, noncharacter \uffff',
  'new\nline\ttab\rreturn',
];

/** Reads back what an XML parser would: enough for text and attributes, and strict about what they may hold. */
function unescaped(text: string): string {
  expect(text).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#9|#10|#13);)/);
  const letters: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#9': '\t',
    '#10': '\n',
    '#13': '\r',
  };
  return text.replaceAll(/&([^;]+);/g, (_, name: string) => letters[name] ?? name);
}

describe('serialiseSvg', () => {
  it('writes elements, attributes and texts in the order given', () => {
    const tree = svg(
      'svg',
      { width: 10.006, height: -0.001, role: null },
      svg('g', {}, svg('path', { d: 'M0 0' })),
      svg('text', { x: 1 }, 'a', ' b'),
    );
    expect(serialiseSvg(tree)).toBe(
      '<svg width="10.01" height="0"><g><path d="M0 0"/></g><text x="1">a b</text></svg>',
    );
  });

  it.each(HOSTILE)('keeps %j a text', (text) => {
    const written = serialiseSvg(svg('text', { 'data-label': text }, text));
    const [, attribute = '', content = ''] =
      /^<text data-label="([^"]*)">([^<]*)<\/text>$/.exec(written) ?? [];
    const forbidden = new Set('\u0000\u0007\u001b\ud800\uffff');
    const allowed = Array.from(text, (letter) => (forbidden.has(letter) ? '\ufffd' : letter)).join('');
    expect(unescaped(attribute)).toBe(allowed);
    expect(unescaped(content)).toBe(allowed);
  });

  it('never writes what XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = serialiseSvg(svg('text', { 'data-x': text }, text));
        expect(written).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
        expect(written.match(/[<>]/g)).toHaveLength(4);
      }),
    );
  });

  it.each(['a b', 'x"', '', '1a', 'on<'])('refuses the name %j', (name) => {
    expect(() => serialiseSvg(svg(name))).toThrow('no name');
    expect(() => serialiseSvg(svg('g', { [name]: 1 }))).toThrow('no name');
  });

  it('refuses numbers that are none', () => {
    expect(() => serialiseSvg(svg('rect', { x: Number.NaN }))).toThrow('NaN');
  });
});

/** As much of a document as the builder asks for. */
function fakeDocument() {
  type Fake = { tag: string; attributes: Record<string, string>; children: (Fake | string)[] };
  const createElementNS = (namespace: string, tag: string) => {
    expect(namespace).toBe('http://www.w3.org/2000/svg');
    const element: Fake = { tag, attributes: {}, children: [] };
    return Object.assign(element, {
      setAttribute: (name: string, value: string) => (element.attributes[name] = value),
      append: (child: Fake | string) => element.children.push(child),
    });
  };
  return { createElementNS, createTextNode: (text: string) => text } as unknown as Document;
}

describe('buildSvg', () => {
  it('builds the tree that is written, text as text', () => {
    const tree = svg(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: 1.234 },
      svg('title', {}, ...HOSTILE),
    );
    const built = buildSvg(tree, fakeDocument()) as unknown as SvgNode;
    expect(built.attributes).toEqual({ width: '1.23' });
    const [title] = built.children as SvgNode[];
    expect(title?.children).toHaveLength(HOSTILE.length);
    expect(title?.children[0]).toBe(HOSTILE[0]);
    expect(title?.children[4]).not.toContain('\u0000');
  });
});
