import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Words of the story: a few views of the dataset, one after the other. */
export const story = {
  loading: 'The story is loading',
  failed: 'The story could not be loaded',
  /** Under what failed: the page has more than the story. */
  failedRest: 'Map, timeline and lists do without it.',

  steps: (n: number) => count(n, 'step', 'steps'),
  how: 'Scroll, press a step or use the buttons: map and both clocks follow. Move any of them yourself and you have left the story; a button leads back.',
  /** While a cut of the reader's own holds. */
  ownCut: 'The steps were written from all documents: they tell more than was known at your cut.',

  nav: 'Steps of the story',
  begin: 'Begin',
  previous: 'Previous step',
  next: 'Next',
  where: (n: number, of: number) => `Step ${n} of ${of}`,
  left: (n: number) => `You have left step ${n}`,
  back: (n: number) => `Return to step ${n}`,
  lifted: 'The filter was lifted: it could hide what this step shows.',

  knownThen: 'as known at that moment: later reports are left out',
  knownAt: (moment: string) => `as known at ${moment}: later reports are left out`,

  claims: (n: number) => count(n, 'claim', 'claims'),
  openClaim: 'Open claim',
};
