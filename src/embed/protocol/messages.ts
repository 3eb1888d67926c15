import type { Camera } from '../../domain/view.ts';

/** The protocol's version: another number is another protocol, and is not answered. */
export const PROTOCOL = 1;

/** What a host may ask for, and nothing else. Instants are ISO 8601 in UTC, as in links. */
export type Commands = {
  readonly setTime: { readonly t: string };
  readonly setKnownAt: { readonly known: string };
  readonly setView: { readonly map: Camera | null };
  readonly select: { readonly place: string | null };
  readonly play: null;
  readonly pause: null;
  readonly getState: null;
};
export type CommandName = keyof Commands;
export const COMMANDS = [
  'setTime',
  'setKnownAt',
  'setView',
  'select',
  'play',
  'pause',
  'getState',
] as const satisfies readonly CommandName[];

/** What the embed shows, as a host is told it. */
export type ToldState = {
  readonly t: string;
  readonly known: string;
  readonly playing: boolean;
  readonly place: string | null;
  readonly map: Camera | null;
  readonly dataset: { readonly title: string; readonly version: string; readonly hash: string };
};

export type EventsTold = {
  readonly ready: ToldState;
  readonly timechange: { readonly t: string; readonly known: string };
  readonly selectionchange: { readonly place: string | null };
  readonly height: { readonly height: number };
  readonly error: { readonly message: string };
};
export type EventName = keyof EventsTold;

/** From the host; `id` comes back with the acknowledgement. */
export type CommandMessage = {
  readonly changingHands: typeof PROTOCOL;
  readonly id: string;
  readonly command: CommandName;
  readonly value: unknown;
};
/** To the host: a command was done, or why not. */
export type AckMessage = {
  readonly changingHands: typeof PROTOCOL;
  readonly id: string;
  readonly ok: boolean;
  readonly value?: ToldState;
  readonly error?: string;
};
export type EventMessage = {
  readonly changingHands: typeof PROTOCOL;
  readonly event: EventName;
  readonly value: EventsTold[EventName];
};
