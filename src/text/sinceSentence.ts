import type { ControlState } from '../domain/control/state.ts';
import type { Parties } from '../domain/party.ts';
import type { Catalogue } from './language.ts';
import { lateWords } from './late.ts';
import { baseSentence, flagWords, nextWords, stateSentence } from './stateWords.ts';
import type { TimeWords } from './timeWords.ts';

/** A state with since when, said of the base and of nothing else: `Held by ISIS since 10 June; disputed`. */
export function sinceSentence(
  state: ControlState,
  parties: Parties,
  text: Catalogue,
  words: TimeWords,
): string {
  const { base, since } = state;
  if (since === null || base.kind === 'not_reported') return stateSentence(state, parties, text, words);
  return lateWords(text).print.joinSince(
    baseSentence(state, parties, text),
    base.kind === 'changing' ? words.span(since, 'within') : words.since(since),
    flagWords(state, text),
    nextWords(state, parties, text, words),
  );
}
