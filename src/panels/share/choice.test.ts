import { describe, expect, test } from 'vitest';
import { usualHeight } from '../../domain/embedHeight.ts';
import type { StepId } from '../../domain/ids.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import type { Step } from '../../domain/story.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { type Choice, chosenView, firstChoice, linkedView, readHeight } from './choice.ts';
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

  test('is places: an illustration stays behind', () => {
    const drawn: View = { ...view, drawing: 'roads' };
    expect(chosenView(drawn, firstChoice(drawn)).drawing).toBe('places');
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
  const last = 'https://example.org/embed/picture.svg';
  const story: Step = {
    stepId: step,
    title: 'Silence',
    text: '',
    claims: [],
    view: { t, known: t, camera: null, place: null, event: null },
  };
  const ofStep: View = { ...DEFAULT_VIEW, t, known: t, story: step };
  const of = (view: View, { cards = true, isFrozen = false } = {}) =>
    pictureOf({ cards }, { view, steps: [story], isFrozen }, addresses);

  test('stands for the last moment, or beside the words of another', () => {
    expect(of(DEFAULT_VIEW)).toEqual({ address: last, of: 'last-moment', isOfView: true });
    for (const change of [{ t }, { q: 'x' }, { camera: { zoom: 5, lat: 33, lon: 44 } }])
      expect(of({ ...DEFAULT_VIEW, ...change })).toEqual({
        address: last,
        of: 'last-moment',
        isOfView: false,
      });
  });

  test('stands for a step where the view is that of the step', () => {
    expect(of(ofStep)).toEqual({
      address: 'https://example.org/cards/silence.png',
      of: 'step',
      isOfView: true,
    });
    for (const change of [{ known: 'all' }, { t: from, known: 'all' }] as const)
      expect(of({ ...ofStep, ...change })).toMatchObject({ of: 'last-moment', isOfView: false });
  });

  test('is none where one would tell what a cut leaves out', () => {
    expect(of({ ...DEFAULT_VIEW, known: t })).toBeNull();
    expect(of(ofStep, { cards: false })).toBeNull();
    expect(of({ ...ofStep, q: 'x' })).toBeNull();
    expect(of({ ...ofStep, camera: { zoom: 5, lat: 33, lon: 44 } })).toBeNull();
  });

  test('is none of what never changes, nor of other data', () => {
    expect(of(DEFAULT_VIEW, { isFrozen: true })).toBeNull();
    expect(of(ofStep, { isFrozen: true })).toBeNull();
    expect(of({ ...DEFAULT_VIEW, data: 'mine.geojson' })).toBeNull();
  });
});

test('links beside a frozen embed lead to the data that it shows', () => {
  expect(linkedView(view, null)).toBe(view);
  expect(linkedView(view, '0123456789ab')).toEqual({
    ...view,
    data: 'data/releases/0123456789ab.geojson',
  });
});
