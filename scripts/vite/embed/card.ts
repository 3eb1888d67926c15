import type { Dataset } from '../../../src/domain/dataset.ts';
import type { PlaceId } from '../../../src/domain/ids.ts';
import type { Step } from '../../../src/domain/story.ts';
import { viewOfStep } from '../../../src/domain/storyView.ts';
import type { BasemapData } from '../../../src/picture/basemap/decode.ts';
import { type BandStyle, lineAt, marginOf } from '../../../src/picture/parts/band.ts';
import { credit } from '../../../src/picture/parts/credit.ts';
import { heading } from '../../../src/picture/parts/heading.ts';
import { drawPicture, type PictureHit, type PictureInput } from '../../../src/picture/picture.ts';
import { SVG_NAMESPACE, type SvgNode, svg } from '../../../src/picture/svg.ts';
import { MARK_INK } from '../../../src/picture/theme.ts';
import { en } from '../../../src/text/en.ts';
import { cardLegend } from './cardLegend.ts';
import { stillInput } from './stillInput.ts';

/** Of a card as it is drawn, in px: half of what is asked for, as it is shown no larger and its words are to be read. */
export const DRAWN = { width: 600, height: 315 };

/** A card is wide and a map seldom is: what explains it stands beside it. */
const COLUMN = 220;
/** Px from the middle of a mark to its edge, as long as it has neither ring nor badge. */
const BARE = 12;
/** Px at the edge where no name of a mark is set: it would be broken into many lines there, up to the edge. */
const NAMELESS = 8;
/** Of the dataset's title above that of a step. */
const KICKER = { size: 11, face: 'regular', spacing: 0 } as const;
const KICKER_HEIGHT = 16;
/** Steps are set for the map of a page, which is more than twice as wide; a little farther where the edge would cut a mark. */
const FARTHER = [0.9, 1.05, 1.2] as const;
const THEME = 'light';
const ALL = { title: true, date: true, legend: true, scale: true, credit: true };

const mapOf = (input: PictureInput): PictureInput => ({
  ...input,
  parts: { ...input.parts, date: false, legend: false, credit: false },
});

/** Places whose mark the edge would cut. */
function cutPlaces(input: PictureInput): ReadonlySet<PlaceId> {
  const { width, height, places } = input;
  const ringed = new Set(
    places
      .filter(({ state }) => state.contested !== null || state.disputed !== null)
      .map(({ place }) => place.placeId),
  );
  const isCut = ({ place, x, y, radius }: PictureHit) => {
    const reach = ringed.has(place) ? radius : BARE;
    return x < reach || y < reach || x > width - reach || y > height - reach;
  };
  return new Set(
    drawPicture(mapOf(input))
      .hits.filter(isCut)
      .map(({ place }) => place),
  );
}

/** The map of a step that cuts no mark; where each would, without those: half a mark is another shape, and whose would it be? */
function wholeMarks(input: PictureInput): PictureInput {
  const { camera } = input;
  for (const farther of camera ? FARTHER : []) {
    const tried = { ...input, camera: camera && { ...camera, zoom: camera.zoom - farther } };
    if (cutPlaces(tried).size === 0) return tried;
  }
  const nearest = { ...input, camera: camera && { ...camera, zoom: camera.zoom - FARTHER[0] } };
  const cut = cutPlaces(nearest);
  return {
    ...nearest,
    places: input.places.filter(({ place }) => !cut.has(place.placeId)),
    events: input.events.filter(({ event: { placeId } }) => placeId === null || !cut.has(placeId)),
  };
}

/** The picture that a link unfurls to: of a step of the story, or of the dataset's last moment. */
export function cardSvg(dataset: Dataset, basemap: BasemapData, step: Step | null): SvgNode {
  const wide: BandStyle = { width: DRAWN.width, theme: THEME, direction: en.direction };
  const foot = credit(dataset, en, wide);
  // A narrow strip has a narrow margin: set in, so that everything begins on one line.
  const inset = marginOf(DRAWN.width) - marginOf(COLUMN);
  const style: BandStyle = { ...wide, width: COLUMN - inset };
  const height = DRAWN.height - foot.height;
  const size = {
    width: DRAWN.width - COLUMN,
    height,
    theme: THEME,
    parts: { ...ALL, title: false },
  } as const;
  const input = wholeMarks({
    ...stillInput(dataset, basemap, step ? viewOfStep(step) : {}, size),
    covered: [{ left: size.width - NAMELESS, top: 0, right: size.width, bottom: height }],
  });
  const map = drawPicture(mapOf(input));
  const titled = step ? { ...dataset, title: step.title } : dataset;
  const head = heading({ ...input, dataset: titled, parts: ALL }, style);
  const top = step ? KICKER_HEIGHT : 0;
  const margin = marginOf(style.width);
  const legend = cardLegend(
    input,
    new Set(map.hits.map(({ place }) => place)),
    style,
    height - top - head.height,
  );
  const ink = MARK_INK[THEME];
  return svg(
    'svg',
    {
      xmlns: SVG_NAMESPACE,
      width: DRAWN.width,
      height: DRAWN.height,
      viewBox: `0 0 ${DRAWN.width} ${DRAWN.height}`,
      'font-family': String(map.root.attributes['font-family']),
    },
    svg('rect', { width: DRAWN.width, height: DRAWN.height, fill: ink.ground }),
    svg('svg', { x: COLUMN, width: size.width, height }, ...map.root.children),
    svg('path', {
      d: `M${COLUMN} 0V${height}M0 ${height}H${DRAWN.width}`,
      fill: 'none',
      stroke: ink.groundQuiet,
      'stroke-opacity': 0.4,
    }),
    svg(
      'g',
      { transform: `translate(${inset} 0)` },
      ...(step ? [lineAt(style, margin, margin + KICKER.size, dataset.title, KICKER, ink.groundQuiet)] : []),
      ...head.draw(top),
      ...legend.draw(height - legend.height),
    ),
    ...foot.draw(height),
  );
}
