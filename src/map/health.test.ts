import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTEXT_PATIENCE_MS, WORKER_PATIENCE_MS, watchHealth } from './health.ts';

/** A map whose worker answers when it is told to, with what is told of it. */
function start() {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const heard: string[] = [];
  let answer = () => {};
  const on = (name: string, listener: (event: object) => void) => {
    listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
  };
  const map = {
    on,
    once: on,
    off: (name: string, listener: (event: object) => void) => listeners.get(name)?.delete(listener),
    triggerRepaint: () => {},
    getSource: () => ({
      load: () =>
        new Promise<void>((resolve) => {
          answer = resolve;
        }),
    }),
  };
  const stop = watchHealth(map as unknown as MapLibreMap, {
    onAble: () => heard.push('able'),
    onTrouble: () => heard.push('trouble'),
    onUnable: (cause) => heard.push(cause),
  });
  const fire = (name: string, event = {}) => {
    for (const listener of listeners.get(name) ?? []) listener(event);
  };
  const answers = async () => {
    answer();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { heard, fire, answers, stop };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the worker', () => {
  it('that answers makes the map able once it is drawn, and not before', async () => {
    const { heard, fire, answers } = start();
    fire('style.load');
    fire('idle');
    expect(heard).toEqual([]);
    await answers();
    fire('idle');
    expect(heard).toEqual(['able']);
    await vi.advanceTimersByTimeAsync(2 * WORKER_PATIENCE_MS);
    expect(heard).toEqual(['able']);
  });

  it('that is silent for too long makes it unable; when it answers after all it is able again', async () => {
    const { heard, fire, answers } = start();
    fire('style.load');
    await vi.advanceTimersByTimeAsync(WORKER_PATIENCE_MS - 1);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual(['worker']);
    await answers();
    fire('idle');
    expect(heard).toEqual(['worker', 'able']);
  });

  it('that can’t be loaded is not waited for; other errors are told and change nothing', async () => {
    const { heard, fire } = start();
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    fire('style.load');
    fire('error', { error: new Error('a tile is amiss') });
    expect(heard).toEqual([]);
    fire('error', { error: new Error('Worker failed to load. Check that the worker URL is correct.') });
    expect(heard).toEqual(['worker']);
    expect(told).toHaveBeenCalledTimes(1);
    told.mockRestore();
  });
});

describe('the graphics context', () => {
  it('that comes back in time leaves the map able, after a new answer', async () => {
    const { heard, fire, answers } = start();
    fire('style.load');
    await answers();
    fire('idle');
    fire('webglcontextlost');
    await vi.advanceTimersByTimeAsync(CONTEXT_PATIENCE_MS - 1);
    fire('webglcontextrestored');
    await vi.advanceTimersByTimeAsync(CONTEXT_PATIENCE_MS);
    expect(heard).toEqual(['able', 'trouble']);
    fire('style.load');
    await answers();
    fire('idle');
    expect(heard.at(-1)).toBe('able');
  });

  it('that stays away makes it unable', async () => {
    const { heard, fire } = start();
    fire('webglcontextlost');
    await vi.advanceTimersByTimeAsync(CONTEXT_PATIENCE_MS);
    expect(heard).toEqual(['trouble', 'context']);
  });
});

it('nothing is said after the end', async () => {
  const { heard, fire, answers, stop } = start();
  fire('style.load');
  stop();
  await answers();
  fire('idle');
  await vi.advanceTimersByTimeAsync(2 * WORKER_PATIENCE_MS);
  expect(heard).toEqual([]);
});
