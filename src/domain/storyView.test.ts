import { describe, expect, test } from 'vitest';
import type { ClaimId, EventId, PlaceId, StepId } from './ids.ts';
import { type Instant, parseInstant } from './instant.ts';
import type { Step } from './story.ts';
import { showsStep, viewOfLink, viewOfStep } from './storyView.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

const at = (text: string) => parseInstant(text) as Instant;
const quays = 'quays' as PlaceId;
const step: Step = {
  stepId: 'landing' as StepId,
  title: 'The landing',
  text: 'Islanders land.',
  claims: [],
  view: {
    t: at('2031-04-04T19:30:20Z'),
    known: at('2031-04-05T09:00Z'),
    camera: { zoom: 9.123, lat: -41.28004, lon: 174.78 },
    place: quays,
    event: null,
  },
};
const linked: View = { ...DEFAULT_VIEW, story: step.stepId };
/** As it comes back from a link: to the minute, to its decimals. */
const written: View = {
  ...linked,
  t: at('2031-04-04T19:30Z'),
  known: at('2031-04-05T09:00Z'),
  camera: { zoom: 9.12, lat: -41.28, lon: 174.78 },
  place: quays,
};

describe('a step', () => {
  test('sets both clocks, camera and what is open, at one moment, and lifts filter, comparison and drawing', () => {
    const before: View = {
      ...DEFAULT_VIEW,
      mode: 'window',
      from: at('2031-04-01T00:00Z'),
      claim: 'x.c1' as ClaimId,
      compare: { t: at('2031-04-01T00:00Z'), known: 'all', by: 'maps' },
      drawing: 'reach-40',
      types: ['attack'],
      q: 'quay',
      theme: 'dark',
      axis: 'equal',
    };
    expect({ ...before, ...viewOfStep(step) }).toEqual({
      ...DEFAULT_VIEW,
      ...step.view,
      story: 'landing',
      theme: 'dark',
      axis: 'equal',
    });
  });

  test('is what a view shows also when it comes from a link', () => {
    expect(showsStep({ ...DEFAULT_VIEW, ...viewOfStep(step) }, step)).toBe(true);
    expect(showsStep(written, step)).toBe(true);
    expect(showsStep({ ...written, types: ['attack'], theme: 'dark', axis: 'equal' }, step)).toBe(true);
  });

  test.each<[string, Partial<View>]>([
    ['another moment', { t: at('2031-04-04T19:31Z') }],
    ['no moment', { t: null }],
    ['another cut', { known: 'all' }],
    ['another camera', { camera: { zoom: 9.13, lat: -41.28, lon: 174.78 } }],
    ['the whole map', { camera: null }],
    ['another place', { place: 'lighthouse' as PlaceId }],
    ['an event', { event: 'quays-islanders-land' as EventId }],
    ['a claim', { claim: 'quays-islanders-land.c1' as ClaimId }],
    ['a window', { mode: 'window' }],
    ['a drawing', { drawing: 'roads' }],
    ['a comparison', { compare: { t: at('2031-04-01T00:00Z'), known: 'all', by: 'swipe' } }],
  ])('is not what a view shows with %s', (_, change) => {
    expect(showsStep({ ...written, ...change }, step)).toBe(false);
  });
});

describe('a link', () => {
  test('that names a step alone is that step', () => {
    const view = viewOfLink(linked, step);
    expect(view).toEqual({ ...linked, ...step.view });
    expect(showsStep(view, step)).toBe(true);
  });

  test('that names a moment says everything itself', () => {
    const view = { ...linked, t: at('2031-04-08T12:00Z') };
    expect(viewOfLink(view, step)).toBe(view);
  });

  test('that names something beside the step keeps it, and the step says the rest', () => {
    const view = viewOfLink({ ...linked, place: 'lighthouse' as PlaceId, types: ['attack'] }, step);
    expect(view).toEqual({ ...linked, ...step.view, place: 'lighthouse', types: ['attack'] });
    expect(showsStep(view, step)).toBe(false);
  });
});
