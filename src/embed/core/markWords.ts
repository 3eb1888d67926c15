import type { PlaceMark } from '../../picture/placeMarks.ts';
import { stateSentence } from '../../text/stateWords.ts';
import type { Shown } from './shown.ts';
import { text } from './words.ts';

/** `Held by ISIS, disputed · Fighting (now), Air strike`: who holds a place, and what happened there. */
export function markWords({ held, quiet }: PlaceMark, { slice, words }: Shown): string {
  const { glyphs } = text.page.legend;
  const state = held && stateSentence(held.state, slice.dataset.parties, text, words);
  const events = quiet.map(({ glyph, now }) => (now ? text.picture.glyphNow : String)(glyphs[glyph]));
  return [state, events.join(', ')].filter(Boolean).join(' · ');
}
