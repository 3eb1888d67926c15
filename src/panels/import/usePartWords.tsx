import { partOf } from '../../domain/shownPart.ts';
import { type Day, startOfDay } from '../../domain/zone.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

/** Which part of its file is shown, and what that leaves out; null: all of it is shown. */
export function usePartWords(): string | null {
  const { dataset, text, words } = useDashboard();
  const part = partOf(dataset);
  if (part === null) return null;
  const said = (day: Day) => text.time.day(words.partsOfDay(startOfDay(day, dataset.timeZone)));
  const { shown, all, from, to } = part;
  return lateWords(text).importing.banner.part(shown, all, said(from), said(to));
}
