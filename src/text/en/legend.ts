/** Words of the legend. */
export const legend = {
  title: 'Legend',
  parties: 'Held by',
  states: 'State',
  kinds: 'Places',
  events: 'Events',
  changing: 'Changing',
  next: 'Held later, start unknown',
  contested: 'Contested',
  contestedOld: (hours: number) => `Contested, no new report for ${hours} hours`,
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
};
