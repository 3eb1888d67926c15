import { type Instant, parseInstant } from '../../domain/instant.ts';
import type { Camera } from '../../domain/view.ts';
import { COMMANDS, type CommandName, PROTOCOL } from './messages.ts';

/** What a command holds once it is understood. */
export type Values = {
  readonly setTime: { readonly t: Instant };
  readonly setKnownAt: { readonly known: Instant | 'all' };
  readonly setView: { readonly map: Camera | null };
  readonly select: { readonly place: string | null };
  readonly play: null;
  readonly pause: null;
  readonly getState: null;
};
export type Command = {
  readonly [N in CommandName]: { readonly id: string; readonly command: N; readonly value: Values[N] };
}[CommandName];

/** Why a message with a readable id was not understood. */
export type Fault = 'unknown-command' | 'invalid-value';
export type Checked = Command | { readonly id: string; readonly fault: Fault };

const MAX_ID = 64;
const MAX_TEXT = 200;

/**
 * Reads whatever was posted. Null: no message of this protocol's version, or none whose id could come back. Nothing is
 * guessed: a member too many is as wrong as one too few.
 */
export function checkMessage(data: unknown): Checked | null {
  const message = members(data, ['changingHands', 'id', 'command', 'value']);
  if (!message || message['changingHands'] !== PROTOCOL) return null;
  const id = text(message['id'], MAX_ID);
  if (id === undefined || id === '') return null;
  const command = COMMANDS.find((name) => name === message['command']);
  if (command === undefined) return { id, fault: 'unknown-command' };
  const value = VALUES[command](message['value']);
  // Each reader gives the value of its own command: the pairing is by name, which the compiler can't follow.
  return value === undefined ? { id, fault: 'invalid-value' } : ({ id, command, value } as Command);
}

const VALUES: { readonly [N in CommandName]: (value: unknown) => Values[N] | undefined } = {
  setTime(value) {
    const t = minute(members(value, ['t'])?.['t']);
    return t === undefined ? undefined : { t };
  },
  setKnownAt(value) {
    const asked = members(value, ['known'])?.['known'];
    const known = asked === 'all' ? asked : minute(asked);
    return known === undefined ? undefined : { known };
  },
  setView(value) {
    const asked = members(value, ['map'])?.['map'];
    const map = asked === null ? null : camera(asked);
    return map === undefined ? undefined : { map };
  },
  select(value) {
    const asked = members(value, ['place'])?.['place'];
    const place = asked === null ? null : text(asked, MAX_TEXT);
    return place === undefined || place === '' ? undefined : { place };
  },
  play: nothing,
  pause: nothing,
  getState: nothing,
};

function nothing(value: unknown): null | undefined {
  return value === null ? null : undefined;
}

/** Members of a plain object that has exactly these. */
function members(data: unknown, names: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const exact = Object.keys(data).toSorted().join() === names.toSorted().join();
  return exact ? (data as Record<string, unknown>) : undefined;
}

/** As in links: ISO 8601, in UTC, to the minute. */
function minute(value: unknown): Instant | undefined {
  const isMinute = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(value);
  return isMinute ? (parseInstant(value) ?? undefined) : undefined;
}

function text(value: unknown, longest: number): string | undefined {
  const isText = typeof value === 'string' && value.length <= longest && !/\p{C}/u.test(value);
  return isText ? value : undefined;
}

/** The bounds of links: zoom 0 to 24, degrees WGS 84. */
function camera(value: unknown): Camera | undefined {
  const asked = members(value, ['zoom', 'lat', 'lon']);
  const zoom = within(asked?.['zoom'], 0, 24);
  const lat = within(asked?.['lat'], -90, 90);
  const lon = within(asked?.['lon'], -180, 180);
  return zoom === undefined || lat === undefined || lon === undefined ? undefined : { zoom, lat, lon };
}

function within(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}
