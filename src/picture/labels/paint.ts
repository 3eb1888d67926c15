import { atZoom } from '../basemap/atZoom.ts';
import { PALETTES, type Palette } from '../basemap/palette.ts';
import type { Projection } from '../projection.ts';
import type { Theme } from '../theme.ts';
import type { LabelStyle } from './label.ts';
import type { TypeSetting } from './textWidth.ts';

/** What the basemap's names are set with. */
export type Paint = {
  readonly palette: Palette;
  readonly style: (colour: string, haloWidth: number, setting: TypeSetting) => LabelStyle;
};

/** The basemap's halo as a colour and an opacity apart: not every program that reads SVG knows `rgba()`. */
export function paintOf(theme: Theme): Paint {
  const palette = PALETTES[theme];
  const [red = 0, green = 0, blue = 0, haloOpacity = 1] = (palette.halo.match(/[\d.]+/g) ?? []).map(Number);
  const halo = `#${[red, green, blue].map((share) => share.toString(16).padStart(2, '0')).join('')}`;
  return {
    palette,
    style: (colour, haloWidth, setting) => ({ setting, colour, halo, haloOpacity, haloWidth, air: 2 }),
  };
}

/** A size in px at a zoom, between those at two others. */
export function sized({ camera }: Projection, from: number, far: number, to: number, near: number): number {
  return atZoom(camera.zoom, [
    [from, far],
    [to, near],
  ]);
}

/** Whether a point lies in the picture. */
export function isInside({ width, height }: Projection, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
