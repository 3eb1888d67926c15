import { listText } from '../dataset/encode.ts';
import {
  FORMAT,
  type DocumentRecord,
  type PartyRecord,
  type PlaceRecord,
} from '../dataset/schema/collection.ts';
import { DAY, formatInstant } from '../domain/instant.ts';
import type { Span } from '../domain/span.ts';
import type { SourceFile } from './contract.ts';
import type { ExportHead } from './exportHead.ts';
import type { ProfileFacts } from './profiles/profile.ts';

export type HeadParts = {
  readonly file: SourceFile;
  readonly documentId: string;
  readonly facts: ProfileFacts | null;
  /** What an export of ours says of where its rows come from. */
  readonly said: ExportHead | null;
  readonly zone: string;
  /** From the first to the last day that a row dates. */
  readonly covers: Span;
  /** West, south, east, north of all points; null without any. */
  readonly bounds: readonly [number, number, number, number] | null;
  readonly parties: readonly PartyRecord[];
  readonly places: readonly PlaceRecord[];
};

/** Room on each side of the outermost points: so many times as far as they reach, and at least so many degrees. */
const ROOM = 3;
const MARGIN = 10;

/** All of the dataset's text before its features. */
export function headText({
  file,
  documentId,
  facts,
  said,
  zone,
  covers,
  bounds,
  parties,
  places,
}: HeadParts): string {
  const span: [string, string] = [formatInstant(covers.earliest), formatInstant(covers.latest)];
  const publisher = facts?.publisher ?? said?.publisher ?? null;
  const citeAs = facts?.citeAs ?? said?.citation ?? null;
  const document: DocumentRecord = {
    document_id: documentId,
    file: file.name,
    sha256: file.sha256,
    line_count: file.lineCount,
    kind: facts?.documentKind ?? 'table',
    publisher,
    title: file.name,
    author: null,
    date_edtf: null,
    date_basis: null,
    zone: null,
    covers: span,
    reported: [null, null],
    left_out: [],
  };
  const members: readonly (readonly [name: string, value: unknown])[] = [
    ['format', FORMAT],
    ['title', facts?.title ?? said?.title ?? titleOf(file.name)],
    // The same file gives the same version, on any day and machine.
    ['version', `import-${file.sha256.slice(0, 12)}`],
    ['licence', facts?.licence ?? said?.licence ?? 'not stated'],
    ['language', 'und'],
    ...(publisher === null ? [] : ([['publisher', publisher]] as const)),
    [
      'coded_by',
      facts?.codedBy ??
        `The rows of ${file.name} were taken over by its columns, by rule; nobody has checked them against other sources.`,
    ],
    ...(citeAs === null ? [] : ([['cite_as', citeAs]] as const)),
    ...(facts?.mayPassOn === false ? ([['may_pass_on', false]] as const) : []),
    ['time_zone', zone],
    ['coverage', [span]],
    ['ageing', ageingOf(covers)],
  ];
  const lists: readonly (readonly [name: string, items: readonly unknown[]])[] = [
    ['parties', parties],
    ['places', places],
    ['documents', [document]],
  ];
  const lines = [
    ...members.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...lists.map(([name, items]) => `${JSON.stringify(name)}: ${listText(items, '  ')}`),
    `"basemap": ${JSON.stringify({ box: boxOf(bounds), focus: [] })}`,
  ];
  return `{\n"type": "FeatureCollection",\n"changing_hands": {\n  ${lines.join(',\n  ')}\n},\n"features": [`;
}

function titleOf(name: string): string {
  return name.replace(/\.(?:csv|tsv|txt|json|geojson|kmz?|parquet|geoparquet)$/i, '') || name;
}

/** How fast marks fade goes by how long the whole lasts: days in a month of news, months in ten years of records. */
function ageingOf({ earliest, latest }: Span): { begins_hours: number; outline_hours: number } {
  const days = (latest - earliest) / DAY;
  if (days <= 62) return { begins_hours: 24, outline_hours: 72 };
  return days <= 731 ? { begins_hours: 168, outline_hours: 720 } : { begins_hours: 720, outline_hours: 4380 };
}

function boxOf(bounds: HeadParts['bounds']): readonly number[] {
  if (!bounds) return [-180, -85, 180, 85];
  const [west, south, east, north] = bounds;
  // The map can't show what is beyond its box: points in a row from west to east need room above them on a high screen.
  const room = Math.max(MARGIN, (east - west) * ROOM, (north - south) * ROOM);
  return [
    Math.max(-180, west - room),
    Math.max(Math.min(-85, south), south - room),
    Math.min(180, east + room),
    Math.min(Math.max(85, north), north + room),
  ];
}
