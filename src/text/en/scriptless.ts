/** Words of what a build writes for readers and machines without scripts: pages, cards, and what a link unfurls to. */
export const scriptless = {
  /** Above the table. */
  moment: (moment: string) => `State at ${moment}, as known from all documents.`,
  fixed: 'Without scripts this page shows the last moment of its dataset, whatever its address asks for.',
  place: 'Place',
  state: 'State',
  when: 'When',
  /** `contested: last reported 13 June` */
  contested: (reported: string) => `contested: ${reported}`,

  /** What a card and a link are described by. */
  description: (title: string) =>
    `${title}: who held what, when, and who said so. A map with a timeline, drawn from what its source documents state and no more.`,
  /** Of a step's card. */
  card: (step: string, moment: string) => `Map: ${step}. ${moment}.`,
  cutThen: 'As known at that moment: later reports are left out.',
  cut: (moment: string) => `As known at ${moment}: later reports are left out.`,
  step: (n: number, of: number, story: string) => `Step ${n} of ${of} of “${story}”`,
  openStep: 'Open this step on the map',
  previous: 'Previous step',
  next: 'Next step',
  whole: 'The whole map',
};
