// GeoJSON in two lines.

/** A Feature of `geometry` with `properties`. */
export const feature = (geometry, properties) => ({ type: 'Feature', properties, geometry });

/** A FeatureCollection of `features`. */
export const collection = (features) => ({ type: 'FeatureCollection', features });

/** A Point Feature at [lon, lat]. */
export const point = (coordinates, properties) => feature({ type: 'Point', coordinates }, properties);

/** The polygons (arrays of rings) of a Polygon or MultiPolygon. */
export const polygonsOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** The lines of a LineString or MultiLineString. */
export const linesOf = (geometry) =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
