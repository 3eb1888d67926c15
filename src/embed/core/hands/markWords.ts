import type { AgeingStage } from '../../../picture/mark.ts';
import type { PlaceMark } from '../../../picture/placeMarks.ts';
import { stateSentence } from '../../../text/stateWords.ts';
import type { Shown } from '../shown.ts';
import type { EmbedText } from '../../../text/embedText.ts';

/** `Held by ISIS, disputed · No new report for 24 hours · Air strike`: who holds a place, how old that is, what happened. */
export function markWords(
  { held, mark, quiet }: PlaceMark,
  { slice, words }: Shown,
  text: EmbedText,
): string {
  const { glyphs, ageing, contestedOld } = text.page.legend;
  const { beginsHours, outlineHours } = slice.dataset.ageing;
  const aged = (stage: AgeingStage | null | undefined, said: (hours: number) => string) =>
    stage && stage !== 'fresh' && said(stage === 'outline' ? outlineHours : beginsHours);
  const state = held && stateSentence(held.state, slice.dataset.parties, text, words);
  const events = quiet.map(({ glyph, now }) => (now ? text.picture.glyphNow : String)(glyphs[glyph]));
  return [state, aged(mark?.ageing, ageing), aged(mark?.contested, contestedOld), events.join(', ')]
    .filter(Boolean)
    .join(' · ');
}
