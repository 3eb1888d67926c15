import { embedHands } from '../../../text/en/embedHands.ts';
import { toldParts } from '../../../text/toldParts.ts';
import type { Page } from '../page.ts';

/** What of its link the page doesn't show, in a quiet line. */
export function tellNotices({ core, ignored }: Page): void {
  const { compare, drawing } = core.store.get().view;
  if (ignored.length > 0) core.say(embedHands.ignored(...toldParts(ignored)));
  // A day alone is no moment: it would have to be guessed.
  if (ignored.some((raw) => /^(t|from|known)=/.test(raw))) core.say(embedHands.moments);
  if (compare !== null || drawing !== 'places') core.say(embedHands.onlyFull);
}
