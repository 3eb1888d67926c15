import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Words of the printed page. */
export const print = {
  picture: (title: string, moment: string) => `Map: ${title}, ${moment}`,
  places: 'Places',
  /** With since when, which is of the base alone: `Held by ISIS since 10 June; disputed`. */
  joinSince: (base: string, since: string, flags: readonly string[], next: string | null) =>
    [`${base} ${since}`, flags.length === 0 ? null : flags.join(', '), next]
      .filter((part) => part !== null)
      .join('; '),
  noPlaces: 'Nothing is reported of who held any place.',
  events: (n: number) => `${count(n, 'event', 'events')} at this moment`,
  eventsWindow: (n: number) => `${count(n, 'event', 'events')} in this window`,
  eventsSoFar: (n: number) => `${count(n, 'event', 'events')} so far`,
  traces: (n: number) => `${count(n, 'earlier event', 'earlier events')} with a small sign on the map`,
  /** Of earlier events: those whose place the printed map doesn't reach. */
  tracesBeyond: (n: number) => `${count(n, 'earlier event', 'earlier events')} at places beyond this map`,
  noEvents: 'No event is known to have been under way.',
  /** Of a comparison: `known` is as known when. */
  compared: (moment: string, known: string) =>
    `Compared with ${moment}, ${known}: only the moment shown is printed.`,
  filtered: 'A filter leaves out some events and places.',
  sources: 'Sources',
  undated: 'not dated',
  link: 'This view',
  licence: (licence: string) => `Data: ${licence}`,
  method: 'Who held what, when, and who said so: from these documents and nothing else.',
};
