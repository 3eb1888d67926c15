export const page = {
  product: 'Changing Hands',
  skipLabel: 'Skip',
  skipToPanel: 'Skip to events and places',
  skipToTimeline: 'Skip to the timeline',
  map: {
    label: 'Map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all marks',
    severalPlaces: 'Several places lie here:',
    close: 'Close',
    loading: 'The map is loading',
    failed: (cause: string) =>
      `The map can’t be drawn (${cause}). The lists of events and places say the same.`,
  },
  documentTitle: (dataset: string | null, place: string | null) =>
    [place, dataset, 'Changing Hands'].filter((part) => part !== null).join(' · '),

  knownAll: 'as known from all documents',
  knownAt: (moment: string) => `as known at ${moment}`,
  cut: (moment: string) => `As known at ${moment}: claims reported later are left out.`,
  cutLift: 'Show what all documents say',

  loading: 'Loading the dataset',
  failed: 'The dataset could not be shown',
  failedMore: (n: number) => `and ${n} more`,
  retry: 'Try again',
  ignored: (parts: readonly string[]) =>
    `Parts of this link were not understood and are left out: ${parts.join(', ')}`,
  dismiss: 'Close this note',

  legend: {
    title: 'Legend',
    parties: 'Held by',
    states: 'State',
    kinds: 'Places',
    events: 'Events',
    changing: 'Changing',
    next: 'Held later, start unknown',
    contested: 'Contested',
    disputed: 'Disputed',
    not_reported: 'Not reported',
    ageing: (hours: number) => `No new report for ${hours} hours`,
    glyphs: {
      fighting: 'Fighting',
      strike: 'Air strike',
      attack: 'Attack',
      captivity: 'Captivity',
      displacement: 'Displacement',
      aid: 'Humanitarian aid',
      other: 'Other event, or not done yet',
    },
  },
};
