import type { Instant } from '../../domain/instant.ts';
import { earlier, later } from '../../domain/span.ts';
import type { ImportReport, SourceFile } from '../contract.ts';
import type { Published } from './messages.ts';

/** The account of a dataset in our own format: it is taken whole or not at all, so nothing of it is skipped. */
export function reportOwn(dataset: Published, file: SourceFile): ImportReport {
  let [plotted, listed] = [0, 0];
  let [first, last]: [Instant | null, Instant | null] = [null, null];
  for (const { position, time } of dataset.events.values()) {
    if (position === null) listed += 1;
    else plotted += 1;
    const { earliest, latest } = time;
    if (earliest !== null) first = first === null ? earliest : earlier(first, earliest);
    if (latest !== null) last = last === null ? latest : later(last, latest);
  }
  return {
    file,
    format: 'own',
    profile: null,
    rows: dataset.events.size,
    plotted,
    listed,
    skipped: [],
    remarks: [],
    limits: [],
    period: { earliest: first, latest: last },
  };
}
