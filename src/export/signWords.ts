import { lastReports, type Report } from '../domain/lastReports.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import { lateWords } from '../text/late.ts';
import { type Sign, SIGNS, signsOf } from './groups.ts';
import type { Shown } from './viewWords.ts';

function signs({ state }: PlaceState, { dataset }: Shown): Sign[] {
  return signsOf(state, dataset.ageing);
}

/** What a place's mark says beside its holder; of what is old, of which day it is. */
export function signWords(place: PlaceState, shown: Shown): string[] {
  const { dataset, text, words } = shown;
  const { written } = lateWords(text).embedding;
  const reports = lastReports(dataset, place);
  const day = (report: Report | null) => report && words.reportDay(report.at, report.zone);
  return signs(place, shown).map((sign) => {
    const reported =
      sign === 'aged' ? day(reports.base) : sign === 'contestedOld' ? day(reports.fighting) : null;
    if (reported === null) return signWord(sign, shown);
    const last = text.time.lastReported(reported);
    return sign === 'aged' ? last : written.contestedLast(last);
  });
}

/** Of how many places the marks say what. */
export function signCounts(
  places: readonly PlaceState[],
  shown: Shown,
): (readonly [n: number, sign: string])[] {
  return SIGNS.map(
    (sign) =>
      [places.filter((place) => signs(place, shown).includes(sign)).length, signWord(sign, shown)] as const,
  ).filter(([n]) => n > 0);
}

function signWord(sign: Sign, { dataset, text }: Shown): string {
  const { written } = lateWords(text).embedding;
  switch (sign) {
    case 'claimed':
      return text.terms.certainty.claimed;
    case 'aged':
      return written.aged(dataset.ageing.outlineHours);
    case 'contestedOld':
      return written.contestedOld(dataset.ageing.outlineHours);
    case 'contested':
    case 'disputed':
      return text.state[sign];
  }
}
