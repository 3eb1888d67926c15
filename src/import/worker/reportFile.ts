import type { Problem } from '../../domain/problem.ts';
import type { ImportReport } from '../contract.ts';
import { reportText } from '../report.ts';
import type { ReportForm } from './messages.ts';

/** The account of an import as a file to keep: every row that was skipped, with its line and what helps. */
export function reportFile(report: ImportReport, form: ReportForm): Blob {
  return form === 'csv'
    ? // Without the mark a spreadsheet takes it for another alphabet's.
      new Blob([`\uFEFF${reportCsv(report)}`], { type: 'text/csv;charset=utf-8' })
    : new Blob([controlled(reportText(report))], { type: 'text/plain;charset=utf-8' });
}

/** For a spreadsheet: a line for each row that was skipped, each remark and each limit. */
export function reportCsv({ skipped, remarks, limits }: ImportReport): string {
  const told: readonly (readonly [kind: string, line: number | '', problem: Problem])[] = [
    ...skipped.map(({ line, problem }) => ['skipped', line, problem] as const),
    ...remarks.map((problem) => ['remark', problem.where.line ?? ('' as const), problem] as const),
    ...limits.map((problem) => ['limit', problem.where.line ?? ('' as const), problem] as const),
  ];
  const lines = told.map(([kind, line, { code, message, hint, where }]) =>
    [kind, String(line), where.path ?? '', code, message, hint].map(cell).join(','),
  );
  return ['kind,line_or_feature,member,code,reason,what_helps', ...lines, ''].join('\r\n');
}

/** A spreadsheet would run what begins like a formula, and a file may hold anything. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Control characters of a file could move a terminal's cursor. */
export function controlled(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\uFFFD');
}
