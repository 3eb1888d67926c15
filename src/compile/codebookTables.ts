import { CROSSWALK } from '../dataset/crosswalk.ts';
import type { Meaning } from '../dataset/meaning.ts';
import { DATE_PRECISION_FOLD, type PrecisionFold, WHERE_PRECISION_FOLD } from '../dataset/precisionFold.ts';

/** A table of GitHub's Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What the members of an object mean. */
export function propertyTable(meanings: Readonly<Record<string, Meaning>>): string {
  return markdownTable(
    ['property', 'values', 'meaning', 'when absent', 'example'],
    Object.entries(meanings).map(([name, { domain, meaning, absence, example }]) => [
      `\`${name}\``,
      domain,
      meaning,
      absence,
      `\`${JSON.stringify(example)}\``,
    ]),
  );
}

/** The words that a column may hold, and what they mean. */
export function wordsTable(column: string, meanings: Readonly<Record<string, string>>): string {
  return markdownTable(
    [`\`${column}\``, 'meaning'],
    Object.entries(meanings).map(([word, meaning]) => [`\`${word}\``, meaning]),
  );
}

export function eventTypesTable(): string {
  return markdownTable(
    ['event type', 'meaning', 'ACLED event type', 'ACLED sub-event type', 'UCDP'],
    Object.entries(CROSSWALK).map(([type, { meaning, acledEventType, acledSubEventTypes, ucdp }]) => [
      `\`${type}\``,
      meaning,
      acledEventType,
      acledSubEventTypes.join('; '),
      ucdp ?? 'none',
    ]),
  );
}

export function precisionTables(): string {
  const table = (ours: string, theirs: string, folds: readonly PrecisionFold[]) =>
    markdownTable(
      [`\`${ours}\` (UCDP)`, 'meaning', `\`${theirs}\` (ACLED)`],
      folds.map(({ ucdp, meaning, acled }) => [
        String(ucdp),
        meaning,
        acled === null ? 'none' : String(acled),
      ]),
    );
  return [
    table('date_prec', 'time_precision', DATE_PRECISION_FOLD),
    table('where_prec', 'geo_precision', WHERE_PRECISION_FOLD),
  ].join('\n\n');
}
