import { formatInstant, type Instant } from '../../../domain/instant.ts';
import type { Cell, Provenance, Row, Table, Write } from '../contract.ts';
import { flatCell } from '../flat.ts';
import { paced } from '../pace.ts';
import { provenanceFacts } from '../provenanceFacts.ts';

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

type Cells = ReadonlyMap<string, Cell>;
type Json = Readonly<Record<string, unknown>>;

/**
 * Linked Places Format 1.2: GeoJSON with a context, in which a feature is a place as one row has it: an entry of the
 * gazetteer, a stretch of control, an event at a place. A row without a place has no geometry.
 */
export const writeLinkedPlaces: Write = async ({ table }, provenance, base, progress) => {
  const features: string[] = [];
  await paced(table.rows, progress, (row) => {
    features.push(JSON.stringify(featureOf(row, table, provenance)));
  });
  const head: Json = {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    // Beside what the format knows, as GeoJSON allows.
    provenance: Object.fromEntries(provenanceFacts(provenance)),
  };
  const content = `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
  return [{ name: `${base}.lpf.json`, mime: 'application/geo+json', content }];
};

function featureOf(row: Row, { kind, columns }: Table, provenance: Provenance): Json {
  const made = row.cells;
  const cells = new Map(columns.map(({ name }, index) => [name, made[index] ?? null]));
  const flat = columns.map((column, index) => [column.name, flatCell(column, made[index] ?? null)]);
  const sentence = textOf(cells, 'summary') ?? stateOf(cells);
  const when = whenOf(row, cells);
  return {
    '@id': `${baseAddress(provenance)}#${kind}/${encodeURIComponent(row.id)}`,
    type: 'Feature',
    properties: { ...Object.fromEntries(flat), title: row.title },
    ...(when && { when }),
    names: namesOf(row, cells),
    types: typesOf(cells),
    geometry: geometryOf(row, cells),
    ...(sentence !== null && { descriptions: [{ value: sentence }] }),
    ...(provenance.link !== null && { links: [{ type: 'seeAlso', identifier: provenance.link }] }),
  };
}

/** The same for the same thing in whichever view: the site without the view. Without a site, the file itself. */
function baseAddress({ link }: Provenance): string {
  return link?.replace(/[?#].*$/s, '') ?? '';
}

/**
 * At least one name, of which the first cites where it is from. A row without a place goes by its title: the format has
 * no feature without a name.
 */
function namesOf(row: Row, cells: Cells): readonly Json[] {
  const named = [...cells].flatMap(([column, cell]) => {
    const found = NAME_COLUMN.exec(column);
    const lang = found?.groups?.['language'];
    return found ? textsOf(cell).map((toponym) => ({ toponym, ...(lang !== undefined && { lang }) })) : [];
  });
  const [first, ...rest] = named.length === 0 ? [{ toponym: row.title }] : named;
  const sources = [...textsOf(cells.get('source') ?? null), ...textsOf(cells.get('document_ids') ?? null)];
  return [{ ...first, citations: (sources.length === 0 ? [row.id] : sources).map((label) => ({ label })) }, ...rest];
}

function typesOf(cells: Cells): readonly Json[] {
  const kind = textOf(cells, 'kind') ?? textOf(cells, 'place_kind');
  if (kind === null) return [];
  const identifier = CONCEPTS[kind];
  return [{ ...(identifier !== undefined && { identifier }), label: kind.replaceAll('_', ' '), sourceLabel: kind }];
}

/** The format wants an object even where nothing is known of the place. */
function geometryOf({ position }: Row, cells: Cells): Json {
  if (position === null) return { type: 'GeometryCollection', geometries: [] };
  const precision = cells.get('where_prec');
  const certainty = typeof precision === 'number' ? (CERTAINTY[precision - 1] ?? 'uncertain') : null;
  return { type: 'Point', coordinates: position, ...(certainty !== null && { certainty }) };
}

/**
 * What happened once, somewhere in its span, starts not before the span and ends not after it; what lasted all of it, and
 * a stretch of control, starts and ends with it. The format wants a start, and takes a missing end for "within the start":
 * so a start that is unknown is one no later than the end, and an end that is unknown one no earlier than the start.
 */
function whenOf({ when }: Row, cells: Cells): Json | null {
  const begin = instantOf(cells, 'time_earliest', when.begin);
  const end = instantOf(cells, 'time_latest', when.end);
  const basis = textOf(cells, 'time_basis');
  const spans = timespan(begin, end, cells.get('time_extent') === 'within');
  return spans && { timespans: [spans], ...(basis !== null && { label: basis }) };
}

function timespan(begin: Instant | null, end: Instant | null, once: boolean): Json | null {
  const from = begin === null ? null : formatInstant(begin);
  const to = end === null ? null : formatInstant(end);
  if (from === null) return to === null ? null : { start: { latest: to }, end: once ? { latest: to } : { in: to } };
  const start = once ? { earliest: from } : { in: from };
  if (to === null) return { start, end: { earliest: from } };
  return { start, end: once ? { latest: to } : { in: to } };
}

function instantOf(cells: Cells, column: string, otherwise: Instant | null): Instant | null {
  const cell = cells.get(column);
  return cell === undefined ? otherwise : (cell as Instant | null);
}

/** `held: ISIS`: in the words of its columns, as the format has no element for who holds a place. */
function stateOf(cells: Cells): string | null {
  const parts = ['state', 'party_name', 'party_to_name'].flatMap((name) => textOf(cells, name) ?? []);
  return parts.length === 0 ? null : parts.join(': ');
}

function textOf(cells: Cells, column: string): string | null {
  const [first = null] = textsOf(cells.get(column) ?? null);
  return first;
}

function textsOf(cell: Cell): readonly string[] {
  if (typeof cell === 'string') return cell === '' ? [] : [cell];
  return Array.isArray(cell) ? (cell as readonly string[]) : [];
}
