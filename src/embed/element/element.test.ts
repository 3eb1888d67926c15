import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFor, type Wishes } from './address.ts';
import { usualHeight } from '../../domain/embedHeight.ts';
import { clampHeight, heightAsked } from './size.ts';

const BASE = 'https://paper.example/2014/article.html';
const NONE: Wishes = { host: '', theme: '', accent: '', font: '' };
const MAP = 'https://maps.example/embed.html';

describe('the frame’s address', () => {
  it.each([
    [`${MAP}?t=2014-06-12T18:00Z`, {}, `${MAP}?t=2014-06-12T18:00Z`],
    ['../maps/embed.html', {}, 'https://paper.example/maps/embed.html'],
    [MAP, { host: 'https://paper.example' }, `${MAP}?host=https%3A%2F%2Fpaper.example`],
    [`${MAP}?t=2014-06-12T18:00Z`, { theme: 'dark' }, `${MAP}?t=2014-06-12T18:00Z&theme=dark`],
    // What the address says itself stays, and so does what stands behind it.
    [`${MAP}?theme=light#a`, { theme: 'dark', accent: '#AA0033' }, `${MAP}?theme=light&accent=AA0033#a`],
    [MAP, { theme: 'light dark', accent: 'red', font: 'Comic', host: 'null' }, MAP],
    [MAP, { theme: 'normal', font: 'serif' }, `${MAP}?font=serif`],
  ])('%s with %j is %s', (src, wishes, address) => {
    expect(addressFor(src, BASE, { ...NONE, ...wishes })).toBe(address);
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'blob:https://paper.example/1',
    'file:///etc/passwd',
    'about:blank',
    'https://',
  ])('%s opens no frame', (src) => {
    expect(addressFor(src, BASE, NONE)).toBeNull();
  });

  it('is of the web, whatever is written', () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom('javascript:', 'vbscript:x', '//host/x', '?q'),
    );
    fc.assert(
      fc.property(text, text, (src, wish) => {
        const wishes = { host: wish, theme: wish, accent: wish, font: wish };
        const address = addressFor(src, BASE, wishes);
        return address === null || /^https?:\/\//.test(address);
      }),
    );
  });
});

describe('the frame’s height', () => {
  it('is the usual one for its width', () => {
    expect([280, 599, 600, 999, 1000, 2000].map(usualHeight)).toEqual([400, 400, 575, 575, 650, 650]);
  });

  it('is of the page’s own choice where that is a number of px', () => {
    expect(['480', ' 480px ', '0480'].map(heightAsked)).toEqual([480, 480, 480]);
    expect([null, '', '100%', '10em', '4.5', '-480', '1e3', 'auto'].map(heightAsked)).toEqual(
      Array(8).fill(null),
    );
  });

  it('is neither a line nor a wall', () => {
    expect([-1, 0, 149.9, 150, 420.4, 2000, 1e9].map(clampHeight)).toEqual([
      150, 150, 150, 150, 420, 2000, 2000,
    ]);
  });
});
