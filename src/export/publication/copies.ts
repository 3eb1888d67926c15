import { en } from '../../text/en.ts';
import { publishing } from '../../text/en/publishing.ts';
import { refusalOf } from '../data/allowed.ts';
import type { Column, ExportFile, ExportKind } from '../data/contract.ts';
import { exportFiles } from '../data/exportFiles.ts';
import { extract } from '../data/extract.ts';
import { hasPoints } from '../data/offers.ts';
import { UNHURRIED } from '../data/pace.ts';
import { provenanceOf } from '../data/provenance.ts';
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
 * same dataset and program give the same bytes. None of one whose rows may not be handed on.
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
  const title = publishing.files[kind];
  const rows = table.table.rows.length;
  const files = await exportFiles('csv', table, provenance, UNHURRIED);
  const ending = (name: string) => files.filter((file) => file.name.endsWith(name));
  const copy = (id: string, file: ExportFile, more: Partial<Copy>): Copy => ({
    id,
    file,
    title,
    columns: null,
    kind,
    rows: null,
    ...more,
  });
  const [map] = geojson === null ? [] : await exportFiles('geojson', table, provenance, UNHURRIED);
  return [
    ...ending('.csv').map((file) =>
      copy(kind, { ...file, name: `${kind}.csv` }, { columns: columnsOf(kind, table.table.columns), rows }),
    ),
    ...ending('.csvt').map((file) =>
      copy(`${kind}-types`, { ...file, name: `${kind}.csvt` }, { title: publishing.files.types(title) }),
    ),
    ...(map ? [copy(`${kind}-geojson`, { ...map, name: `${geojson}.geojson` }, { rows })] : []),
  ];
}

/** With the point, which CSV has in columns of its own. */
function columnsOf(kind: ExportKind, columns: readonly Column[]): readonly Column[] {
  if (!hasPoints(kind)) return columns;
  const point = (['lon', 'lat'] as const).map(
    (name): Column => ({ name, type: 'number', meaning: publishing.point[name] }),
  );
  return [...columns, ...point];
}
