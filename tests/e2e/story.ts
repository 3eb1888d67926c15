import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type StepRecord = {
  step_id: string;
  title: string;
  text: string;
  claims: string[];
  t: string;
  known: string | null;
  map: { zoom: number; lat: number; lon: number } | null;
  place_id: string | null;
  event_id: string | null;
};

/** The published story, as its file has it. */
export const published = JSON.parse(readFileSync('data/events.story.json', 'utf8')) as {
  title: string;
  steps: [StepRecord, StepRecord, StepRecord, ...StepRecord[]];
};
export const FILE = 'events.story.json';

type Shown = {
  story: string | null;
  t: number | null;
  known: number | 'all';
  camera: unknown;
  place: string | null;
  event: string | null;
};

/** What a step of the file sets. */
export const wanted = (step: StepRecord): Shown => ({
  story: step.step_id,
  t: Date.parse(step.t),
  known: step.known === null ? 'all' : Date.parse(step.known),
  camera: step.map,
  place: step.place_id,
  event: step.event_id,
});

type Store = { getState(): { view: Shown; setView(change: object): void } };

/** A reader of the story on a page. */
export function story(page: Page) {
  const panel = page.locator('.tab-panel');
  const top = () => panel.evaluate(({ scrollTop }) => scrollTop);
  return {
    there: () => page.locator('.story-step').first().waitFor(),
    where: page.locator('.story-where'),
    step: (index: number) => page.locator('.story-open').nth(index),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    slider: page.locator('#timeline-slider'),
    current: () => page.locator('.story-step[data-current]').getAttribute('data-step'),
    view,
    setView,
    wheel,
    rested,
    lineIsCurrent,
  };

  /** The view as the page's store has it. */
  function view(): Promise<Shown> {
    return page.evaluate(() => {
      const { changingHands } = globalThis as unknown as { changingHands: { store: Store } };
      const { story, t, known, camera, place, event } = changingHands.store.getState().view;
      return { story, t, known, camera, place, event };
    });
  }

  /** Sets something as a control elsewhere on the page would. */
  function setView(change: object): Promise<void> {
    return page.evaluate((change) => {
      const { changingHands } = globalThis as unknown as { changingHands: { store: Store } };
      changingHands.store.getState().setView(change);
    }, change);
  }

  /** Turns the wheel over the panel, px downwards, and answers how far it is scrolled once it no longer moves. */
  async function wheel(down: number): Promise<number> {
    const before = await top();
    await panel.hover();
    await page.mouse.wheel(0, down);
    await expect.poll(top).not.toBe(before);
    return rested();
  }

  /** How far the panel is scrolled, once it no longer moves: for longer than it takes to be at rest by its own measure. */
  async function rested(): Promise<number> {
    let before = -1;
    await expect
      .poll(
        async () => {
          const now = await top();
          const isStill = now === before;
          before = now;
          return isStill;
        },
        { interval: 250 },
      )
      .toBe(true);
    return before;
  }

  /** Whether the step in which the reading line lies is the one that is read. */
  function lineIsCurrent(): Promise<boolean> {
    return panel.evaluate((panel) => {
      const bar = panel.querySelector<HTMLElement>('.story-bar')?.offsetHeight ?? 0;
      const share = panel.scrollTop / (panel.scrollHeight - panel.clientHeight);
      const line = panel.getBoundingClientRect().top + share * (panel.clientHeight - bar);
      const all = [...panel.querySelectorAll('.story-step')];
      const inLine = all.find((step) => step.getBoundingClientRect().bottom > line) ?? all.at(-1);
      return inLine?.hasAttribute('data-current') === true;
    });
  }
}
