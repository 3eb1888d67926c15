import { en } from '../../text/en.ts';
import { publishing } from '../../text/en/publishing.ts';
import { refusalOf } from '../data/allowed.ts';
import type { Column, ExportFile, ExportKind } from '../data/contract.ts';
import { extract } from '../data/extract.ts';
import { hasPoints } from '../data/offers.ts';
import { UNHURRIED } from '../data/pace.ts';
import { provenanceOf } from '../data/provenance.ts';
import { writeCsv } from '../data/write/csv.ts';
import { writeGeoJson } from '../data/write/geojson.ts';
import { formatInstant } from '../../domain/instant.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import type { Publishing } from './metadata.ts';

/** A file of the published dataset, and what it is called in lists of such files. */
export type Copy = {
  /** Unique, as Data Packages name them. */
  readonly id: string;
  readonly file: ExportFile;
  readonly title: string;
  /** Of a table. */
  readonly columns: readonly Column[] | null;
  readonly kind: ExportKind | null;
  /** How many rows, where it has some. */
  readonly rows: number | null;
};

/** What is published and under which names: they are addresses, and stay. */
const TABLES: readonly {
  readonly kind: keyof typeof publishing.files & ExportKind;
  readonly geojson: string | null;
}[] = [
  // The name without an addition is that of the dataset itself.
  { kind: 'events', geojson: 'events.flat' },
  { kind: 'claims', geojson: null },
  { kind: 'control_history', geojson: 'control_history' },
  { kind: 'places', geojson: 'places' },
  { kind: 'documents', geojson: null },
];

/**
 * Copies of a dataset for programs that want a table: all of it as known from all documents, in flat GeoJSON and CSV. The
 * same dataset and program give the same bytes. None of one whose rows may not be handed on. The writers are imported at
 * once, not when they are asked for as in the page: a build has closed what could fetch them by then.
 *
 * @param madeBy name and version of the program
 */
export async function copiesOf(of: Publishing & { readonly madeBy: string }): Promise<readonly Copy[]> {
  if (refusalOf(of.dataset)) return [];
  const made = await Promise.all(TABLES.map(({ kind, geojson }) => tableCopies(of, kind, geojson)));
  return made.flat();
}

async function tableCopies(
  { dataset, sha256, changed, siteUrl, madeBy }: Publishing & { readonly madeBy: string },
  kind: (typeof TABLES)[number]['kind'],
  geojson: string | null,
): Promise<Copy[]> {
  const extracting = { dataset, view: DEFAULT_VIEW, scope: { of: 'everything' } as const };
  const table = extract(kind, extracting);
  const issued = changed === null ? null : formatInstant(changed).slice(0, 10);
  const provenance = provenanceOf({
    ...extracting,
    extract: table,
    hash: sha256,
    link: siteUrl,
    accessed: null,
    issued,
    madeBy,
    text: en,
  });
  const name = publishing.files[kind];
  const rows = table.table.rows.length;
  const csv = await writeCsv(table, provenance, kind, UNHURRIED);
  const map = geojson === null ? [] : await writeGeoJson(table, provenance, geojson, UNHURRIED);
  return [...csv, ...map].flatMap((file): Copy[] => {
    if (file.name.endsWith('.csv')) {
      const bare = withoutMark(file);
      const columns = columnsOf(kind, table.table.columns);
      return [{ id: kind, file: bare, title: publishing.files.as(name, 'CSV'), columns, kind, rows }];
    }
    if (file.name.endsWith('.csvt'))
      return [{ ...NO_TABLE, id: `${kind}-types`, file, title: publishing.files.types(name) }];
    if (file.name.endsWith('.geojson'))
      return [
        { ...NO_TABLE, id: `${kind}-geojson`, file, title: publishing.files.as(name, 'GeoJSON'), kind, rows },
      ];
    // Beside a CSV it says which dataset this is, and on which terms, to whoever downloads no description.
    return [{ ...NO_TABLE, id: `${kind}-about`, file, title: publishing.files.about(name) }];
  });
}

const NO_TABLE = { columns: null, kind: null, rows: null } as const;

/**
 * Spreadsheets need the byte order mark, and have it in what people take out of the application. Programs that read Data
 * Packages take it for a part of the first column's name.
 */
function withoutMark(file: ExportFile): ExportFile {
  const { content } = file;
  if (typeof content === 'string') return { ...file, content: content.replace(/^\uFEFF/, '') };
  const isMarked = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  return { ...file, content: isMarked ? content.slice(3) : content };
}

/** With the point, which CSV has in columns of its own. */
function columnsOf(kind: ExportKind, columns: readonly Column[]): readonly Column[] {
  if (!hasPoints(kind)) return columns;
  const point = (['lon', 'lat'] as const).map(
    (name): Column => ({ name, type: 'number', meaning: publishing.point[name] }),
  );
  return [...columns, ...point];
}
