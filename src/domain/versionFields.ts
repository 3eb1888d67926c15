import type { Dataset } from './dataset.ts';
import type { Imprint } from './imprint.ts';
import { formatInstant } from './instant.ts';
import type { OpenSpan } from './span.ts';

/** A value as the file has it: instants as ISO text, lists and objects as JSON. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue };

/** What of a dataset can be new, gone or otherwise, in the order of a list of differences. */
export const VERSION_THINGS = ['dataset', 'party', 'place', 'document', 'speaker', 'event', 'claim'] as const;
export type VersionThing = (typeof VERSION_THINGS)[number];

/** One thing with its fields by path, in the format's names. */
export type Fielded = {
  readonly thing: VersionThing;
  readonly id: string;
  /** What a list calls it; dataset text. */
  readonly title: string;
  readonly fields: ReadonlyMap<string, FieldValue>;
};

/** Spans that the format has as two members rather than as a pair. */
const SPLIT = new Set(['time', 'reported']);
/** What follows from other fields, or is a thing of its own. */
const LEFT_ASIDE = new Set(['order', 'claims', 'dateEdtf', 'datePrec']);

/** All that a dataset holds, each thing by its kind and id; what only repeats other fields is left aside. */
export function fieldedThings(dataset: Dataset & Partial<Imprint>): Map<string, Fielded> {
  const { parties, places, documents, speakers, events, ...head } = dataset;
  const things = new Map<string, Fielded>();
  const add = (thing: VersionThing, id: string, title: string, fields: ReadonlyMap<string, FieldValue>) =>
    things.set(`${thing} ${id}`, { thing, id, title, fields });
  // The order of documents decides between claims: it is a fact of the dataset.
  const order = { ...head, documents: [...documents.keys()] };
  add('dataset', 'dataset', dataset.title, headFields(order));
  for (const party of parties.values()) add('party', party.partyId, party.name, fieldsOf(party));
  for (const place of places.values()) add('place', place.placeId, place.name, fieldsOf(place));
  for (const document of documents.values())
    add('document', document.documentId, document.title, fieldsOf(document, new Set()));
  for (const speaker of speakers.values()) add('speaker', speaker.name, speaker.name, fieldsOf(speaker));
  for (const event of events.values()) {
    add('event', event.eventId, event.title, fieldsOf(event));
    for (const claim of event.claims) add('claim', claim.claimId, claim.paraphrase, fieldsOf(claim));
  }
  return things;
}

/** Nested objects as paths of their own: `ageing.begins_hours`. What is not said is the same as not there. */
function headFields(head: object): Map<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  for (const [path, value] of fieldsOf(head))
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      for (const [name, inner] of Object.entries(value)) fields.set(`${path}.${name}`, inner);
    // That rows may be passed on is what a file without the word says.
    else if (path !== 'may_pass_on' || value === false) fields.set(path, value);
  return fields;
}

function fieldsOf(thing: object, split: ReadonlySet<string> = SPLIT): Map<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  const put = (name: string, value: unknown) => {
    const plain = plainValue(value);
    if (plain !== null && !(Array.isArray(plain) && plain.length === 0)) fields.set(name, plain);
  };
  const isDocument = split.size === 0;
  for (const [name, value] of Object.entries(thing)) {
    if (LEFT_ASIDE.has(name) && !(isDocument && name === 'dateEdtf')) continue;
    if (name.startsWith('unknown') && isObject(value))
      for (const [extra, inner] of Object.entries(value)) put(extra, inner);
    else if (split.has(name) && isSpan(value)) {
      put(`${name}_earliest`, instantText(value.earliest));
      put(`${name}_latest`, instantText(value.latest));
    } else put(name === 'position' ? 'geometry' : snakeCase(name), value);
  }
  return fields;
}

/** The format's name of a member: `linesSha256` is `lines_sha256`. */
function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function plainValue(value: unknown): FieldValue {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(plainValue);
  if (isSpan(value)) return [instantText(value.earliest), instantText(value.latest)];
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, inner]) => [snakeCase(name), plainValue(inner)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return value as string | number | boolean;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpan(value: unknown): value is OpenSpan {
  return isObject(value) && 'earliest' in value && 'latest' in value && Object.keys(value).length === 2;
}

function instantText(t: OpenSpan['earliest']): string | null {
  return t === null ? null : formatInstant(t);
}
