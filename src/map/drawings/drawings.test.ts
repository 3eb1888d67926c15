import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { at, basemap, dataset } from '../../../tests/fixtures/flagshipPicture.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import type { DrawingCollection } from './drawingFeatures.ts';

// Files of tests share their modules, and another may have fetched the geometry: here it must not have come yet.
vi.resetModules();
const { geometryAtHand, fetchGeometry } = await import('../../picture/drawings/late.ts');
const { createScene } = await import('../scene.ts');
const { NO_DRAWING } = await import('./drawingFeatures.ts');
const { drawingScene } = await import('./drawingScene.ts');
const { drawingSync } = await import('./drawingSync.ts');

const view = (iso: string, drawing: View['drawing'], more: Partial<View> = {}): View => ({
  ...DEFAULT_VIEW,
  t: at(iso),
  drawing,
  ...more,
});
const LATE = '2014-06-24T12:00Z';
const parts = ({ features }: DrawingCollection, part: string) =>
  features.filter(({ properties }) => properties.part === part).map(({ properties }) => properties);

function fakeMap() {
  const setData = vi.fn<(data: unknown) => void>();
  const state = { loaded: true };
  const map = { getSource: () => (state.loaded ? { setData } : undefined) } as unknown as MapLibreMap;
  return { map, setData, state };
}

describe('a drawing on the map', () => {
  it('is nothing, and fetches nothing, until one is chosen; then it comes by itself', async () => {
    const { map, setData } = fakeMap();
    const scene = drawingScene(dataset, basemap);
    const come = vi.fn<() => void>();
    const sync = drawingSync(map, scene, come);
    sync.draw(view(LATE, 'places'), 'light');
    expect(geometryAtHand()).toBeNull();
    const gone = vi.fn<() => void>();
    const stopped = drawingSync(fakeMap().map, scene, gone);
    stopped.draw(view(LATE, 'reach'), 'light');
    stopped.stop();
    // Frame by frame, as long as it hasn't come.
    for (let frame = 0; frame < 3; frame += 1) sync.draw(view(LATE, 'reach'), 'light');
    expect(fetchGeometry()).toBe(fetchGeometry());
    expect(scene.drawing(view(LATE, 'reach'), 'light')).toBe(NO_DRAWING);
    await vi.waitFor(() => expect(come).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(come).toHaveBeenCalledTimes(1);
    expect(gone).not.toHaveBeenCalled();
    expect(geometryAtHand()).not.toBeNull();
    sync.draw(view(LATE, 'reach'), 'light');
    const drawn = setData.mock.lastCall?.[0] as DrawingCollection;
    expect(parts(drawn, 'area').length).toBeGreaterThan(5);
    sync.draw(view(LATE, 'places'), 'light');
    expect(setData).toHaveBeenLastCalledWith(NO_DRAWING);
  });

  it('is set again only when somebody else holds something, the theme changes, or the style was new', async () => {
    await fetchGeometry();
    const { map, setData, state } = fakeMap();
    const sync = drawingSync(map, drawingScene(dataset, basemap), () => {});
    for (const t of [LATE, '2014-06-24T12:05Z', LATE]) sync.draw(view(t, 'reach'), 'light');
    sync.draw(view(LATE, 'reach', { timeDisplay: 'utc' }), 'light');
    expect(setData).toHaveBeenCalledTimes(1);
    sync.draw(view('2014-06-12T18:00Z', 'reach'), 'light');
    sync.draw(view('2014-06-12T18:00Z', 'reach'), 'dark');
    expect(setData).toHaveBeenCalledTimes(3);
    sync.forget();
    state.loaded = false;
    sync.draw(view('2014-06-12T18:00Z', 'reach'), 'dark');
    expect(setData).toHaveBeenCalledTimes(3);
    state.loaded = true;
    sync.draw(view('2014-06-12T18:00Z', 'reach'), 'dark');
    expect(setData).toHaveBeenCalledTimes(4);
  });

  it('says of each piece that it is an illustration, whose, and where', async () => {
    await fetchGeometry();
    const scene = drawingScene(dataset, basemap);
    const areas = parts(scene.drawing(view(LATE, 'reach'), 'light'), 'area');
    expect(areas.map(({ places, party }) => [places, party])).toContainEqual(['mosul', 'isis']);
    expect(areas.map(({ places }) => places)).not.toContain('samarra');
    expect(areas.every(({ illustration }) => illustration)).toBe(true);
    const roads = parts(scene.drawing(view(LATE, 'roads'), 'light'), 'road');
    expect(new Set(roads.map(({ opacity }) => opacity))).toEqual(new Set([0.25, 0.5, 0.75, 1]));
    // Tal Afar is fought for.
    expect(new Set(roads.filter(({ settled }) => !settled).map(({ places }) => places))).toContain(
      'mosul tal-afar',
    );
  });

  it('comes with every style, between the ground and the marks', async () => {
    await fetchGeometry();
    const scene = createScene(dataset, basemap);
    for (const theme of ['light', 'dark'] as const) {
      const style = scene.style(view(LATE, 'reach'), theme);
      const source = style.sources['drawings'] as unknown as { data: DrawingCollection };
      expect(source.data).toBe(scene.drawings.drawing(view(LATE, 'reach'), theme));
      const ids = style.layers.map(({ id }) => id);
      const drawn = ids.filter((id) => id.startsWith('drawing-'));
      expect(drawn).toHaveLength(5);
      for (const id of drawn) {
        expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('basemap-focus-border'));
        expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('mark-selection'));
      }
    }
  });
});
