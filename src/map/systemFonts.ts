import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { FONT } from './basemap/fonts.ts';

/** Fonts that systems have, in place of each of ours. MapLibre reads weight and slant from the first name. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  [FONT.regular]: ['Arial', 'Helvetica'],
  [FONT.bold]: ['Arial Bold', 'Arial', 'Helvetica'],
  [FONT.italic]: ['Arial Italic', 'Arial', 'Helvetica'],
};

/** A style whose names stand in the system's own fonts, as in the picture that it follows: no font is fetched. */
export function withSystemFonts(style: StyleSpecification): StyleSpecification {
  const system = { ...style, layers: style.layers.map(instead) };
  delete system['font-faces'];
  return system;
}

function instead(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol' || layer.layout?.['text-font'] === undefined) return layer;
  return { ...layer, layout: { ...layer.layout, 'text-font': fontsIn(layer.layout['text-font']) as never } };
}

/** A list of fonts, or an expression with such lists in it. */
function fontsIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const names = value.flatMap((name: unknown) =>
    typeof name === 'string' ? [...(INSTEAD[name] ?? [])] : [],
  );
  return names.length > 0 ? names : value.map(fontsIn);
}
