const stated = (parts: readonly (string | null)[], between: string) =>
  parts.filter((part) => part !== null && part !== '').join(between);

/** How many events are where; each is counted once. */
type EventCounts = {
  readonly all: number;
  readonly onMap: number;
  readonly beyond: number;
  readonly unplaced: number;
  readonly undated: number;
};

export const panels = {
  label: 'Events, places, sources',
  tabs: {
    story: 'Story',
    events: 'Events',
    places: 'Places',
    compare: 'Changes',
    sources: 'Sources',
    about: 'About',
  },

  /** Under the tally of the list: `Of these, 64 at a place on this map, 9 beyond it, 37 without a place; the other 20 without a date.` */
  eventsCount: ({ onMap, beyond, unplaced, undated }: EventCounts) => {
    const dated = stated(
      [
        onMap > 0 ? `${onMap} at a place on this map` : null,
        beyond > 0 ? `${beyond} beyond it` : null,
        unplaced > 0 ? `${unplaced} without a place` : null,
      ],
      ', ',
    );
    const rest = dated === '' ? 'none with a date' : `the other ${undated} without a date`;
    return `Of these, ${stated([dated, undated > 0 ? rest : null], '; ')}.`;
  },
  noDate: 'Without a date',
  noPlace: 'no place given',
  current: 'now',
  /** Where an event stands against the clock, then its time. */
  eventWhen: (phase: string, time: string) => `${phase} ${time}`,
  /** Of an event that leads from one place to another. */
  fromTo: (place: string, goal: string | null) => stated([place, goal], ' to '),
  noEvents: 'No event was reported by the moment of the cut.',
  linkCut: 'What you opened was reported later than the cut, and is left out.',
};
