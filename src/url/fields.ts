import { formatMinute, type Instant, parseInstant } from '../domain/instant.ts';
import { CERTAINTIES } from '../domain/certainty.ts';
import { EVENT_TYPES, MODALITIES } from '../domain/event.ts';
import { AXES, type Camera, DRAWINGS, THEMES, TIME_DISPLAYS, TIME_MODES, type View } from '../domain/view.ts';
import { COMPARED_BY, type Comparison } from '../domain/comparison.ts';
import { isDataAddress } from './dataAddress.ts';
import { idsField, wordsField } from './listField.ts';

/** How one member of a view is written: `undefined` from `read` means "not understood", null from `write` the default. */
export type Field<Name extends keyof View> = {
  readonly key: string;
  readonly read: (text: string) => View[Name] | undefined;
  readonly write: (value: View[Name]) => string | null;
};

/** One field per member of the view: a new member without one does not compile. The order is that of new links. */
export const FIELDS: { readonly [Name in keyof View]: Field<Name> } = {
  t: { key: 't', read: readInstant, write: writeInstant },
  from: { key: 'from', read: readInstant, write: writeInstant },
  mode: {
    key: 'mode',
    read: (text) => TIME_MODES.find((mode) => mode.replace('_', '-') === text),
    write: (mode) => (mode === 'instant' ? null : mode.replace('_', '-')),
  },
  known: {
    key: 'known',
    read: readKnown,
    write: (value) => (value === 'all' ? null : writeInstant(value)),
  },
  place: idField('place'),
  event: idField('event'),
  claim: idField('claim'),
  types: wordsField('types', EVENT_TYPES),
  parties: idsField('parties'),
  certainty: wordsField('certainty', CERTAINTIES),
  modality: wordsField('modality', MODALITIES),
  documents: idsField('documents'),
  q: { key: 'q', read: readWords, write: (value) => (value === '' ? null : value) },
  compare: { key: 'compare', read: readComparison, write: (value) => value && writeComparison(value) },
  story: idField('story'),
  drawing: wordField('layers', DRAWINGS),
  axis: wordField('axis', AXES),
  camera: { key: 'map', read: readCamera, write: (camera) => camera && writeCamera(camera) },
  theme: wordField('theme', THEMES),
  timeDisplay: wordField('tz', TIME_DISPLAYS),
  data: { key: 'data', read: readAddress, write: (value) => value },
};

/** To the minute, as links are written. A second that doesn't count must not make two links of one view. */
function readInstant(text: string): Instant | undefined {
  // In a query a plus sign is a space: `+03:00` pasted by hand arrives as ` 03:00`.
  const t = parseInstant(text.replace(' ', '+'));
  return t === null ? undefined : (parseInstant(formatMinute(t)) ?? undefined);
}

function readKnown(text: string): View['known'] | undefined {
  return text === 'all' ? 'all' : readInstant(text);
}

/** A moment, then what differs from the usual: its cut, `maps` for two maps. */
function readComparison(text: string): Comparison | undefined {
  const [moment = '', ...rest] = text.split(',');
  const t = readInstant(moment);
  const by = COMPARED_BY.find((by) => by === rest.at(-1));
  const cuts = by === undefined ? rest : rest.slice(0, -1);
  const known = readKnown(cuts[0] ?? 'all');
  if (t === undefined || known === undefined || cuts.length > 1) return undefined;
  return { t, known, by: by ?? COMPARED_BY[0] };
}

function writeComparison({ t, known, by }: Comparison): string {
  const cut = known === 'all' ? [] : [formatMinute(known)];
  return [formatMinute(t), ...cut, ...(by === COMPARED_BY[0] ? [] : [by])].join(',');
}

function writeInstant(value: Instant | null): string | null {
  return value === null ? null : formatMinute(value);
}

/** Ids are opaque; whether one exists is asked once the dataset is there (`knownIds.ts`). */
function idField<Name extends 'place' | 'event' | 'claim' | 'story'>(key: Name): Field<Name> {
  return {
    key,
    read: (text) =>
      text.length > 0 && text.length <= 200 && isPrintable(text) ? (text as View[Name]) : undefined,
    write: (value) => value,
  };
}

/** What a reader typed into the search: any text of a bearable length. */
function readWords(text: string): string | undefined {
  return text.trim() !== '' && text.length <= 200 && isPrintable(text) ? text : undefined;
}

function wordField<Name extends 'theme' | 'timeDisplay' | 'axis' | 'drawing'>(
  key: string,
  words: readonly View[Name][],
): Field<Name> {
  return {
    key,
    read: (text) => words.find((word) => word === text),
    write: (value) => (value === words[0] ? null : value),
  };
}

const CAMERA = /^(\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,2}(?:\.\d{1,12})?)\/(-?\d{1,3}(?:\.\d{1,12})?)$/;

function readCamera(text: string): Camera | undefined {
  const parts = CAMERA.exec(text);
  if (!parts) return undefined;
  const [zoom, lat, lon] = parts.slice(1).map(Number) as [number, number, number];
  if (zoom > 24 || Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return { zoom: round(zoom, 2), lat: round(lat, 4), lon: round(lon, 4) };
}

/** Four decimals are some ten metres: enough for any screen, and the same link on each of them. */
function writeCamera({ zoom, lat, lon }: Camera): string {
  return `${round(zoom, 2)}/${round(lat, 4)}/${round(lon, 4)}`;
}

/**
 * What it names isn't asked for yet. Another host's data under our title is how a false front line would be planted: of
 * those whoever loads asks first, and the policy of the page forbids the request as well.
 */
function readAddress(text: string): string | undefined {
  const isShort = text !== '' && text.length <= 2000;
  return isShort && isPrintable(text) && isDataAddress(text) ? text : undefined;
}

/** No control characters, no lone surrogates. */
function isPrintable(text: string): boolean {
  return !/\p{C}/u.test(text);
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  // + 0: minus zero would be written differently and read back as zero.
  return Math.round(value * scale) / scale + 0;
}
