import type { Difference } from '../../domain/difference.ts';
import { type ComparedMoments, comparedMoments, differencesBetween } from '../../store/compared.ts';
import type { Moment } from '../../store/selectors.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';

/** Both sides in reading order, what differs between them, and how each is called. */
export type Compared = ComparedMoments & {
  readonly list: readonly Difference[];
  /** Hours without a report after which a place has gone quiet. */
  readonly quietHours: number;
  readonly names: { readonly before: SideName; readonly after: SideName };
};

export type SideName = {
  /** `Earlier` */
  readonly side: string;
  /** `Wednesday 11 June 2014, 15:00 Baghdad time` */
  readonly moment: string;
  /** `as known at 12 June, 16:00` */
  readonly known: string;
};

/** Null when nothing is compared; `quietHours` null: as the dataset's marks begin to fade. */
export function useCompared(quietHours: number | null): Compared | null {
  const { dataset, text, words } = useDashboard();
  const view = useFact((state) => state.view);
  const moments = comparedMoments(dataset, view);
  if (moments === null) return null;
  const hours = quietHours ?? dataset.ageing.beginsHours;
  const list = differencesBetween(dataset, moments, hours);
  const { sides, sidesOfCut, sidesAlike } = lateWords(text).compare;
  const isOneClock = moments.before.t === moments.after.t;
  const isOneCut = moments.before.known === moments.after.known;
  const called = isOneClock ? (isOneCut ? sidesAlike : sidesOfCut) : sides;
  const nameOf = (which: 'before' | 'after', { t, known }: Moment): SideName => ({
    side: called[which],
    moment: words.moment(t),
    known: known === 'all' ? text.page.knownAll : text.page.knownAt(words.cut(known)),
  });
  return {
    ...moments,
    list,
    quietHours: hours,
    names: { before: nameOf('before', moments.before), after: nameOf('after', moments.after) },
  };
}
