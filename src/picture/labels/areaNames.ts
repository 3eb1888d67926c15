import type { NamedAreas } from '../basemap/named.ts';
import type { Projection } from '../projection.ts';
import { centred } from './centred.ts';
import type { LabelStyle, LabelWish } from './label.ts';
import { isInside, type Paint, sized } from './paint.ts';
import { RANKS } from './ranks.ts';
import { blockOf } from './stand.ts';
import { balanced } from './textWidth.ts';

const COUNTRIES_TO_ZOOM = 7.5;
const GOVERNORATES_FROM_ZOOM = 5.2;
/** Spaced letters need room around them, px. */
const AIR = 6;

/** Names of countries and governorates, each in the middle of what it names. */
export function areaNames(areas: NamedAreas, projection: Projection, paint: Paint): LabelWish[] {
  const { zoom } = projection.camera;
  return [
    ...(zoom < COUNTRIES_TO_ZOOM ? countries(areas, projection, paint) : []),
    ...(zoom >= GOVERNORATES_FROM_ZOOM ? governorates(areas, projection, paint) : []),
  ];
}

function countries({ country_label }: NamedAreas, projection: Projection, { palette, style }: Paint) {
  return country_label.features.flatMap(({ geometry, properties: { name, focus, small } }, index) => {
    const [far, near] = focus === 1 ? [13, 20] : small ? [8, 11] : [10, 14];
    const size = sized(projection, 4, far, 7, near);
    const rank = focus === 1 ? RANKS.focusCountry : RANKS.country + (small ? 1 : 0);
    return areaName(
      `country ${name} ${index}`,
      name.toUpperCase(),
      rank,
      projection,
      projection.project(geometry.coordinates),
      style(palette.countryText, 1, { size, face: 'bold', spacing: 0.16 }),
      8,
    );
  });
}

function governorates({ admin1_label }: NamedAreas, projection: Projection, { palette, style }: Paint) {
  const size = sized(projection, 5, 8.5, 8, 12);
  return admin1_label.features.flatMap(({ geometry, properties: { name, code } }) =>
    areaName(
      `governorate ${code}`,
      name.toUpperCase(),
      RANKS.governorate,
      projection,
      projection.project(geometry.coordinates),
      style(palette.governorateText, 1, { size, face: 'regular', spacing: 0.1 }),
      7,
    ),
  );
}

/** A name in lines of at most `widest` type sizes; nothing when its point lies outside the picture. */
export function areaName(
  key: string,
  name: string,
  rank: number,
  projection: Projection,
  [x, y]: readonly [number, number],
  style: LabelStyle,
  widest: number,
): LabelWish[] {
  if (!isInside(projection, x, y)) return [];
  const { setting } = style;
  const block = blockOf(balanced(name, widest * setting.size * (1 + setting.spacing), setting), setting);
  return [
    {
      key,
      rank,
      style: { ...style, air: AIR },
      own: null,
      dot: null,
      stands: () => centred(x, y, block, rank !== RANKS.lake),
    },
  ];
}
