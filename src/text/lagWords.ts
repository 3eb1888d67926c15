import { DAY, HOUR, MINUTE } from '../domain/instant.ts';
import type { ReportLag } from '../domain/reportLag.ts';
import type { Catalogue } from './language.ts';
import { lateWords } from './late.ts';

type Size = { readonly count: number; readonly unit: 'minutes' | 'hours' | 'days' };

/** `14 hours to 2 days later`: the least rounded down, the most rounded up, so that the words are never surer than the span. */
export function lagWords({ least, most }: Pick<ReportLag, 'least' | 'most'>, text: Catalogue): string {
  const { time } = text;
  const { dossier } = lateWords(text);
  const from = least === null ? null : sizeOf(least, Math.floor);
  const to = most === null ? null : sizeOf(most, Math.ceil);
  const say = ({ count, unit }: Size) => time[unit](count);
  if (from && to) {
    if (from.unit !== to.unit) return dossier.lagBetween(say(from), say(to));
    return from.count === to.count
      ? dossier.lagExactly(say(to))
      : dossier.lagBetween(`${from.count}`, say(to));
  }
  if (to) return dossier.lagAtMost(say(to));
  return from ? dossier.lagAtLeast(say(from)) : dossier.lagUnknown;
}

/** Minutes up to an hour and a half, hours up to two days, then days. Null where nothing is left of it. */
function sizeOf(ms: number, round: (n: number) => number): Size | null {
  const hours = round(ms / HOUR);
  if (hours >= 48) return { count: round(ms / DAY), unit: 'days' };
  if (ms >= 1.5 * HOUR) return { count: hours, unit: 'hours' };
  const minutes = round(ms / MINUTE);
  return minutes === 0 ? null : { count: minutes, unit: 'minutes' };
}
