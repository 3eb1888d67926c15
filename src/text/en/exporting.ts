import { plural } from '../plural.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const n = (count: number) => whole.format(count);
const tenth = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const counted = (count: number, one: string, other: string) =>
  `${n(count)} ${plural('en', count, { one, other })}`;
const bytes = (size: number) =>
  size < 1_000_000 ? `${n(Math.max(1, size / 1000))} KB` : `${tenth.format(size / 1_000_000)} MB`;

/** The dialog that hands out the data themselves. */
export const exporting = {
  title: 'Export data',
  what: 'What',
  kinds: {
    events: 'Events',
    control_history: 'Control history',
    control: 'Control at this moment',
    differences: 'Differences',
    claims: 'Claims',
    documents: 'Documents',
    places: 'Places',
  },
  kindNotes: {
    events: 'A row for each event.',
    control_history: 'A row for each stretch of time in which a place was in one state.',
    control: 'A row for each place: who holds it at the moment shown.',
    differences: 'A row for each place that differs between the two moments compared.',
    claims: 'A row for each statement, with its lines and who says it.',
    documents: 'A row for each source document.',
    places: 'A row for each place of the gazetteer.',
  },
  rows: (count: number) => n(count),
  rowsWaiting: '…',
  noDifferences: 'Differences take two moments: “Compare”, beside the timeline, chooses them.',

  scope: 'How much',
  scopes: { view: 'This view', everything: 'Everything' },
  /** `Thursday 12 June 2014, 21:00 Baghdad time, as known from all documents; filter: ISIS.` */
  viewHolds: (moment: string, known: string, filter: readonly string[]) =>
    `${moment}, ${known}; ${filter.length === 0 ? 'no filter is on' : `filter: ${filter.join(', ')}`}.`,
  window: (from: string, to: string) => `${from} to ${to}`,
  soFar: (moment: string) => `all up to ${moment}`,
  everythingHolds: 'The whole dataset, as known from all documents, without filter and window.',
  everythingCut: 'It also holds what was reported after the cut that the page shows.',
  extent: 'Only what lies on the map as it stands',

  /** Exported and left out are all there is. */
  sum: (exported: number, leftOut: number) =>
    `${n(exported)} exported + ${n(leftOut)} left out = ${n(exported + leftOut)}`,
  sumOf: {
    events: (count: number) => plural('en', count, { one: 'event', other: 'events' }),
    control_history: (count: number) => plural('en', count, { one: 'stretch', other: 'stretches' }),
    control: (count: number) => plural('en', count, { one: 'place', other: 'places' }),
    differences: (count: number) => plural('en', count, { one: 'place', other: 'places' }),
    claims: (count: number) => plural('en', count, { one: 'claim', other: 'claims' }),
    documents: (count: number) => plural('en', count, { one: 'document', other: 'documents' }),
    places: (count: number) => plural('en', count, { one: 'place', other: 'places' }),
  },
  reasons: {
    not_known_yet: 'not reported yet at the cut',
    filtered: 'left out by the filter',
    outside_window: 'outside the time shown',
    outside_extent: 'outside the map as it stands',
    without_place: 'without a place',
    not_reported: 'of which nobody reports who holds it',
  },
  reason: (count: number, words: string) => `${n(count)} ${words}`,
  leftOut: 'What is left out',
  laterUnnamed: 'They are not named here: the page shows what was known at the cut.',
  moreLeftOut: (count: number) => `and ${n(count)} more`,
  nothing: 'Nothing is left to export. Choose another kind, or “Everything”.',

  format: 'Format',
  formats: {
    geojson: 'GeoJSON',
    geojson_full: 'GeoJSON, full',
    csv: 'CSV',
    kml: 'KML',
    geoparquet: 'GeoParquet',
    lpf: 'Linked Places',
    json: 'JSON',
    zip: 'Zip',
  },
  formatNotes: {
    geojson: 'For QGIS, web maps and most programs',
    geojson_full: 'Claims and figures nested; opens here again',
    csv: 'For spreadsheets, R and Python',
    kml: 'For Google Earth and its time slider',
    geoparquet: 'For DuckDB, GeoPandas and R; typed',
    lpf: 'For gazetteers of places in history',
    json: 'For programs of your own, without a map',
    zip: 'All kinds, with codebook and checksums',
  },
  /** Only events have a form that this page reads. */
  fullOfOthers: 'What a flat row can’t hold, nested',

  /** `A row for each event. The first 5 of 25, with 35 columns:` */
  preview: (kind: string, rows: number, columns: number, of: number) =>
    `${kind} ${rows < of ? `The first ${n(rows)} of ${n(of)}` : counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}:`,

  download: (format: string) => `Download ${format}`,
  making: (percent: number) => `Making the file: ${percent} %`,
  makingLabel: 'Making the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  failed: 'The file could not be made. Check the connection, then try again.',
  saved: (name: string, size: number) => `Saved as ${name} (${bytes(size)})`,
  beside: 'Goes with it:',
  saveBeside: (name: string) => `Save ${name}`,
  refused:
    'If no file appears: the page around this one does not allow downloads. Open the map in a tab of its own.',

  cite: 'Cite this view',
  citeWhole: 'Cite the dataset',
  citations: { text: 'Text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  citationForm: 'Form',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  saveCitation: 'Save as file',

  facts: 'What every file says of itself',
  version: 'Version',
  hash: 'SHA-256',
  hashWaiting: 'being computed',
  hashUnknown: 'not known',
  licence: 'Licence',
  licenceNote: (licence: string) =>
    `${licence}. It goes with every file; name the source when you pass it on.`,
  link: 'Link',
  noLink: 'none: the dataset is a file of yours, to which no link leads',

  /** To the other dialog, where somebody looks for it. */
  picture: 'A picture, a clip or the code of this view:',
  data: 'The data behind this view:',
};
