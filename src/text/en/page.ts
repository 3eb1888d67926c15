import { legend } from './legend.ts';

export const product = 'Changing Hands';
/** A build for other data may draw another ground, or none, and says so. */
export const basemapCredit: string =
  import.meta.env?.['VITE_BASEMAP_CREDIT'] || 'Natural Earth · © OpenStreetMap contributors · GeoNames';

export const page = {
  product,
  skipLabel: 'Skip',
  skipToPanel: 'Skip to events and places',
  skipToTimeline: 'Skip to the timeline',
  map: {
    label: 'Map',
    credit: basemapCredit,
    creditOpen: 'Whose data the map shows',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all marks',
    severalPlaces: 'Several places lie here:',
    close: 'Close',
    loading: 'The map is loading',
    marks: 'Marks on the map, by name',
    /** Why the still picture stands in place of the usual map. */
    instead: {
      'no-webgl': 'This browser has no WebGL 2: a still picture of the map shows the same marks.',
      worker: 'The map’s worker does not answer: a still picture of it shows the same marks.',
      code: 'The map’s code could not be fetched: a still picture of it shows the same marks.',
      context: 'The browser took the map’s graphics away: a still picture of it shows the same marks.',
    },
    noGround: 'Coasts, borders and towns could not be fetched: the marks stand on empty ground.',
    retry: 'Try again',
    retrying: 'Trying again …',
    dismiss: 'Close this note',
    failed: 'The map can’t be drawn. The lists of events and places say the same.',
  },
  /** `open`: the event or place that is open. */
  documentTitle: (dataset: string | null, open: string | null) =>
    [open, dataset, 'Changing Hands'].filter((part) => part !== null).join(' · '),

  comparedWith: (moment: string) => `compared with ${moment}`,
  knownAll: 'as known from all documents',
  knownAt: (moment: string) => `as known at ${moment}`,
  cut: (moment: string) => `As known at ${moment}: claims reported later are left out.`,
  cutLift: 'Show what all documents say',
  /** The same on a narrow page. */
  cutShort: (moment: string) => `As known at ${moment}`,
  cutLiftShort: 'Show all',

  loading: 'Loading the dataset',
  failed: 'The dataset could not be shown',
  goBack: 'Go back to what was shown before',
  openBuiltIn: 'Open this site’s own map',
  failedMore: (n: number) => `and ${n} more`,
  retry: 'Try again',
  ignored: (parts: readonly string[], more = 0) =>
    `Parts of this link were not understood and are left out: ${parts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  dismiss: 'Close this note',

  legend,
};
