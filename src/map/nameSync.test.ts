import { describe, expect, it } from 'vitest';
import { asked, at, HOME, start } from '../../tests/fixtures/fakeMap.ts';

describe('the names', () => {
  it('are placed with the style, and again only for what changes them', () => {
    const { fire, show, calls } = start();
    fire('style.load');
    fire('style.load');
    expect(calls.setNames).toHaveBeenCalledTimes(1);
    show({ timeDisplay: 'utc' });
    expect(calls.setNames).toHaveBeenCalledTimes(1);
    show({ t: at(1) });
    expect(calls.setNames).toHaveBeenCalledTimes(2);
  });

  it('keep their sides while the clock runs, and are placed without regard to that when it rests', () => {
    const { fire, show, pass, rest } = start();
    fire('style.load');
    for (const t of [1, 2, 3]) {
      show({ t: at(t) });
      pass(300);
    }
    rest();
    show({ t: at(4) });
    const before = (t: number) => new Map([['a', t]]);
    expect(asked.map(({ t, previous }) => [t, previous])).toEqual([
      [0, undefined],
      [1, undefined],
      [2, before(1)],
      [3, before(2)],
      [3, undefined],
      [4, undefined],
    ]);
  });

  it('are placed no more than five times a second while the clock runs, and then for the last step', () => {
    const { fire, show, pass, calls } = start();
    fire('style.load');
    for (let t = 1; t <= 100; t++) {
      show({ t: at(t) });
      pass(10);
    }
    // At the start, at the first step, and five times in the second since then.
    expect(calls.setNames.mock.calls.length).toBe(7);
    pass(200);
    expect(asked.at(-1)?.t).toBe(100);
  });

  it('wait for no pace under another camera', () => {
    const { fire, show, camera } = start();
    fire('style.load');
    show({ t: at(1) });
    show({ t: at(2) });
    expect(asked.at(-1)?.t).toBe(1);
    camera.zoom = 7;
    fire('moveend');
    expect(asked.at(-1)).toEqual({ t: 2, zoom: 7, previous: undefined });
  });

  it('are placed anew under another camera, and around what lies over the map', () => {
    const { fire, cover, camera, calls } = start();
    fire('style.load');
    camera.zoom = 7;
    fire('moveend');
    expect(asked.at(-1)?.zoom).toBe(7);
    const covered = [{ left: 0, top: 0, right: 90, bottom: 50 }];
    cover({ size: { width: 800, height: 600 }, covered });
    expect(calls.setNames).toHaveBeenCalledTimes(3);
    expect(calls.setNames).toHaveBeenLastCalledWith({
      t: 0,
      stage: {
        size: { width: 800, height: 600 },
        covered,
        camera: { zoom: 7, lat: HOME.center[1], lon: HOME.center[0] },
      },
    });
  });

  it('go with the map into another style', () => {
    const { fire, sync, calls } = start();
    fire('style.load');
    sync.setTheme('dark');
    expect(calls.setStyle).toHaveBeenCalledWith(
      { name: 'dark 0', names: calls.setNames.mock.calls[0]?.[0] },
      { diff: true },
    );
  });
});
