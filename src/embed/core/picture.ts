import type { PlaceId } from '../../domain/ids.ts';
import type { Camera } from '../../domain/view.ts';
import { buildSvg } from '../../picture/build.ts';
import type { GroundSource } from '../../picture/groundSource.ts';
import type { Rect } from '../../picture/labels/box.ts';
import { part } from './dom.ts';
import { type DrawnMap, drawMap } from './drawing/drawMap.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

export type PictureBox = {
  readonly paint: Paint;
  readonly camera: () => Camera | null;
  readonly covered: () => readonly Rect[];
  /** The place whose mark is at a position in px of the map, or next to it. */
  readonly placeAt: (x: number, y: number) => PlaceId | null;
};

/** Px beyond a mark at which a finger still means it. */
const NEAR = 6;

/** The map of this page: an SVG of which a step draws the marks and names anew, and nothing else. */
export function pictureBox(ground: () => GroundSource | null): PictureBox {
  const [map, box] = [part('map'), part('picture')];
  let drawn: DrawnMap | null = null;
  let element: SVGElement | null = null;

  const covered = () => {
    const { left, top } = map.getBoundingClientRect();
    return [...map.querySelectorAll<HTMLElement>('[data-over]')].flatMap((over): Rect[] => {
      const at = over.getBoundingClientRect();
      if (at.width === 0) return [];
      return [{ left: at.left - left, top: at.top - top, right: at.right - left, bottom: at.bottom - top }];
    });
  };

  return {
    covered,
    camera: () => drawn?.camera ?? null,
    placeAt: (x, y) => {
      const near = (drawn?.hits ?? [])
        .map((hit) => ({ ...hit, away: Math.hypot(hit.x - x, hit.y - y) }))
        .filter(({ away, radius }) => away <= radius + NEAR)
        .sort((a, b) => a.away - b.away);
      return near[0]?.place ?? null;
    },
    paint: ({ slice, moment, state, words }) => {
      const under = ground();
      const { clientWidth: width, clientHeight: height } = map;
      // The live map has the room: what is under it rests.
      box.hidden = state.stage === 'live';
      if (!under || box.hidden || width === 0 || height === 0) return;
      const { view, theme } = state;
      const now = drawMap({
        slice,
        ground: under,
        moment,
        view,
        width,
        height,
        theme,
        text,
        words,
        covered: covered(),
      });
      if (element && now.ground === drawn?.ground) {
        element.ariaLabel = String(now.root.attributes['aria-label']);
        element.lastElementChild?.replaceWith(buildSvg(now.foreground, document));
      } else {
        element = buildSvg(now.root, document);
        box.replaceChildren(element);
      }
      drawn = now;
    },
  };
}
