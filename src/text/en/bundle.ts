/** The readme of a zip of exports. In English, as the codebook is, whatever the language of the page. */
export const bundle = {
  title: (title: string, version: string) => `${title}, version ${version}`,
  whole: 'This is the whole dataset, as known from all documents.',
  view: 'This is one view of the dataset, not all of it:',
  moment: (t: string) => `moment shown: ${t}`,
  window: (from: string, to: string) => `window: ${from} to ${to}`,
  known: (known: string) => `known: what had been reported by ${known}`,
  knownAll: 'known: all documents, whenever they were written',
  compared: (t: string, cut: string) => `differences: compared with ${t}, ${cut}`,
  extent: (box: string) => `extent, west, south, east, north: ${box}`,
  filter: (line: string) => `filter: ${line}`,
  link: (link: string) => `The same view: ${link}`,
  holds: 'What is in it',
  rows: (kind: string, rows: number, leftOut: number) =>
    `${kind}: ${rows} exported + ${leftOut} left out = ${rows + leftOut}`,
  reason: (count: number, reason: string) => `${count} ${reason}`,
  none: (kind: string) =>
    `${kind}: none; the view has no such table, or its source forbids handing its rows on`,
  files: 'The files',
  forms: [
    'data/*.geojson: flat, a column each; for QGIS, R, Python',
    'data/*_full.geojson: with everything nested; of events it is a dataset in itself, and the application opens it',
    'data/*.csv: for spreadsheets and statistics; the .csvt beside it tells GDAL the types',
    'data/*.kml: for Google Earth; time is in it',
    'data/*.parquet: GeoParquet 1.1, typed; for DuckDB, Python, R',
    'codebook.md: what each column means',
    'provenance.json: what each table says of itself, for programs',
    'citation.*: how to cite this view, as text and for reference managers where they are there',
    'LICENSE.txt: the licence of the data',
    'SHA256SUMS: checksums; "sha256sum -c SHA256SUMS" in this folder tells whether all is as it was',
  ],
  cite: 'Please cite',
  documents: 'The documents that it rests on',
  time: (zone: string) =>
    `Instants are UTC; days are those of ${zone}. Intervals are half-open: the end lies outside.`,
  empty: 'An empty cell says that the documents do not say it. It is never zero, and never no.',
  /** Of the file that has the licence's name. */
  licence: (licence: string) => `The data in this folder are under the licence: ${licence}`,
  licenceCovers:
    'It covers the dataset, not the documents that it rests on: they belong to their publishers.',
};
