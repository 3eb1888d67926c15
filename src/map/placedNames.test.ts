import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { at, basemap, dataset, flagshipInput, NO_PARTS } from '../../tests/fixtures/flagshipPicture.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { overlap } from '../picture/labels/box.ts';
import { ASCENT, DESCENT, LEADING } from '../picture/labels/textWidth.ts';
import { drawPicture } from '../picture/picture.ts';
import { projectionOf } from '../picture/projection.ts';
import type { SvgNode } from '../picture/svg.ts';
import { nameLayers } from './layers/nameLayers.ts';
import type { GroundNameProperties, NameProperties } from './nameFeatures.ts';
import { withPlacedGround } from './placedGround.ts';
import type { Stage } from './placedNames.ts';
import { createScene } from './scene.ts';

const scene = createScene(dataset, basemap);
const covered = [{ left: 300, top: 0, right: 390, bottom: 150 }];
const phone = { size: { width: 390, height: 320 }, covered, camera: { zoom: 5, lat: 34.3, lon: 42.5 } };
const STAGES: readonly Stage[] = [
  phone,
  { size: { width: 1040, height: 700 }, covered: [], camera: { zoom: 6.4, lat: 34.5, lon: 42.9 } },
  { size: { width: 700, height: 500 }, covered: [], camera: { zoom: 7.7, lat: 34.6, lon: 43.6 } },
];
const MOMENTS = ['2014-06-12T18:00Z', '2014-06-24T12:00Z'].map(at);
const CASES = STAGES.flatMap((stage) => MOMENTS.map((t) => ({ stage, t, zoom: stage.camera.zoom })));

/** As a map that takes the place of a picture: it names the basemap's towns and areas as that does. */
const grounded = createScene(dataset, basemap, undefined, true);

type Name = Feature<{ readonly type: 'Point'; readonly coordinates: number[] }, NameProperties>;

function namesOf(t: (typeof MOMENTS)[number], stage: Stage): Name[] {
  const { collection } = scene.names({ ...DEFAULT_VIEW, t }, stage);
  return collection.features.filter(({ properties }) => properties.part === 'name') as unknown as Name[];
}

/** The size in which MapLibre sets a name at a zoom, px. */
function sizeOf(properties: NameProperties, zoom: number): number {
  const id = properties.town ? 'gazetteer-towns' : 'mark-labels';
  const layer = nameLayers('light').find((layer) => layer.id === id);
  const parsed = createExpression(layer?.layout?.['text-size'], 'size');
  if (parsed.result === 'error') throw new Error('no expression');
  return parsed.value.evaluate({ zoom }, { type: 'Point', properties } as never) as number;
}

/** Where MapLibre sets a name, px: the end that lies at the mark, and the first line's baseline. */
function spotOf({ geometry, properties }: Name, { camera, size }: Stage) {
  const [x, y] = projectionOf(camera, size).project(geometry.coordinates);
  const type = sizeOf(properties, camera.zoom);
  const lines = properties.lines.split('\n').length;
  const [right, down] = properties.offset;
  const height = ((lines - 1) * LEADING + ASCENT + DESCENT) * type;
  return { x: x + right * type, y: y + down * type - height / 2 + ASCENT * type };
}

const isSeen = ({ x, y }: { readonly x: number; readonly y: number }, { size }: Stage) =>
  x > 0 && y > 0 && x < size.width && y < size.height;

function* nodesOf(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* nodesOf(child);
}

describe('the map’s names', () => {
  it.each(CASES)('are those of the picture, in its spots, at zoom $zoom, t = $t', ({ stage, t }) => {
    const { size, ...where } = stage;
    const picture = drawPicture(flagshipInput({ t }, { ...size, ...where, parts: NO_PARTS }));
    const texts = new Map(
      [...nodesOf(picture.root)].map((node) => [node.attributes['data-label'], node.attributes]),
    );
    const seen = namesOf(t, stage).filter((name) => isSeen(spotOf(name, stage), stage));
    const own = [...texts.keys()].filter((key) => dataset.places.has(key as never));
    expect(new Set(seen.map(({ properties }) => properties.place))).toEqual(new Set(own));
    expect(seen.length).toBe(own.length);
    expect(seen.length).toBeGreaterThan(3);
    for (const name of seen) {
      const { place, anchor } = name.properties;
      const drawn = texts.get(place) ?? {};
      const { x, y } = spotOf(name, stage);
      expect(Math.abs(x - Number(drawn['x'])), place).toBeLessThan(0.1);
      expect(Math.abs(y - Number(drawn['y'])), place).toBeLessThan(0.1);
      expect(Number(drawn['font-size']), place).toBeCloseTo(sizeOf(name.properties, stage.camera.zoom), 1);
      expect({ left: null, center: 'middle', right: 'end' }[anchor]).toBe(drawn['text-anchor'] ?? null);
    }
  });

  it.each(CASES)('of the basemap’s towns and areas can be too, at zoom $zoom, t = $t', ({ stage, t }) => {
    const { size, ...where } = stage;
    const picture = drawPicture(flagshipInput({ t }, { ...size, ...where, parts: NO_PARTS }));
    const drawn = [...nodesOf(picture.root)].filter(({ attributes }) =>
      /^(town|country|governorate) /.test(String(attributes['data-label'])),
    );
    const view = { ...DEFAULT_VIEW, t };
    const { features } = grounded.names(view, stage).collection;
    const ground = features.filter(({ properties }) => properties.part === 'ground') as unknown as Feature<
      { readonly type: 'Point'; readonly coordinates: number[] },
      GroundNameProperties
    >[];
    const spots = ground.map(({ geometry, properties: { offset, size: type, lines, like } }) => {
      const [x, y] = projectionOf(stage.camera, size).project(geometry.coordinates);
      const count = lines.split('\n').length;
      const height = ((count - 1) * LEADING + ASCENT + DESCENT) * type;
      return {
        x: x + offset[0] * type,
        y: y + offset[1] * type - height / 2 + ASCENT * type,
        like,
        type,
      };
    });
    expect(spots.length).toBe(drawn.length);
    const { layers } = withPlacedGround(grounded.style(view, 'light'));
    for (const { attributes } of drawn) {
      const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
      const same = spots.find((spot) => Math.abs(spot.x - x) < 0.2 && Math.abs(spot.y - y) < 0.2);
      expect(same?.type, String(attributes['data-label'])).toBeCloseTo(Number(attributes['font-size']), 1);
      const layer = layers.find(({ id }) => id === same?.like);
      expect(layer).toMatchObject({ source: 'names', filter: ['==', ['get', 'like'], same?.like] });
      const zoom = { from: layer?.minzoom ?? 0, to: layer?.maxzoom ?? 24 };
      expect(stage.camera.zoom).toBeGreaterThanOrEqual(zoom.from);
      expect(stage.camera.zoom).toBeLessThan(zoom.to);
      expect((layer as { paint?: object } | undefined)?.paint).toMatchObject({
        'text-color': attributes['fill'],
      });
    }
  });

  it('stand beyond the edge too, for a map that is dragged, and not across it', () => {
    const [t] = MOMENTS;
    const [, , near] = STAGES;
    if (t === undefined || !near) throw new Error('no case');
    const beyond = namesOf(t, near).filter((name) => !isSeen(spotOf(name, near), near));
    expect(beyond.map(({ properties }) => properties.place)).toContain('mosul');
  });

  it('stay where they are while the clock runs, and lose none for that', () => {
    let choices: Parameters<typeof scene.names>[2];
    for (const t of [...MOMENTS, ...MOMENTS]) {
      const view = { ...DEFAULT_VIEW, t };
      const steady = scene.names(view, phone, choices);
      const kept = [...steady.choices].filter(([key, choice]) => choices?.get(key) === choice);
      expect(kept.length).toBeGreaterThanOrEqual((choices?.size ?? 0) / 2);
      const held = (of: typeof steady) =>
        of.collection.features.filter(({ properties }) => properties.part === 'name' && !properties.town)
          .length;
      expect(held(steady)).toBeGreaterThanOrEqual(held(scene.names(view, phone)) - 1);
      choices = steady.choices;
    }
  });

  it('come with squares over all marks, in which no name of the basemap lies', () => {
    const [t] = MOMENTS;
    const { features } = scene.names({ ...DEFAULT_VIEW, t: t ?? null }, phone).collection;
    const { project } = projectionOf(phone.camera, phone.size);
    const squares = features.flatMap(({ properties, geometry }) => {
      if (properties.part !== 'sign' || geometry.type !== 'Point') return [];
      const [x, y] = project(geometry.coordinates);
      const { half } = properties;
      return [{ left: x - half, top: y - half, right: x + half, bottom: y + half }];
    });
    const mosul = dataset.places.get('mosul' as never);
    const [x, y] = project([mosul?.lon ?? 0, mosul?.lat ?? 0]);
    for (const spot of [...covered, { left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 }])
      expect(squares.some((square) => overlap(square, spot))).toBe(true);
  });
});
