// Leaflet with the plugin as its own examples use it: a map, its time control, one layer of events. Without tiles and
// without an outline: nothing but what a page of it can't do without.
/* global L */
const map = L.map('map', {
  timeDimension: true,
  timeDimensionControl: true,
  timeDimensionControlOptions: { playerOptions: { loop: false } },
});
map.attributionControl.addAttribution('Changing Hands, CC BY 4.0');

globalThis.show = (events) => {
  const layer = L.geoJSON(events, {
    pointToLayer: (event, place) =>
      L.circleMarker(place, { radius: 6 }).bindTooltip(
        `${event.properties.title}, ${event.properties.place}`,
      ),
  });
  map.setView([34.5, 43], 6);
  L.timeDimension.layer
    .geoJson(layer, { updateTimeDimension: true, updateTimeDimensionMode: 'replace', duration: 'P15D' })
    .addTo(map);
  map.timeDimension.setCurrentTime(Date.parse('2014-06-12T18:00Z'));
};
