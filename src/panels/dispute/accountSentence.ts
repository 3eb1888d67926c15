import type { Account } from '../../domain/account.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Catalogue } from '../../text/language.ts';
import { lateWords } from '../../text/late.ts';
import { partyName, stateSentence } from '../../text/stateWords.ts';
import type { TimeWords } from '../../text/timeWords.ts';

/** What an account says, in one sentence: `Held by ISIS` · `Speaks against ISIS holding it; names no holder`. */
export function accountSentence(
  { party, denied, span, isShown, state }: Account,
  { parties }: Pick<Dataset, 'parties'>,
  text: Catalogue,
  words: TimeWords,
): string {
  const { dispute } = lateWords(text);
  if (span !== null) return dispute.happened(words.span(span, 'within'));
  if (party === null && !isShown) return dispute.notHeld(denied && partyName(parties, denied));
  return stateSentence(state, parties, text, words);
}
