import { describe, expect, test } from 'vitest';
import type { StepId } from '../../domain/ids.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { type Choice, chosenView, firstChoice, readHeight, usualHeight } from './choice.ts';
import { pictureOf } from './fallback.ts';

const t = parseInstant('2014-06-12T18:00Z') as Instant;
const from = parseInstant('2014-06-10T18:00Z') as Instant;
const step = 'silence' as StepId;
const view: View = { ...DEFAULT_VIEW, t, from, mode: 'window', story: step, theme: 'dark' };
const chosen = (change: Partial<Choice>) => chosenView(view, { ...firstChoice(view), ...change });

describe('what is embedded', () => {
  test('is the view that was open, in the colours of its readers', () => {
    expect(chosen({})).toEqual({ ...view, theme: 'system' });
  });

  test('is one moment: a comparison stays behind', () => {
    const compared = { ...view, compare: { t, known: 'all', by: 'list' } } as unknown as View;
    expect(chosenView(compared, firstChoice(compared)).compare).toBeNull();
  });

  test('at another moment, cut or mode leaves the step of the story, which shows its own', () => {
    expect(chosen({ start: 'last' })).toMatchObject({ t: null, from: null, story: null });
    expect(chosen({ known: t })).toMatchObject({ t, from, known: t, story: null });
    expect(chosen({ mode: 'instant' })).toMatchObject({ t, from: null, story: null });
    expect(chosen({ story: false })).toMatchObject({ t, from, story: null });
  });
});

describe('a height', () => {
  test('is the usual one of its width', () => {
    expect([360, 599, 600, 700, 1000, 1200].map(usualHeight)).toEqual([400, 400, 575, 575, 650, 650]);
  });

  test('that is typed counts when a page can hold it', () => {
    expect(['575', '200', '2000'].map(readHeight)).toEqual([575, 200, 2000]);
    expect(['', '57', '199', '2001', '5.5', '1e9', 'x'].map(readHeight)).toEqual(Array(7).fill(null));
  });
});

describe('a picture of the site', () => {
  const addresses = { file: (path: string) => `https://example.org/${path}` };
  const site = { cards: true };

  test('stands for the last moment, for a step, or for another moment', () => {
    expect(pictureOf(site, DEFAULT_VIEW, addresses)).toEqual({
      address: 'https://example.org/embed/picture.svg',
      isOfView: true,
    });
    expect(pictureOf(site, view, addresses)).toEqual({
      address: 'https://example.org/cards/silence.png',
      isOfView: true,
    });
    for (const change of [{ t }, { known: t }, { q: 'x' }, { camera: { zoom: 5, lat: 33, lon: 44 } }])
      expect(pictureOf(site, { ...DEFAULT_VIEW, ...change }, addresses)).toEqual({
        address: 'https://example.org/embed/picture.svg',
        isOfView: false,
      });
  });

  test('is none for other data, and none of a step without cards', () => {
    expect(pictureOf(site, { ...DEFAULT_VIEW, data: 'mine.geojson' }, addresses)).toBeNull();
    expect(pictureOf({ cards: false }, view, addresses)?.isOfView).toBe(false);
  });
});
