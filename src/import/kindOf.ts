import { type FileBytes, startOf } from './readBytes.ts';

/** What can't be read, with what to do instead. */
export const REFUSED_KINDS = {
  zip: [
    'The file is a zip archive (workbooks of Excel are zips too).',
    'Unpack it and choose the file inside. A workbook: save the sheet as "CSV UTF-8".',
  ],
  'old-excel': ['The file is an old Excel workbook.', 'Save the sheet as "CSV UTF-8".'],
  sqlite: [
    'The file is a database (SQLite, GeoPackage).',
    'Save the layer as GeoJSON, in QGIS or by `ogr2ogr out.geojson in.gpkg`.',
  ],
  shapefile: [
    'The file is part of a shapefile.',
    'Save the layer as GeoJSON, in QGIS or by `ogr2ogr out.geojson in.shp`.',
  ],
  pdf: ['The file is a PDF.', 'Get the table that it was made from, as CSV.'],
  html: [
    'The file is a web page.',
    'It may be the page around a download, or its error message: open it in a browser, and download the data itself.',
  ],
  xml: ['The file is XML, but no KML.', 'Convert it to KML or GeoJSON, in QGIS or by `ogr2ogr`.'],
  empty: ['The file is empty.', 'Check that it is the right file, and that its download was finished.'],
} as const;

export type FileKind = 'geoparquet' | 'kml' | 'json' | 'text' | keyof typeof REFUSED_KINDS;

/** Whether it is of a kind that can't be read. */
export function isRefused(kind: FileKind): kind is keyof typeof REFUSED_KINDS {
  return Object.hasOwn(REFUSED_KINDS, kind);
}

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['geoparquet', [0x50, 0x41, 0x52, 0x31]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['shapefile', [0x00, 0x00, 0x27, 0x0a]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** What a file is by its first bytes. */
export function kindOf({ pieces, length }: FileBytes): FileKind {
  if (length === 0) return 'empty';
  const head = startOf(pieces, 4096);
  const magic = MAGIC.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  // The first entry of a KMZ is its KML; the name of the first entry stands near the start.
  if (magic?.[0] === 'zip') return /\.kml/i.test(firstEntry(head)) ? 'kml' : 'zip';
  if (magic) return magic[0];
  const text = startText(head).trimStart();
  if (text.startsWith('<')) {
    if (/<(?:\w+:)?kml[\s>]/i.test(text)) return 'kml';
    return /<(?:!doctype\s+html|html)[\s>]/i.test(text) ? 'html' : 'xml';
  }
  return /^(?:\{|\[\s*(?:\{|\]))/.test(text) ? 'json' : 'text';
}

function startText(head: Uint8Array): string {
  const label = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : label).decode(head);
}

/** The name of an archive's first entry: its length stands at byte 26, the name itself at byte 30. */
function firstEntry(head: Uint8Array): string {
  const length = (head[26] ?? 0) + 256 * (head[27] ?? 0);
  return new TextDecoder('latin1').decode(head.subarray(30, 30 + length));
}
