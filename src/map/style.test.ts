import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { parseInstant } from '../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { MARK_INK, type Theme } from '../picture/theme.ts';
import { decodeBasemap } from '../picture/basemap/decode.ts';
import { PALETTES } from '../picture/basemap/palette.ts';
import type { MarkProperties } from './features.ts';
import { createScene } from './scene.ts';

const basemap = decodeBasemap(JSON.parse(readFileSync('public/basemap/basemap.topo.json', 'utf8')));
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const scene = createScene(dataset, basemap);
const themes: readonly Theme[] = ['light', 'dark'];
const at = (text: string): View => ({ ...DEFAULT_VIEW, t: parseInstant(text) });

describe('mapStyle', () => {
  it.each(themes)('is a valid style with marks in the %s theme', (theme) => {
    expect(scene.marks(at('2014-06-24T12:00Z'), theme).features.length).toBeGreaterThan(5);
    const stage = { size: { width: 390, height: 320 }, covered: [], camera: { zoom: 5, lat: 34, lon: 43 } };
    const { collection } = scene.names(at('2014-06-24T12:00Z'), stage);
    const style = scene.style(at('2014-06-24T12:00Z'), theme, collection);
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it.each(themes)('draws on the ground of the %s theme, and names with its ink', (theme) => {
    const { layers } = scene.style(DEFAULT_VIEW, theme);
    const [ground] = layers;
    expect(ground?.paint).toEqual({ 'background-color': PALETTES[theme].sea });
    expect(layers.find(({ id }) => id === 'mark-labels')?.paint).toMatchObject({
      'text-color': MARK_INK[theme].groundInk,
    });
  });

  it('lays marks above lines and below names; the gazetteer’s names above those of the basemap, which give way', () => {
    const ids = scene.style(DEFAULT_VIEW, 'light').layers.map(({ id }) => id);
    const first = ids.indexOf('drawing-roads-hollow') + 1;
    expect(ids.slice(first, first + 5)).toEqual([
      'mark-selection',
      'name-leaders',
      'quiet-marks',
      'control-marks',
      'basemap-lake-label',
    ]);
    expect(ids.slice(-4)).toEqual(['basemap-place-1', 'mark-room', 'mark-labels', 'gazetteer-towns']);
  });

  it('has each town’s name in one source only, at every moment', () => {
    for (const moment of ['2014-06-09T00:00Z', '2014-06-12T06:00Z', '2014-06-24T12:00Z']) {
      const stage = {
        size: { width: 1040, height: 640 },
        covered: [],
        camera: { zoom: 6.2, lat: 34, lon: 43 },
      };
      const own = scene
        .names(at(moment), stage)
        .collection.features.map(({ properties }) => (properties.part === 'name' ? properties.label : null));
      const { sources } = scene.style(at(moment), 'light');
      const towns = JSON.stringify(sources['basemap-place']);
      for (const name of ['Baghdad', 'Najaf', 'Kirkuk', 'Tikrit', 'Samarra', 'Mosul']) {
        expect(own, `${name} at ${moment}`).toContain(name);
        expect(towns, `${name} at ${moment}`).not.toContain(`"${name}"`);
      }
    }
  });
});

describe('the scene', () => {
  it('knows where the open place lies', () => {
    const [place] = dataset.places.values();
    expect(scene.selected({ ...DEFAULT_VIEW, place: place?.placeId ?? null })).toEqual([
      place?.lon,
      place?.lat,
    ]);
    expect(scene.selected(DEFAULT_VIEW)).toBeNull();
    expect(scene.selected({ ...DEFAULT_VIEW, place: 'nowhere' as NonNullable<View['place']> })).toBeNull();
  });

  it('follows what was known', () => {
    const view = { ...at('2014-06-12T06:00Z'), known: parseInstant('2014-06-12T06:00Z') ?? 'all' } as const;
    const words = (of: View) =>
      scene
        .marks(of, 'light')
        .features.map(({ properties }: { properties: MarkProperties }) => properties.word);
    expect(words(view)).not.toEqual(words({ ...view, known: 'all' }));
  });
});
