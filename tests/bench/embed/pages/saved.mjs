/** What kepler.gl keeps of a map: the events as rows, and a time filter with its widget open. */
export function savedMap(events) {
  const fields = [
    { name: 'title', type: 'string', format: '', analyzerType: 'STRING' },
    { name: 'place', type: 'string', format: '', analyzerType: 'STRING' },
    { name: 'latitude', type: 'real', format: '', analyzerType: 'FLOAT' },
    { name: 'longitude', type: 'real', format: '', analyzerType: 'FLOAT' },
    { name: 'time', type: 'timestamp', format: 'YYYY-M-DTHH:mm:ssZ', analyzerType: 'DATETIME' },
  ];
  const allData = events.features.map(({ geometry, properties: { title, place, time } }) => {
    const [longitude, latitude] = geometry.coordinates;
    return [title, place, latitude, longitude, time];
  });
  const times = events.features.map(({ properties }) => Date.parse(properties.time));
  const data = { id: 'events', label: 'Events', color: [38, 34, 31], allData, fields };
  const layer = {
    id: 'events',
    type: 'point',
    config: {
      dataId: 'events',
      label: 'Events',
      columns: { lat: 'latitude', lng: 'longitude' },
      isVisible: true,
    },
  };
  const filter = {
    id: 'time',
    dataId: ['events'],
    name: ['time'],
    type: 'timeRange',
    value: [Math.min(...times), Date.parse('2014-06-12T18:00Z')],
    view: 'enlarged',
    enlarged: true,
  };
  return {
    datasets: [{ version: 'v1', data }],
    config: {
      version: 'v1',
      config: {
        mapState: { latitude: 34.5, longitude: 43, zoom: 5 },
        mapStyle: { styleType: 'no_map' },
        visState: { filters: [filter], layers: [layer] },
      },
    },
  };
}
