import type { PlaceId } from '../../../domain/ids.ts';
import type { Camera, View } from '../../../domain/view.ts';
import type { GroundSource } from '../../../picture/groundSource.ts';
import type { Rect } from '../../../picture/labels/box.ts';
import { foregroundOf, groundOf } from '../../../picture/mapPart.ts';
import { scaleBar } from '../../../picture/parts/scaleBar.ts';
import type { PictureHit } from '../../../picture/picture.ts';
import { fitCamera, projectionOf, withinBox } from '../../../picture/projection.ts';
import { sentencesOf } from '../../../picture/sentences.ts';
import { REACH, standingMarks } from '../../../picture/standing.ts';
import { type SvgNode, svg } from '../../../picture/svg.ts';
import type { Theme } from '../../../picture/theme.ts';
import type { EmbedText } from '../../../text/embedText.ts';
import type { TimeWords } from '../../../text/timeWords.ts';
import type { CoreSlice, EmbedMoment } from '../contract.ts';

/** What the map of a moment is drawn from. Lengths in px of the map. */
export type MapInput = {
  readonly slice: CoreSlice;
  readonly ground: GroundSource;
  readonly moment: EmbedMoment;
  /** Where it looks, null: at everything; and the place that is open. */
  readonly view: Pick<View, 'camera' | 'place'>;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly text: EmbedText;
  readonly words: Pick<TimeWords, 'moment' | 'by'>;
  /** What the page lays over the map: no name is set there. */
  readonly covered: readonly Rect[];
};

export type DrawnMap = {
  /** The whole picture: `ground`, and `foreground` above it. */
  readonly root: SvgNode;
  /** The same object as long as camera, size and theme are the same: whoever has it on the page leaves it there. */
  readonly ground: SvgNode;
  /** Marks, names and scale: another one at every moment. */
  readonly foreground: SvgNode;
  /** What can be pressed, in the dataset's order of places; later ones lie above. */
  readonly hits: readonly PictureHit[];
  readonly camera: Camera;
  /** Places with a control mark in the picture whose name found no room. */
  readonly unnamed: readonly PlaceId[];
};

/** The map alone, as `drawPicture` draws it without its strips. Pure. */
export function drawMap(input: MapInput): DrawnMap {
  const { slice, moment, view, width, height, theme, text, words } = input;
  const { dataset } = slice;
  const size = { width, height };
  const camera = withinBox(view.camera ?? fitCamera(slice.home, size), dataset.basemap.box, size);
  const projection = projectionOf(camera, size);
  const standing = standingMarks(moment.marks, projection);
  const scale = scaleBar(projection, text, theme);
  const ground = groundOf(dataset, input.ground, projection, theme);
  const { nodes, unnamed } = foregroundOf({
    standing,
    ground,
    selected: view.place,
    covered: [...input.covered, scale.box],
    projection,
    theme,
    sentences: sentencesOf(dataset, text, words),
  });
  const foreground = svg('g', { 'data-part': 'foreground' }, ...nodes, scale.node);
  return {
    root: svg(
      'svg',
      {
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': text.picture.label(dataset.title, words.moment(moment.t)),
      },
      ground.node,
      foreground,
    ),
    ground: ground.node,
    foreground,
    hits: standing.map(({ mark, x, y }) => ({ place: mark.place.placeId, x, y, radius: REACH })),
    camera,
    unnamed,
  };
}
