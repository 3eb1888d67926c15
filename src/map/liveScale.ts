import type { Map as MapLibreMap } from 'maplibre-gl';
import { buildSvg } from '../picture/build.ts';
import type { Rect } from '../picture/labels/box.ts';
import { scaleBar } from '../picture/parts/scaleBar.ts';
import { projectionOf } from '../picture/projection.ts';
import { svg } from '../picture/svg.ts';
import type { Theme } from '../picture/theme.ts';
import type { EmbedText } from '../text/embedText.ts';

/** Those of the picture, which the page sets. */
const FONTS = 'Arial, Helvetica, sans-serif';

/** The picture's own scale over a map that moves: where the one gives way to the other, it stays as it was. */
export function liveScale(
  map: MapLibreMap,
  text: EmbedText,
  theme: () => Theme,
): { readonly covered: () => Rect; readonly stop: () => void } {
  let element: SVGElement | null = null;
  const drawn = () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const { lng, lat } = map.getCenter();
    const projection = projectionOf({ zoom: map.getZoom(), lat, lon: lng }, { width, height });
    return { width, height, ...scaleBar(projection, text, theme()) };
  };
  const draw = () => {
    const { width, height, node } = drawn();
    const attributes = { width, height, class: 'live-scale', 'font-family': FONTS, 'aria-hidden': 'true' };
    const next = buildSvg(svg('svg', attributes, node), document);
    if (element) element.replaceWith(next);
    else map.getContainer().append(next);
    element = next;
  };
  map.on('move', draw);
  map.on('resize', draw);
  map.on('style.load', draw);
  return {
    covered: () => drawn().box,
    stop: () => {
      map.off('move', draw);
      map.off('resize', draw);
      map.off('style.load', draw);
      element?.remove();
    },
  };
}
