import { describe, expect, it } from 'vitest';
import { at, HOME, start } from '../../tests/fixtures/fakeMap.ts';
import type { PlaceId, StepId } from '../domain/ids.ts';

describe('another map’s movement', () => {
  it('is followed without names being set for each of its frames, and told to no link', () => {
    const { fire, store, calls } = start();
    const before = calls.setNames.mock.calls.length;
    fire('moveend', { following: true });
    expect(calls.setNames.mock.calls.length).toBe(before);
    expect(store.getState().view.camera).toBeNull();
  });
});

describe('the marks', () => {
  it('are set again only when they have changed', () => {
    const { show, calls } = start();
    show({ t: at(3) });
    show({ timeDisplay: 'utc' });
    expect(calls.setData).not.toHaveBeenCalled();
    show({ t: at(12) });
    show({ t: at(14) });
    expect(calls.setData).toHaveBeenCalledTimes(1);
    show({ place: '44' as PlaceId });
    show({ t: at(2) });
    expect(calls.setData).toHaveBeenCalledTimes(3);
    expect(calls.setData).toHaveBeenLastCalledWith({ theme: 'light', decade: 0, place: '44' });
  });

  it('are set once in a frame, however many steps the clock makes in it: the last ones', () => {
    const { setView, nextFrame, framesAsked, calls } = start();
    for (const t of [20, 40, 60, 80]) setView({ t: at(t) });
    expect(framesAsked()).toBe(1);
    expect(calls.setData).not.toHaveBeenCalled();
    nextFrame();
    expect(calls.setData.mock.calls).toEqual([[{ theme: 'light', decade: 8, place: null }]]);
    setView({ t: at(90) });
    nextFrame();
    expect(calls.setData).toHaveBeenLastCalledWith({ theme: 'light', decade: 9, place: null });
  });

  it('come back with the graphics context, as they are by then and in the theme of then', () => {
    const { sync, show, state, fire, calls } = start();
    fire('webglcontextlost');
    state.loaded = false;
    show({ t: at(70) });
    sync.setTheme('dark');
    expect([calls.setData, calls.setStyle].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    fire('webglcontextrestored');
    expect(calls.setStyle.mock.calls).toEqual([[{ name: 'dark 70' }, { diff: false }]]);
  });

  it('follow the clock that moved while a style was loading, once it has come', () => {
    const { show, state, fire, calls } = start();
    state.loaded = false;
    show({ t: at(40) });
    expect(calls.setData).not.toHaveBeenCalled();
    state.loaded = true;
    fire('style.load');
    fire('style.load');
    expect(calls.setData).toHaveBeenCalledTimes(1);
    expect(calls.setData).toHaveBeenCalledWith({ theme: 'light', decade: 4, place: null });
  });

  it('come with the style of another theme, and follow the clock in it', () => {
    const { sync, show, calls } = start();
    show({ t: at(40) });
    sync.setTheme('light');
    expect(calls.setStyle).not.toHaveBeenCalled();
    sync.setTheme('dark');
    expect(calls.setStyle).toHaveBeenCalledTimes(1);
    expect(calls.setStyle.mock.calls[0]?.[0]).toMatchObject({ name: 'dark 40' });
    expect(calls.setStyle.mock.calls[0]?.[1]).toEqual({ diff: true });
    show({ t: at(41) });
    expect(calls.setData).toHaveBeenCalledTimes(1);
    show({ t: at(50) });
    expect(calls.setData).toHaveBeenLastCalledWith({ theme: 'dark', decade: 5, place: null });
  });

  it('get a whole new style when the last one has not loaded yet', () => {
    const { sync, state, calls } = start();
    state.loaded = false;
    sync.setTheme('dark');
    expect(calls.setStyle).toHaveBeenCalledWith({ name: 'dark 0' }, { diff: false });
  });
});

describe('the camera', () => {
  it('is written by the reader’s hand, rounded as a link keeps it', () => {
    const { store, camera, fire, calls } = start();
    calls.jumpTo.mockClear();
    Object.assign(camera, { zoom: 7.123456, lng: 43.123456, lat: 35.987654 });
    fire('moveend', { originalEvent: {} });
    expect(store.getState().view.camera).toEqual({ zoom: 7.12, lat: 35.9877, lon: 43.1235 });
    // What the reader has moved is not moved once more.
    expect(calls.jumpTo).not.toHaveBeenCalled();
  });

  it('is written when a wheel has zoomed, which tells of no event at its end', () => {
    const { store, camera, fire } = start();
    fire('zoomstart');
    camera.zoom = 8;
    fire('moveend');
    expect(store.getState().view.camera?.zoom).toBe(8);
    camera.zoom = 9;
    fire('moveend');
    expect(store.getState().view.camera?.zoom).toBe(8);
  });

  it('is not written by movements of our own', () => {
    const { store, camera, fire } = start();
    camera.zoom = 8;
    fire('moveend');
    expect(store.getState().view.camera).toBeNull();
  });

  it('follows the store', () => {
    const { show, calls } = start();
    show({ camera: { zoom: 7, lat: 34, lon: 43 } });
    expect(calls.jumpTo).toHaveBeenLastCalledWith({ center: [43, 34], zoom: 7 });
    show({ camera: null });
    expect(calls.jumpTo).toHaveBeenLastCalledWith(HOME);
  });

  it('begins with that of the link, else with all marks', () => {
    expect(start().calls.jumpTo.mock.calls).toEqual([[HOME]]);
    const { calls } = start({ camera: { zoom: 7, lat: 34, lon: 43 } });
    expect(calls.jumpTo.mock.calls).toEqual([[{ center: [43, 34], zoom: 7 }]]);
  });

  it('is fitted again in a window of another size only when nobody has chosen one', () => {
    const { show, fire, calls } = start();
    calls.jumpTo.mockClear();
    fire('resize');
    expect(calls.jumpTo.mock.calls).toEqual([[HOME]]);
    show({ camera: { zoom: 7, lat: 34, lon: 43 } });
    calls.jumpTo.mockClear();
    fire('resize');
    expect(calls.jumpTo).not.toHaveBeenCalled();
  });

  it('is given up by "show all marks"', () => {
    const { store, sync, calls } = start({ camera: { zoom: 7, lat: 34, lon: 43 } });
    sync.fit();
    expect(store.getState().view.camera).toBeNull();
    expect(calls.jumpTo).toHaveBeenLastCalledWith(HOME);
  });

  it('goes to a place opened out of sight, not to one in sight nor to one beyond the basemap', () => {
    const { show, calls } = start();
    calls.jumpTo.mockClear();
    show({ place: '44' as PlaceId });
    show({ place: '70' as PlaceId });
    expect(calls.jumpTo).not.toHaveBeenCalled();
    show({ place: '55' as PlaceId });
    expect(calls.jumpTo).toHaveBeenCalledWith({ center: [55, 33] });
  });
});

describe('the end', () => {
  it('leaves no listener behind', () => {
    const { sync, show, setView, calls, listening, watching } = start();
    calls.jumpTo.mockClear();
    setView({ t: at(80) });
    sync.stop();
    show({ t: at(90), camera: { zoom: 7, lat: 34, lon: 43 } });
    expect(listening()).toBe(0);
    expect(watching()).toBe(false);
    expect([calls.setData, calls.jumpTo].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });
});

describe('a map that still glides after the reader’s last push', () => {
  it('goes where the view sends it, and doesn’t tell the view where it was on the way', () => {
    const { fire, show, store, calls, camera } = start();
    calls.jumpTo.mockImplementationOnce(({ center: [lng, lat], zoom = camera.zoom }) => {
      // MapLibre ends the old movement inside the new one, as the reader's.
      Object.assign(camera, { lng: 47, lat: 31 });
      fire('moveend', { originalEvent: true });
      Object.assign(camera, { lng, lat, zoom });
    });
    const there = { zoom: 7, lat: 36, lon: 43 };
    show({ camera: there, story: 'one' as StepId });
    expect(store.getState().view).toMatchObject({ camera: there, story: 'one' });
    fire('moveend', { originalEvent: true });
    expect(store.getState().view.story).toBeNull();
  });
});
