import type { Instant } from '../../../domain/instant.ts';
import { written } from '../../../picture/svg.ts';
import type { Cell, Provenance, Row, Table, Write } from '../contract.ts';
import { flatCell } from '../flat.ts';
import { provenanceRecord } from '../provenanceRecord.ts';
import { featureCollection } from './featureCollection.ts';
import { type Json, whenOf } from './linkedPlacesWhen.ts';

/** Where the format says what its words mean. A reader of JSON-LD follows it, no other does. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** Columns that hold names of a place, in the order of the feature's names. */
const NAME_COLUMN = /^(?:name|place_name|spellings|name_(?<language>[a-z]{2,3}))$/;

/** How sure a point is, by its UCDP precision: the place itself, beside it, somewhere around it. */
const CERTAINTY = ['certain', 'less-certain', 'uncertain'] as const;

/** Concepts of the Art & Architecture Thesaurus for the kinds that have a plain counterpart in it. */
const CONCEPTS: Readonly<Record<string, string>> = {
  city: 'aat:300008389',
  town: 'aat:300008375',
  village: 'aat:300008372',
  region: 'aat:300182722',
};

/** Where a column of a table is, and which ones hold names; the same for all its rows. */
type Layout = {
  readonly table: Table;
  readonly at: ReadonlyMap<string, number>;
  readonly names: readonly { readonly at: number; readonly lang: string | null }[];
  readonly address: string;
  readonly link: string | null;
};

/**
 * Linked Places Format 1.2: GeoJSON with a context, in which a feature is a place as one row has it: an entry of the
 * gazetteer, a stretch of control, an event at a place. A row without a place has an empty geometry.
 */
export const writeLinkedPlaces: Write = async ({ table }, provenance, base, progress) => {
  const layout = layoutOf(table, provenance);
  return [
    await featureCollection(
      `${base}.lpf.json`,
      { '@context': CONTEXT, changing_hands_export: provenanceRecord(provenance) },
      table.rows,
      (row) => featureOf(row, layout),
      progress,
    ),
  ];
};

function layoutOf(table: Table, { link }: Provenance): Layout {
  return {
    table,
    at: new Map(table.columns.map(({ name }, index) => [name, index])),
    names: table.columns.flatMap(({ name }, index) => {
      const found = NAME_COLUMN.exec(name);
      return found ? [{ at: index, lang: found.groups?.['language'] ?? null }] : [];
    }),
    address: baseAddress(link),
    link,
  };
}

/**
 * The same for the same thing in whichever view: the site and its data, without the view. Without a site, the file
 * itself.
 */
function baseAddress(link: string | null): string {
  if (link === null) return '';
  const data = /[?&](data=[^&#]*)/.exec(link)?.[1];
  return `${link.replace(/[?#].*$/s, '')}${data === undefined ? '' : `?${data}`}`;
}

function featureOf(row: Row, layout: Layout): Json {
  const { table, address, link } = layout;
  // Made at each asking.
  const { cells } = row;
  const cell = (column: string): Cell => cells[layout.at.get(column) ?? -1] ?? null;
  const properties: Record<string, unknown> = {};
  for (const [index, column] of table.columns.entries())
    properties[column.name] = flatCell(column, cells[index] ?? null);
  const sentence = textOf(cell('summary')) ?? stateOf(cell);
  const [before, after] = openEnds(row, table);
  const when = whenOf({
    before,
    after,
    // Where there is no such column, the row's own time stands for it.
    begin: layout.at.has('time_earliest') ? (cell('time_earliest') as Instant | null) : row.when.begin,
    end: layout.at.has('time_latest') ? (cell('time_latest') as Instant | null) : row.when.end,
    once: cell('time_extent') === 'within',
    basis: textOf(cell('time_basis')),
  });
  return {
    '@id': `${address}#${table.kind}/${encodeURIComponent(written(row.id))}`,
    type: 'Feature',
    properties: { ...properties, title: row.title },
    ...(when && { when }),
    names: namesOf(row, cells, cell, layout),
    types: typesOf(textOf(cell('kind')) ?? textOf(cell('place_kind'))),
    geometry: geometryOf(row, cell('where_prec')),
    ...(sentence !== null && { descriptions: [{ value: sentence }] }),
    ...(link !== null && { links: [{ type: 'seeAlso', identifier: link }] }),
  };
}

/**
 * Whether a stretch of control goes beyond the period at either side: its row ends with the period, what it holds of its
 * span doesn't.
 */
function openEnds({ full }: Row, { kind }: Table): readonly [before: boolean, after: boolean] {
  if (kind !== 'control_history') return [false, false];
  const { span } = full();
  return Array.isArray(span) ? [span[0] === null, span[1] === null] : [false, false];
}

/**
 * At least one name, of which the first cites where it is from. A row without a place goes by its title: the format has
 * no feature without a name.
 */
function namesOf(
  row: Row,
  cells: readonly Cell[],
  cell: (column: string) => Cell,
  { names }: Layout,
): readonly Json[] {
  const named = names.flatMap(({ at, lang }) =>
    textsOf(cells[at] ?? null).map((toponym) => ({ toponym, ...(lang !== null && { lang }) })),
  );
  const [first, ...rest] = named.length === 0 ? [{ toponym: row.title }] : named;
  const sources = [...textsOf(cell('source')), ...textsOf(cell('document_ids'))];
  const citations = (sources.length === 0 ? [row.id] : sources).map((label) => ({ label }));
  return [{ ...first, citations }, ...rest];
}

function typesOf(kind: string | null): readonly Json[] {
  if (kind === null) return [];
  const identifier = Object.hasOwn(CONCEPTS, kind) ? CONCEPTS[kind] : undefined;
  return [
    { ...(identifier !== undefined && { identifier }), label: kind.replaceAll('_', ' '), sourceLabel: kind },
  ];
}

/** The format wants an object even where nothing is known of the place. */
function geometryOf({ position }: Row, precision: Cell): Json {
  if (position === null) return { type: 'GeometryCollection', geometries: [] };
  const certainty = typeof precision === 'number' ? (CERTAINTY[precision - 1] ?? 'uncertain') : null;
  return { type: 'Point', coordinates: position, ...(certainty !== null && { certainty }) };
}

/** `held: ISIS`: in the words of its columns, as the format has no element for who holds a place. */
function stateOf(cell: (column: string) => Cell): string | null {
  const parts = ['state', 'party_name', 'party_to_name'].flatMap((name) => textOf(cell(name)) ?? []);
  return parts.length === 0 ? null : parts.join(': ');
}

function textOf(cell: Cell): string | null {
  return textsOf(cell)[0] ?? null;
}

function textsOf(cell: Cell): readonly string[] {
  if (typeof cell === 'string') return cell === '' ? [] : [cell];
  return Array.isArray(cell) ? (cell as readonly string[]) : [];
}
