import { useDashboard, useMoment } from './dashboard.tsx';
import type { Stretch } from './placeFacts.ts';
import { lateWords } from '../text/late.ts';

/** When a stretch begins and ends, in words; an end that is the period's is not one of the stretch. */
export function useStretchSpan(): (stretch: Stretch) => string {
  const { text, words } = useDashboard();
  const { period } = useMoment();
  return ({ within }) =>
    lateWords(text).details.historySpan(
      within.earliest === period.earliest ? null : words.point(within.earliest),
      within.latest === period.latest ? null : words.point(within.latest),
    );
}
