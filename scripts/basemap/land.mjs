// Countries and their borders: world-atlas, which is Natural Earth 1:10m (public domain).
import { feature as fromTopology, merge, mesh } from 'topojson-client';
import { clipLines, clipPolygons } from './clip.mjs';
import { collection, feature, linesOf, point, polygonsOf } from './features.mjs';
import { countriesIn } from './countries.mjs';
import { isCountry } from './iso.mjs';
import { readPackageJson } from './packages.mjs';

/** Layers land {iso, focus}, border {kind}, country_label {name, name_ar, focus, small?}; focus as in region.yaml, else 0. `detail`: 10m, 50m or 110m. */
export function landLayers({ region, countries: kept }, detail = '10m') {
  const atlas = readPackageJson(`world-atlas/countries-${detail}.json`);
  const countries = kept ?? countriesIn(atlas, region.box);
  const strange = region.focus.filter(({ iso }) => !isCountry(iso)).map(({ iso }) => iso);
  if (strange.length > 0)
    throw new Error(`focus: ${strange.join(', ')} is no country; write ISO 3166-1 codes of three letters`);
  const geometries = atlas.objects.countries.geometries;
  const isoBySource = new Map(countries.flatMap(({ iso, source }) => source.map((id) => [id, iso])));
  const focusByIso = new Map(region.focus.map(({ iso, focus }) => [iso, focus]));
  const isoOf = (geometry) => isoBySource.get(geometry.id) ?? isoBySource.get(geometry.properties.name);
  const focusOf = (iso) => focusByIso.get(iso) ?? 0;
  const isInBox = (geometry) =>
    clipPolygons(polygonsOf(fromTopology(atlas, geometry).geometry), region.box).length > 0;

  const nameless = geometries.filter((geometry) => !isoOf(geometry) && isInBox(geometry));
  if (nameless.length > 0) {
    const list = nameless.map(({ id, properties }) => `${properties.name} (${id ?? 'no id'})`).join(', ');
    throw new Error(`These countries have land in the box; add them to countries.yaml: ${list}`);
  }

  const land = countries.map(({ iso }) => {
    const whole = merge(
      atlas,
      geometries.filter((geometry) => isoOf(geometry) === iso),
    );
    const coordinates = clipPolygons(whole.coordinates, region.box);
    if (coordinates.length === 0) throw new Error(`countries.yaml: ${iso} has no land in the box`);
    return feature({ type: 'MultiPolygon', coordinates }, { iso, focus: focusOf(iso) });
  });

  // A mesh has each line once, and neither coasts nor the box's edge.
  const border = (kind) => {
    const isOfKind = (a, b) => [isoOf(a), isoOf(b)].some((iso) => focusOf(iso) === 1) === (kind === 'focus');
    const lines = mesh(atlas, atlas.objects.countries, (a, b) => isoOf(a) !== isoOf(b) && isOfKind(a, b));
    return feature({ type: 'MultiLineString', coordinates: clipLines(linesOf(lines), region.box) }, { kind });
  };

  const labels = countries
    .filter(({ label }) => label)
    .map(({ iso, name, name_ar, label, small }) =>
      point(label, { name, name_ar, focus: focusOf(iso), ...(small && { small }) }),
    );
  return {
    land: collection(land),
    border: collection([border('other'), border('focus')]),
    country_label: collection(labels),
  };
}
