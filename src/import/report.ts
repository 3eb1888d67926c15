import type { Dataset } from '../domain/dataset.ts';
import type { Event } from '../domain/event.ts';
import type { Instant } from '../domain/instant.ts';
import { describeProblem, type Problem } from '../domain/problem.ts';
import type { Span } from '../domain/span.ts';
import type { ImportReport, Profile, Skipped, SourceFile, SourceTable } from './contract.ts';

type Counted = {
  readonly table: SourceTable;
  readonly profile: Profile | null;
  readonly plotted: number;
  readonly listed: number;
  readonly skipped: readonly Skipped[];
  readonly remarks: readonly Problem[];
  readonly limits: readonly Problem[];
  readonly period: Span | null;
};

/** Accounts for every row of a table. */
export function reportOf({ table, skipped, limits, period, ...counts }: Counted): ImportReport {
  const byLimit = skipped.filter(({ problem }) => problem.code.startsWith('limit-'));
  const named = new Set(limits.map(({ code }) => code));
  const more = byLimit.filter(({ problem: { code } }) => !named.has(code) && named.add(code));
  return {
    file: table.file,
    format: table.format,
    ...counts,
    rows: table.rows.length + table.unreadable.length,
    skipped: [...skipped].sort((a, b) => a.line - b.line),
    limits: [...limits, ...more.map(({ problem }) => problem)],
    period: period ?? { earliest: null, latest: null },
  };
}

/** The same of a file in our own format, which is taken as it is or not at all. */
export function reportOfOwn(dataset: Dataset, file: SourceFile): ImportReport {
  const events = [...dataset.events.values()];
  const plotted = events.filter(({ position }) => position !== null).length;
  return {
    file,
    format: 'own',
    profile: null,
    rows: events.length,
    plotted,
    listed: events.length - plotted,
    skipped: [],
    remarks: [],
    limits: [],
    period: periodOf(events),
  };
}

/** From the first to the last moment that an event dates: what a dataset covers may reach further. */
function periodOf(events: readonly Event[]): ImportReport['period'] {
  let [earliest, latest]: [Instant | null, Instant | null] = [null, null];
  for (const { time } of events)
    for (const t of [time.earliest, time.latest]) {
      if (t === null) continue;
      if (earliest === null || t < earliest) earliest = t;
      if (latest === null || t > latest) latest = t;
    }
  return { earliest, latest };
}

/** The report as text, to be kept: counts, then every row that is missing, with its reason and its cure. */
export function reportText(report: ImportReport): string {
  const { file, rows, plotted, listed, skipped, remarks, limits } = report;
  const section = (title: string, problems: readonly Problem[]) =>
    problems.length === 0 ? [] : ['', `${title}: ${problems.length}`, ...problems.map(describeProblem)];
  return [
    `${file.name}, ${file.bytes} bytes, SHA-256 ${file.sha256}`,
    `Rows: ${rows} = ${plotted} plotted + ${listed} listed without a point + ${skipped.length} skipped`,
    ...section('Limits', limits),
    ...section('Remarks', remarks),
    ...section(
      'Skipped',
      skipped.map(({ problem }) => problem),
    ),
    '',
  ].join('\n');
}
