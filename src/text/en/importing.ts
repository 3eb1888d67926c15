import { count, number } from './counts.ts';
import { largeFile } from './largeFile.ts';

const rows = (n: number) => count(n, 'row', 'rows');

/** Words of opening a file of one's own, and of comparing two versions of a dataset. */
export const importing = {
  ...largeFile,
  title: 'Open data',
  tabsLabel: 'What to do with data',
  tabs: { file: 'Open a file', versions: 'Compare versions' },
  number,

  drop: {
    here: 'Drop the file to open it here',
    note: 'It stays in this browser.',
    several: 'Several files were dropped: the first is read.',
  },

  choose: {
    intro:
      'Show a dataset of your own on this map. The file is read in this browser: it is not sent anywhere, and not kept.',
    button: 'Choose a file',
    most: (limit: number) =>
      `At most ${number(limit)} events can be shown at once. Of a larger file you choose the days that are shown.`,
    orDrop: 'or drop it anywhere on the page',
    formats: 'What can be read',
    kinds: [
      ['Datasets of this map', 'GeoJSON in the format changing-hands/1, with all its claims'],
      ['GeoJSON', 'points with a date among their properties'],
      ['CSV, TSV', 'a column with a date, and coordinates or place names'],
      ['ACLED, UCDP GED', 'exports with their own columns'],
      ['KML', 'placemarks with times'],
      ['GeoParquet', 'points with a date column'],
    ] as const,
  },

  progress: {
    label: 'Progress',
    steps: {
      reading: 'Reading the file',
      mapping: 'Taking over rows',
      checking: 'Checking the result',
      handing_over: 'Preparing the map',
      comparing: 'Comparing the two versions',
    },
    rows: (n: number) => `${rows(n)} so far`,
    percent: (share: number) => `${number(share * 100)} %`,
    cancel: 'Cancel',
    cancelled: 'The import was called off. Nothing has changed.',
  },

  questions: {
    title: 'Which column is what?',
    intro: (n: number, format: string) => `${rows(n)} of ${format}.`,
    guessed: 'What the columns hold is a guess by their names and values: correct what is wrong.',
    formats: {
      csv: 'CSV',
      tsv: 'tab-separated text',
      geojson: 'GeoJSON',
      kml: 'KML',
      geoparquet: 'GeoParquet',
    },
    profiles: {
      acled:
        'The columns are those of an ACLED export. Its terms let nobody pass rows on: the map shows them, and they can’t be exported from here.',
      ucdp: 'The columns are those of UCDP GED. Its precision of time and place is kept.',
      own: 'The columns are those of an export from this map: nothing of them is a guess.',
    },
    none: 'no column',
    geometry: 'the points of the file',
    required: 'needed',
    fields: {
      begin: 'Date or time, or its start',
      end: 'End of the time',
      lon: 'Longitude',
      lat: 'Latitude',
      place: 'Name of the place',
      type: 'Type of event',
      partyTo: 'Party that takes or holds the place',
      partyFrom: 'Party that loses the place',
      title: 'Title',
      summary: 'Description',
      actors: 'Who took part',
      source: 'Who reports it',
      reported: 'When it was reported',
      id: 'Identifier',
      admin1: 'Province',
      subType: 'Sub-type',
      timePrecision: 'Precision of the time',
      wherePrecision: 'Precision of the place',
    },
    tooMany: (n: number, limit: number) =>
      `The map shows at most ${number(limit)} events at once, and this file has ${rows(n)}. All are imported and reported; then you choose the days that are shown.`,
    more: 'More columns',
    controlNote:
      'Only rows with a party that takes or holds the place colour it. Without one, the map shows events and no control.',
    dateOrder: 'Dates like 03/04/2014 mean',
    dateOrders: { day_first: 'day first: 3 April', month_first: 'month first: 4 March' },
    dateOrderOf: (values: readonly string[]) => `In the file: ${values.join(', ')}`,
    zone: 'Time zone of dates without one',
    zoneNote: 'A name such as Pacific/Auckland, or UTC.',
    zoneWrong: 'No time zone of this name is known here.',
    previewOf: (n: number) => `The first ${number(n)} rows, as they stand in the file`,
    import: 'Import',
    another: 'Choose another file',
    open: {
      date_order: 'Say in which order day and month stand.',
      begin: 'Choose the column that holds the date or time.',
      position: 'Choose the columns of longitude and latitude, or one with the name of the place.',
    },
  },

  report: {
    title: 'What came of it',
    sum: (all: number, plotted: number, listed: number, skipped: number) =>
      `${rows(all)} = ${number(plotted)} on the map + ${number(listed)} in the list only + ${number(skipped)} skipped`,
    terms: { rows: 'In the file', plotted: 'On the map', listed: 'In the list only', skipped: 'Skipped' },
    listedNote: 'without a position',
    /** Instants in UTC: the file may be of any zone. */
    period: (from: string, to: string) => `From ${from} to ${to} (UTC)`,
    skippedTitle: (n: number) => `Skipped: ${rows(n)}`,
    skippedMore: (n: number) => `and ${rows(n)} more: they are in the report’s file`,
    remarks: (n: number) => `Taken otherwise than it stood there: ${count(n, 'remark', 'remarks')}`,
    limits: 'Limits',
    allTaken: 'No row was skipped.',
    nothing: 'Nothing of this file can be shown.',
    kept: 'The map behind still shows what it showed before.',
    faulty: (name: string) => `${name} can’t be read`,
    line: 'Row or feature',
    why: 'Why',
    cure: 'What helps',
    show: 'Show on the map',
    back: 'Back to the columns',
    another: 'Choose another file',
    saveText: 'Save the report (text)',
    saveCsv: 'Save the report (CSV)',
    restricted:
      'This file’s source lets nobody pass its rows on. The map shows them; they can’t be exported from here.',
    linkNote:
      'No link will lead to this picture: the file is in this browser alone, and reloading the page forgets it.',
    shown: (shown: number, all: number) =>
      `Of these events ${number(shown)} of ${number(all)} are shown now.`,
  },

  banner: {
    file: 'Data from a file of yours, not of this site:',
    host: (host: string) => `Data from ${host}, not of this site:`,
    publisher: (publisher: string) =>
      `The file names ${publisher} as its publisher; nobody here has checked that.`,
    noPublisher: 'Nobody here has checked it.',
    forgotten: 'No link leads to it; reloading the page forgets it.',
    restricted: 'Its rows can’t be exported: their source lets nobody pass them on.',
    restrictedHere: 'The rows of this dataset can’t be exported: their source lets nobody pass them on.',
    leave: 'Back to this site’s data',
    report: 'Report of the import',
    days: 'Choose other days',
    taken: 'Taken over by this page, from the file of this site',
    sums: (all: number, skipped: number) =>
      skipped === 0 ? `${rows(all)}, none skipped.` : `${rows(all)}, ${number(skipped)} of them skipped.`,
    part: (shown: number, all: number, from: string, to: string) =>
      `A part: ${number(shown)} of ${number(all)} events, those that may lie between ${from} and ${to}. Control before that is not reckoned with.`,
    label: 'Whose data this is',
    outside:
      'Most of its places lie outside the base map: the ground is empty there, with no coast or border drawn.',
  },

  /** Where links are offered. */
  noLink: {
    title: 'No link leads to this view',
    text: 'The map shows a file of yours. It is in this browser alone: a link or an embed would show others this site’s own data instead. Pictures and clips can be saved as usual.',
    hint: 'To share it, put the file on your own copy of this site and open it there with data=. That asks each reader what could not be guessed here either: a dataset made by the command line (changing-hands import) asks nothing.',
    restricted:
      'The source of these rows lets nobody pass them on: no code is offered that would show them elsewhere.',
    printed: 'none: the data come from a file that was opened in this browser',
  },

  outside: {
    title: 'This link asks for data from another site',
    host: 'Host',
    address: 'Address',
    nothing: (host: string) =>
      `Nothing has been asked of ${host} so far. Whoever made this link chose it; this site has not checked what lies there.`,
    steps: 'If you trust it:',
    open: 'Open the address in a new tab, and save the file',
    sends: (host: string) =>
      `Your browser then visits ${host}: it learns your IP address and what any site that you visit learns, but not from which page you came.`,
    choose: 'Open the saved file here',
    chooseNote: 'It is read in this browser and sent nowhere.',
    builtIn: 'Show this site’s own data',
  },

  versions: {
    intro: 'What has been added, changed or deleted between two versions of a dataset, field by field.',
    before: 'Earlier version',
    after: 'Later version',
    shown: (title: string, version: string) => `The dataset shown: ${title}, version ${version}`,
    release: (version: string, day: string | null) =>
      day === null ? `Published release ${version}` : `Published release ${version} of ${day}`,
    file: 'A file …',
    pick: 'Choose a file',
    compare: 'Compare',
    missing: 'Choose the file first.',
    same: 'The two versions hold the same events, claims, places, parties and documents.',
    summary: (added: number, changed: number, deleted: number) =>
      `${number(added)} added, ${number(changed)} changed, ${number(deleted)} deleted`,
    filter: 'Show',
    all: 'everything',
    kinds: { added: 'Added', changed: 'Changed', deleted: 'Deleted' },
    things: {
      dataset: 'Dataset',
      party: 'Party',
      place: 'Place',
      document: 'Document',
      speaker: 'Speaker',
      event: 'Event',
      claim: 'Claim',
    },
    what: 'What',
    field: 'Field',
    was: 'Before',
    is: 'After',
    absent: 'nothing',
    more: (n: number) => `Show ${number(n)} more`,
    saveCsv: 'Save as CSV',
    saveJson: 'Save as JSON',
  },
};
