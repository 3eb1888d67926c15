import type { Column, ColumnType, ExportKind } from '../data/contract.ts';
import { LIST_SEPARATOR } from '../data/flat.ts';
import { oneLine } from '../citation/oneLine.ts';
import type { DatasetMetadata } from './metadata.ts';

/** A file beside the description. */
export type PackagedFile = {
  /** Unique among the files. */
  readonly id: string;
  readonly title: string;
  /** Relative to the description, with forward slashes. */
  readonly path: string;
  readonly mime: string;
  readonly bytes: number;
  /** Of its bytes, hex. */
  readonly sha256: string;
  /** Of a CSV file, in their order; null of any other. */
  readonly columns: readonly Column[] | null;
  readonly kind: ExportKind | null;
};

/** https://datapackage.org, version 2 of the standard. */
const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

type Field = Readonly<Record<string, unknown>>;

/** Types of Table Schema; CSV writes booleans as 1 and 0. */
const TYPES: Readonly<Record<ColumnType, Field>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['1'], falseValues: ['0'] },
  date: { type: 'date' },
  date_time: { type: 'datetime' },
  list: { type: 'list', delimiter: LIST_SEPARATOR, itemType: 'string' },
};

/** By which a row is named, and what it points to. */
const KEYS: Readonly<Partial<Record<ExportKind, string>>> = {
  events: 'event_id',
  claims: 'claim_id',
  places: 'place_id',
  documents: 'document_id',
  control_history: 'stretch_id',
};
const REFERRING: ReadonlySet<ExportKind> = new Set(['events', 'claims', 'control_history']);

/** `datapackage.json`: every file with its size, digest and columns, as JSON text. */
export function dataPackage(metadata: DatasetMetadata, files: readonly PackagedFile[]): string {
  const { name, title, description, version, sha256, changed, siteUrl, publisher, citeAs } = metadata;
  const kinds = files.filter(({ columns }) => columns !== null).flatMap(({ kind }) => kind ?? []);
  const described = {
    $schema: PROFILE,
    name,
    id: `sha256:${sha256}`,
    title,
    description,
    version,
    ...(changed === null ? {} : { created: changed }),
    ...(siteUrl === null ? {} : { homepage: siteUrl }),
    licenses: [licenceOf(metadata)],
    ...(publisher === null ? {} : { contributors: [{ title: oneLine(publisher), roles: ['publisher'] }] }),
    sources: metadata.documents.map(({ citation }) => ({ title: citation })),
    ...(citeAs === null ? {} : { citation: oneLine(citeAs) }),
    resources: files.map((file) => resourceOf(file, kinds)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** A licence needs a name of few signs or an address; any other goes by a name of ours, with its own words as title. */
function licenceOf({ licence, licenceLink }: DatasetMetadata): Field {
  const isName = /^[-\w.]+$/.test(licence);
  return {
    name: isName ? licence : 'other',
    ...(licenceLink === null ? {} : { path: licenceLink }),
    ...(isName ? {} : { title: oneLine(licence) }),
  };
}

function resourceOf(file: PackagedFile, kinds: readonly ExportKind[]): Field {
  const { id, title, path, mime, bytes, sha256, columns, kind } = file;
  return {
    name: id,
    title,
    path,
    ...(columns === null ? {} : { type: 'table' }),
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype: mime.replace(/;.*$/, ''),
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(columns === null || kind === null ? {} : { schema: schemaOf(columns, kind, kinds) }),
  };
}

function schemaOf(columns: readonly Column[], kind: ExportKind, kinds: readonly ExportKind[]): Field {
  const key = KEYS[kind];
  const names = new Set(columns.map(({ name }) => name));
  const foreign = kinds.flatMap((other) => {
    const field = other === kind || !REFERRING.has(kind) ? undefined : KEYS[other];
    if (field === undefined || !names.has(field)) return [];
    return [{ fields: [field], reference: { resource: other, fields: [field] } }];
  });
  return {
    fields: columns.map(({ name, type, meaning }) => ({ name, ...TYPES[type], description: meaning })),
    missingValues: [''],
    ...(key !== undefined && names.has(key) ? { primaryKey: [key] } : {}),
    ...(foreign.length === 0 ? {} : { foreignKeys: foreign }),
  };
}
