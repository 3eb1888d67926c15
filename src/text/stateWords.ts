import type { ControlState } from '../domain/control/state.ts';
import type { PartyId } from '../domain/ids.ts';
import type { Parties } from '../domain/party.ts';
import { isolated } from './isolate.ts';
import type { StateText } from './language.ts';
import type { TimeWords } from './timeWords.ts';

/** What the words of a state need of those of time. */
export type EndWords = Pick<TimeWords, 'by'>;

/** `Held by ISIS, disputed` · `Changing from Iraqi government to Kurdish forces` · `Not reported; held by insurgents by 22 June`. */
export function stateSentence(
  state: ControlState,
  parties: Parties,
  text: StateText,
  words: EndWords,
): string {
  const next = nextWords(state, parties, text, words);
  return text.state.join(baseSentence(state, parties, text), flagWords(state, text), next);
}

/** What is flagged beside the base. */
export function flagWords({ contested, disputed }: ControlState, { state }: StateText): string[] {
  return [...(contested ? [state.contested] : []), ...(disputed ? [state.disputed] : [])];
}

/** Who is said to have held it by a later moment; null when nobody says. */
export function nextWords(
  state: ControlState,
  parties: Parties,
  text: StateText,
  words: EndWords,
): string | null {
  return state.next && text.state.next(partyName(parties, state.next.party), byWords(state, words));
}

/** The sentence of the base alone. */
export function baseSentence({ base }: ControlState, parties: Parties, text: StateText): string {
  switch (base.kind) {
    case 'held':
      return text.state.held(partyName(parties, base.party));
    case 'changing':
      return text.state.changing(
        base.from && partyName(parties, base.from),
        base.to && partyName(parties, base.to),
      );
    case 'not_reported':
      return text.state.notReported;
  }
}

/** `by 22 June`: the end of a day is that day, not the first minute of the one after. */
export function byWords({ next }: ControlState, words: EndWords): string {
  return next ? words.by(next.by) : '';
}

/** As the dataset names it, within a sentence; an unknown id stands for itself. */
export function partyName(parties: Parties, partyId: PartyId): string {
  return isolated(parties.get(partyId)?.name ?? partyId);
}

/** A name that stands alone: `insurgents` → `Insurgents`. */
export function standingAlone(name: string, locale: string): string {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
