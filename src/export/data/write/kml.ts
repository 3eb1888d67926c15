import { formatInstant } from '../../../domain/instant.ts';
import type { Cell, Column, ColumnType, Provenance, Row, Write } from '../contract.ts';
import { flatCell } from '../flat.ts';
import { paced } from '../pace.ts';
import { provenanceFacts } from '../provenanceFacts.ts';
import { longText } from './longText.ts';
import { element, htmlText, xmlText } from './xmlText.ts';

/** KML's types for a column; dates and instants have none and are text, the row's own time stands in its TimeSpan. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  list: 'string',
  date: 'string',
  date_time: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'bool',
};

/** Columns that say in a sentence what the row is about, the first that is there. */
const SENTENCES: ReadonlySet<string> = new Set(['summary', 'paraphrase']);

/**
 * KML 2.2: one folder, a placemark for each row, its time as TimeSpan, its columns typed by a schema. Nothing in it is
 * loaded from elsewhere. Text is escaped, never CDATA; where a viewer takes text for HTML, it is escaped as HTML first.
 */
export const writeKml: Write = async ({ table: { kind, columns, rows } }, provenance, base, progress) => {
  const colours = [...new Set(rows.flatMap(({ colour }) => colour ?? []))];
  const sentence = columns.findIndex(({ name }) => SENTENCES.has(name));
  const text = longText();
  text.add(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<kml xmlns="http://www.opengis.net/kml/2.2">',
      '<Document>',
      element('name', provenance.title),
      element('description', htmlText(`${provenance.citation}\n${provenance.licence}`)),
      ...colours.map(style),
      schema(kind, columns),
      provenanceData(provenance),
      '<Folder>',
      element('name', kind),
      '',
    ].join('\n'),
  );
  await paced(rows, progress, (row) => text.add(`${placemark(row, columns, kind, sentence)}\n`));
  text.add('</Folder>\n</Document>\n</kml>\n');
  return [{ name: `${base}.kml`, mime: 'application/vnd.google-earth.kml+xml', content: text.content() }];
};

/** In the order that the schema of KML prescribes. */
function placemark(row: Row, columns: readonly Column[], kind: string, sentence: number): string {
  // Made at each asking.
  const { cells } = row;
  const said = cells[sentence];
  const parts = [
    element('name', row.title),
    typeof said === 'string' ? element('description', htmlText(said)) : '',
    timeSpan(row.when),
    row.colour === null ? '' : element('styleUrl', `#${styleId(row.colour)}`),
    `<ExtendedData><SchemaData schemaUrl="#${kind}">${columns.map((column, index) => simpleData(column, cells[index] ?? null)).join('')}</SchemaData></ExtendedData>`,
    row.position === null
      ? ''
      : `<Point><coordinates>${row.position[0]},${row.position[1]}</coordinates></Point>`,
  ];
  return `<Placemark>${parts.join('')}</Placemark>`;
}

/** An end that is open is left out, and so is a span that is open at both. */
function timeSpan({ begin, end }: Row['when']): string {
  if (begin === null && end === null) return '';
  const parts = [
    begin === null ? '' : element('begin', formatInstant(begin)),
    end === null ? '' : element('end', formatInstant(end)),
  ];
  return `<TimeSpan>${parts.join('')}</TimeSpan>`;
}

/** What isn't known is left out: an empty number would be none. */
function simpleData(column: Column, cell: Cell): string {
  const value = flatCell(column, cell);
  if (value === null || value === '') return '';
  const text = typeof value === 'boolean' ? String(Number(value)) : String(value);
  return `<SimpleData name="${xmlText(column.name)}">${xmlText(text)}</SimpleData>`;
}

function schema(kind: string, columns: readonly Column[]): string {
  const fields = columns.map(
    ({ name, type }) => `<SimpleField type="${TYPES[type]}" name="${xmlText(name)}"/>`,
  );
  return `<Schema name="${kind}" id="${kind}">${fields.join('')}</Schema>`;
}

/** KML writes colours backwards: opacity, blue, green, red. No picture is named: the viewer's own marker takes the colour. */
function style(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => colour.slice(at, at + 2).toLowerCase());
  return `<Style id="${styleId(colour)}"><IconStyle><color>ff${blue}${green}${red}</color></IconStyle></Style>`;
}

function styleId(colour: string): string {
  return xmlText(`colour-${colour.slice(1).toLowerCase()}`);
}

function provenanceData(provenance: Provenance): string {
  const facts = provenanceFacts(provenance).map(
    ([key, value]) => `<Data name="${key}">${element('value', value)}</Data>`,
  );
  return `<ExtendedData>${facts.join('')}</ExtendedData>`;
}
