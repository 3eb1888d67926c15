import type { PlaceMark } from '../../picture/placeMarks.ts';
import { stateSentence } from '../../text/stateWords.ts';
import type { Shown } from './shown.ts';
import { text } from './words.ts';

/** `Held by ISIS, disputed`: who holds a place; empty where no claim speaks of control. */
export function stateWordsOf({ held }: PlaceMark, { slice, words }: Shown): string {
  return held ? stateSentence(held.state, slice.dataset.parties, text, words) : '';
}

/** `Fighting (now), Air strike`: what happened there; empty where nothing did. */
export function eventWords({ quiet }: PlaceMark): string {
  const { glyphs } = text.page.legend;
  return quiet.map(({ glyph, now }) => (now ? text.picture.glyphNow : String)(glyphs[glyph])).join(', ');
}
