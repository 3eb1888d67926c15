import type { ControlState } from '../../domain/control/index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Difference } from '../../domain/difference.ts';
import { namesBase } from '../../domain/holderDifference.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Catalogue } from '../../text/language.ts';
import { lateWords } from '../../text/late.ts';
import { baseSentence, flagWords, partyName, standingAlone, stateSentence } from '../../text/stateWords.ts';
import type { TimeWords } from '../../text/timeWords.ts';
import { claimsNamed, newestReport } from '../../domain/lastReports.ts';
import { voicesReported } from '../voices.ts';

/** The state on either side; null where nothing was known of the place. */
export type States = { readonly before: ControlState | null; readonly after: ControlState | null };

type Said = {
  readonly difference: Difference;
  readonly states: States;
  /** The moment of the later side. */
  readonly t: Instant;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** A difference in one sentence, without a full stop. */
export function differenceSentence(said: Said): string {
  return standingAlone(sentenceOf(said), said.text.locale);
}

function sentenceOf(said: Said): string {
  const { difference, states, dataset, text, words } = said;
  const { compare } = lateWords(text);
  const { kind, ended } = difference;
  const name = (party: PartyId | null) => party && partyName(dataset.parties, party);
  const [from, to] = [name(difference.from), name(difference.to)];
  const { before, after } = states;
  const when = after?.since ? words.span(after.since, 'within') : null;
  const sentence = (state: ControlState | null) =>
    state ? stateSentence(state, dataset.parties, text, words) : text.state.notReported;
  const base = after ? baseSentence(after, dataset.parties, text) : text.state.notReported;
  switch (kind) {
    case 'changed_hands':
      return compare.changedHands(to, from, when);
    case 'change_over':
      return compare.changeOver(to, from, when);
    case 'changing':
      return compare.changing(base, when);
    case 'named_otherwise':
      return compare.namedOtherwise(from ?? '', to ?? '');
    case 'known_otherwise':
      return compare.knownOtherwise(from, base);
    case 'contested':
      return lastReportSentence(said, lateWords(text).details.contestReported);
    case 'disputed':
      return disputeSentence(said);
    case 'no_longer_contested':
    case 'no_longer_disputed':
      return ended ? compare.ended[ended] : '';
    case 'newly_reported':
      return holderless(after, text) ?? sentence(after);
    case 'no_longer_reported':
      return compare.noLongerReported(holderless(before, text) ?? sentence(before));
    case 'quiet':
    case 'reported_again':
      return lastReportSentence(said, text.time.lastReported);
  }
}

/** Where nothing is reported of who holds it, or no more than a flag; null where its state says it all. */
function holderless(state: ControlState | null, text: Catalogue): string | null {
  const { compare } = lateWords(text);
  if (state === null || namesBase(state) || state.next !== null) return null;
  const flags = flagWords(state, text);
  return flags.length === 0 ? compare.markOnly : compare.flagsOnly(flags);
}

function disputeSentence({ difference, states, dataset, text }: Said): string {
  const { notes } = lateWords(text).details;
  const claims = claimsNamed(dataset, difference.placeId, difference.claims.after);
  const name = (party: PartyId | null | undefined) => (party ? partyName(dataset.parties, party) : null);
  const isDenial = claims.every(({ stance }) => stance === 'disputes');
  const { denied, deniers } = states.after?.disputed ?? {};
  return notes
    .disputed(name(denied), name(deniers), isDenial, voicesReported(claims, dataset, text))
    .replace(/\.$/u, '');
}

/** When the claims behind it were last reported. */
function lastReportSentence(
  { difference, t, dataset, text, words }: Said,
  say: (distance: string) => string,
): string {
  const claims = claimsNamed(dataset, difference.placeId, difference.claims.after);
  const report = newestReport(dataset, claims);
  if (!report) return text.time.reportTimeUnknown;
  return say(words.reportDistance(report.at, t, report.zone));
}
