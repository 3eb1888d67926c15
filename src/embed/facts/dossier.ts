import type { Account } from '../../domain/account.ts';
import type { Claim } from '../../domain/claim.ts';
import { type Disagreement, disagreementsAt } from '../../domain/disagreement.ts';
import type { ClaimId, PlaceId } from '../../domain/ids.ts';
import { foremostFirst } from '../../domain/foremostFirst.ts';
import { newestReport } from '../../domain/lastReports.ts';
import type { Place } from '../../domain/place.ts';
import { claimsByPlace } from '../../domain/snapshot.ts';
import { byWords, partyName, stateSentence } from '../../text/stateWords.ts';
import type { Telling } from './telling.ts';
import { speakersOf } from './voice.ts';

/** Claims that agree, under what they say. */
export type Side = {
  readonly label: string;
  readonly sentence: string | null;
  readonly claims: readonly Claim[];
};

/** What an embed tells of one place at the moment shown. */
export type Dossier = {
  readonly place: Place;
  readonly sentence: string;
  /** What the sentence alone would not tell. */
  readonly notes: readonly string[];
  /** Terms and what stands for each: since when, on whose word, when last reported. */
  readonly facts: readonly (readonly [term: string, words: string])[];
  /** Accounts that contradict each other, face to face. */
  readonly disputes: readonly { readonly title: string; readonly sides: readonly Side[] }[];
  /** What else the state rests on. */
  readonly lists: readonly Side[];
};

/** Only claims that are known at the cut speak; null when the dataset has no such place. */
export function dossierOf(placeId: PlaceId, telling: Telling): Dossier | null {
  const { dataset, moment, text, words } = telling;
  const place = dataset.places.get(placeId);
  if (!place) return null;
  const { details } = text;
  const held = moment.places.find((state) => state.place.placeId === placeId);
  if (!held)
    return { place, sentence: details.notes.notReported, notes: [], facts: [], disputes: [], lists: [] };
  const { state } = held;
  const there = claimsByPlace(dataset).get(placeId) ?? [];
  const named = (ids: readonly ClaimId[]) => there.filter(({ claimId }) => ids.includes(claimId));
  const basis = named(state.basis);
  const found = disagreementsAt(there, moment.t, moment.known, dataset);
  const disagreements = found.filter(({ isLapsed, about }) => !isLapsed && about !== 'time');
  const disputed = new Set(disagreements.flatMap(({ accounts }) => accounts.flatMap(({ claims }) => claims)));
  const since =
    state.since &&
    (state.base.kind === 'changing' ? words.span(state.since, 'within') : words.since(state.since));
  const list = (label: string, claims: readonly Claim[]): Side[] => {
    const others = claims.filter((claim) => !disputed.has(claim));
    return others.length === 0 ? [] : [{ label, sentence: null, claims: others }];
  };
  return {
    place,
    sentence: stateSentence(state, dataset.parties, text, words),
    notes: [
      ...(state.next
        ? [details.notes.next(partyName(dataset.parties, state.next.party), byWords(state, words))]
        : []),
      ...(state.timeDisputed ? [details.notes.timeDisputed] : []),
      ...found.filter(({ isLapsed }) => isLapsed).map((lapsed) => lapsedNote(lapsed, telling)),
    ],
    facts: [
      ...(since === null
        ? []
        : [[state.base.kind === 'changing' ? details.change : details.held, since] as const]),
      ...(basis.length === 0 ? [] : [[details.basis, details.voices(speakersOf(basis, telling))] as const]),
      ...lastReport(basis, telling),
    ],
    disputes: disagreements.map((disagreement) => disputeOf(disagreement, telling)),
    lists: [
      ...list(details.basis, basis),
      ...list(details.contestedBy, named(state.contested?.contestedBy ?? [])),
    ],
  };
}

function disputeOf({ about, accounts }: Disagreement, { dataset, text, words }: Telling) {
  const { dispute } = text;
  const sentence = ({ party, denied, isShown, state }: Account) =>
    party === null && !isShown
      ? dispute.notHeld(denied && partyName(dataset.parties, denied))
      : stateSentence(state, dataset.parties, text, words);
  return {
    title: dispute.title[about],
    sides: accounts.map((account) => ({
      label: account.isShown ? dispute.shown : dispute.against,
      sentence: sentence(account),
      claims: foremostFirst(account.claims, account.party),
    })),
  };
}

/** When the claims that a state rests on were last reported, against the moment shown. */
function lastReport(basis: readonly Claim[], telling: Telling) {
  const { dataset, moment, text, words } = telling;
  const report = newestReport(dataset, basis);
  return report === null
    ? []
    : [[text.details.lastReport, words.reportDistance(report.at, moment.t, report.zone)] as const];
}

/** A dispute that nothing has settled, too old for the mark to show it. */
function lapsedNote({ accounts }: Disagreement, telling: Telling): string {
  const { dataset, text, words } = telling;
  const against = accounts.slice(1).flatMap(({ claims }) => claims);
  const report = newestReport(dataset, against);
  return `${text.dispute.lapsedTitle(report && words.reportDay(report.at, report.zone))}: ${text.details.voices(speakersOf(against, telling))}.`;
}
