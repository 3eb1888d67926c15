import type { KnownAt } from '../domain/control/state.ts';
import type { Box, Dataset } from '../domain/dataset.ts';
import { boxOfInterest } from '../domain/geo.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { EventState, PlaceState } from '../domain/snapshot.ts';
import type { Camera, TimeMode } from '../domain/view.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { BasemapData } from './basemap/decode.ts';
import { basemapGround } from './basemapGround.ts';
import { drawIllustration } from './drawings/drawIllustration.ts';
import type { Illustration } from './drawings/illustration.ts';
import type { Rect } from './labels/box.ts';
import { layoutOf } from './layout.ts';
import { foregroundOf, groundOf } from './mapPart.ts';
import { scaleBar } from './parts/scaleBar.ts';
import { type PlaceMark, placeMarks } from './placeMarks.ts';
import { fitCamera, projectionOf, withinBox } from './projection.ts';
import { sentencesOf } from './sentences.ts';
import { REACH, standingMarks } from './standing.ts';
import { SVG_NAMESPACE, type SvgNode, svg } from './svg.ts';
import { MARK_INK, type Theme } from './theme.ts';

/** What a picture is drawn from. Lengths in px; times in ms UTC; degrees WGS 84. */
export type PictureInput = {
  readonly dataset: Dataset;
  readonly basemap: BasemapData;
  readonly t: Instant;
  readonly known: KnownAt;
  readonly mode: TimeMode;
  /** Start of the window; null in other modes. */
  readonly from: Instant | null;
  /** What is shown, after mode and filter. */
  readonly places: readonly PlaceState[];
  readonly events: readonly EventState[];
  readonly selected: PlaceId | null;
  /** Null: everything the dataset is about. */
  readonly camera: Camera | null;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly text: Catalogue;
  readonly words: TimeWords;
  /** What stands around the map; a page that says these things itself leaves them out. */
  readonly parts: {
    readonly title: boolean;
    readonly date: boolean;
    readonly legend: boolean;
    readonly scale: boolean;
    readonly credit: boolean;
  };
  /**
   * What a way of drawing makes of the moment, below the marks: an illustration, computed by `illustrate`. The heading
   * says so in the words given; null where the page says it beside the picture.
   */
  readonly illustration?: { readonly drawn: Illustration; readonly note: string | null } | null;
  /** What the page lays over the map, in px of the map: no name is set there. */
  readonly covered?: readonly Rect[];
};

/** A mark that can be pressed, in px of the picture. */
export type PictureHit = {
  readonly place: PlaceId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

export type Picture = {
  readonly root: SvgNode;
  /** What can be pressed, in the dataset's order of places; later ones lie above. */
  readonly hits: readonly PictureHit[];
  /** Where the map lies within the picture, in px: west, north, east, south edge. */
  readonly map: Box;
  /** The camera of the map: the one asked for, kept within the basemap, or the one that shows everything. */
  readonly camera: Camera;
  /** Places with a control mark in the picture whose name found no room. */
  readonly unnamed: readonly PlaceId[];
};

const FONTS = "'Noto Sans', Arial, Helvetica, sans-serif";

/** The map of a moment as an SVG tree. Pure: the same input gives the same bytes, in Node and in a browser. */
export function drawPicture(input: PictureInput): Picture {
  const { dataset, basemap, selected, width, height, theme, text, words } = input;
  const marks = placeMarks(dataset, input.places, input.events);
  const look = (size: Size) => standingIn(input, marks, size);
  const layout = layoutOf(input, (size) => look(size).standing.map(({ mark }) => mark));
  const { projection, standing } = look(layout.map);
  const { top } = layout.map;
  const scale = input.parts.scale ? scaleBar(projection, text, theme) : null;
  const ground = groundOf(dataset, basemapGround(basemap), projection, theme);
  const { nodes, unnamed } = foregroundOf({
    standing,
    ground,
    selected,
    covered: [...(input.covered ?? []), ...(scale ? [scale.box] : [])],
    projection,
    theme,
    sentences: sentencesOf(dataset, text, words),
  });
  const drawn = input.illustration
    ? [drawIllustration(input.illustration.drawn, { dataset, projection, theme })]
    : [];
  const map = [ground.node, ...drawn, ...nodes, ...(scale ? [scale.node] : [])];
  const isAlone = layout.map.height === height;
  const ink = MARK_INK[theme];
  return {
    root: svg(
      'svg',
      {
        xmlns: SVG_NAMESPACE,
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': text.picture.label(dataset.title, words.moment(input.t)),
        'font-family': FONTS,
      },
      ...(isAlone
        ? map
        : [
            svg('rect', { width, height, fill: ink.ground }),
            ...(layout.heading?.draw(0) ?? []),
            svg('svg', { y: top, width, height: layout.map.height }, ...map),
            ...[top, top + layout.map.height].map((y) => rule(y, width, ink.groundQuiet)),
            ...(layout.legend?.draw(top + layout.map.height) ?? []),
            ...(layout.credit?.draw(height - layout.credit.height) ?? []),
          ]),
    ),
    hits: standing.map(({ mark, x, y }) => ({ place: mark.place.placeId, x, y: y + top, radius: REACH })),
    map: [0, top, width, top + layout.map.height],
    camera: projection.camera,
    unnamed,
  };
}

/** Where the map meets a strip. */
function rule(y: number, width: number, stroke: string): SvgNode {
  return svg('line', { x1: 0, y1: y, x2: width, y2: y, stroke, 'stroke-opacity': 0.4 });
}

type Size = { readonly width: number; readonly height: number };

/** What a map of some size shows: where it looks, and the marks within. */
function standingIn({ dataset, camera }: PictureInput, marks: readonly PlaceMark[], size: Size) {
  const projection = projectionOf(
    withinBox(camera ?? fitCamera(boxOfInterest(dataset), size), dataset.basemap.box, size),
    size,
  );
  return { projection, standing: standingMarks(marks, projection) };
}
