import { describe, expect, test } from 'vitest';
import type { StepId } from '../domain/ids.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { Step, Story } from '../domain/story.ts';
import { createDashboardStore } from './dashboardStore.ts';
import { readingOf, showStep } from './storySteps.ts';

const t = parseInstant('2031-04-04T19:30Z') as Instant;
const step = (id: string): Step => ({
  stepId: id as StepId,
  title: id,
  text: id,
  claims: [],
  view: { t, known: 'all', camera: null, place: null, event: null },
});
const story: Story = { title: 'A story', steps: [step('first'), step('second')] };
const [first, second] = story.steps as [Step, Step];

describe('where a reader stands', () => {
  test('is nowhere before the first step', () => {
    expect(readingOf(story, null, null)).toEqual({ current: null, left: null });
  });

  test('is at a step, then beside it, and at one again', () => {
    const store = createDashboardStore();
    const reading = () => readingOf(story, store.getState().view.story, store.getState().lastStep);
    showStep(store, second);
    expect(reading()).toEqual({ current: 1, left: null });
    store.getState().setView({ t: (t + 60_000) as Instant });
    expect(reading()).toEqual({ current: null, left: 1 });
    showStep(store, first);
    expect(reading()).toEqual({ current: 0, left: null });
  });

  test('is nowhere in a story that doesn’t have the step', () => {
    expect(readingOf(story, null, 'other' as StepId)).toEqual({ current: null, left: null });
    expect(readingOf(story, 'other' as StepId, 'other' as StepId)).toEqual({ current: null, left: null });
  });
});

test('a step ends play, and tells whether it lifted a filter', () => {
  const store = createDashboardStore();
  store.getState().setPlaying(true);
  store.getState().setView({ types: ['attack'] });
  expect(showStep(store, first)).toBe(true);
  expect(store.getState()).toMatchObject({ playing: false, view: { story: 'first', t, types: [] } });
  expect(showStep(store, second)).toBe(false);
});
