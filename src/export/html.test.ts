import { describe, expect, test } from 'vitest';
import { escapeHtml, linkTag, startTag } from './html.ts';

describe('text in HTML', () => {
  test('can neither end an attribute nor begin a tag', () => {
    expect(escapeHtml(`<b onclick='x'> "A" & B`)).toBe('&lt;b onclick=&#39;x&#39;&gt; &quot;A&quot; &amp; B');
  });

  test('keeps what names and languages need', () => {
    expect(escapeHtml('Tal ʿAfar · تلعفر · ڵێرە')).toBe('Tal ʿAfar · تلعفر · ڵێرە');
  });

  test('keeps its line ends, which a reader of HTML would change, and no control character', () => {
    expect(escapeHtml('a\r\nb\0c\u001b')).toBe('a&#10;b\ufffdc\ufffd');
  });
});

describe('a tag', () => {
  test('holds its attributes in order; what is true has no value, what is null is left out', () => {
    expect(startTag('script', { async: true, src: 'a?b&c', integrity: null })).toBe(
      '<script async src="a?b&amp;c">',
    );
  });

  test('of a link holds words, not tags', () => {
    expect(linkTag('https://example.org/?t=1&q="', '<i>')).toBe(
      '<a href="https://example.org/?t=1&amp;q=&quot;">&lt;i&gt;</a>',
    );
  });
});
