import { CROSSWALK } from '../dataset/crosswalk.ts';
import type { Equivalent } from '../dataset/equivalents.ts';
import type { Meaning } from '../dataset/meaning.ts';
import { DATE_PRECISION_FOLD, type PrecisionFold, WHERE_PRECISION_FOLD } from '../dataset/precisionFold.ts';
import {
  ACLED_SUB_TYPES,
  ACLED_TYPES,
  type ReverseCrosswalk,
  UCDP_TYPES,
  WHERE_PRECISION_OF_ACLED,
} from '../dataset/reverseCrosswalk.ts';

/** A table of GitHub's Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What the members of an object mean, and which columns come nearest elsewhere, if any do. */
export function propertyTable(
  meanings: Readonly<Record<string, Meaning>>,
  equivalents?: Readonly<Record<string, Equivalent>>,
): string {
  return markdownTable(
    [
      'property',
      'values',
      'meaning',
      'when absent',
      'example',
      ...(equivalents === undefined ? [] : ['ACLED', 'UCDP GED']),
    ],
    Object.entries(meanings).map(([name, { domain, meaning, absence, example }]) => [
      `\`${name}\``,
      domain,
      meaning,
      absence,
      `\`${JSON.stringify(example)}\``,
      ...(equivalents === undefined
        ? []
        : [equivalents[name]?.acled ?? 'none', equivalents[name]?.ucdp ?? 'none']),
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

/** Both ways: from our types to theirs, and what theirs become when a file is imported. */
export function eventTypesTables(): string {
  return `${eventTypesTable()}\n\nAnd what theirs become here, when a file of theirs is imported:\n\n${importedTypesTables()}`;
}

function eventTypesTable(): string {
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

/** What the categories of the two datasets become when a file of theirs is imported. */
function importedTypesTables(): string {
  const table = (head: readonly [string, string], rows: readonly ReverseCrosswalk[]) =>
    markdownTable(
      [...head, 'event type here', 'control'],
      rows.map(({ theirs, under, ours, changesHands }) => [
        theirs,
        under,
        `\`${ours}\``,
        changesHands ? '`change`' : 'none',
      ]),
    );
  return [
    table(['ACLED sub-event type', 'under'], ACLED_SUB_TYPES),
    table(['ACLED event type, without a sub-event type', 'in use'], ACLED_TYPES),
    table(['UCDP `type_of_violence`', 'meaning'], UCDP_TYPES),
  ].join('\n\n');
}

/** What ACLED's codes of precision become when a file of theirs is imported. */
function importedPrecisionTable(): string {
  return markdownTable(
    ['ACLED code', '`time_precision` becomes', '`geo_precision` becomes'],
    ['the day', 'the seven days around it', 'the calendar month'].map((span, index) => [
      String(index + 1),
      span,
      `\`where_prec\` ${WHERE_PRECISION_OF_ACLED[index + 1]}`,
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
    'And what ACLED’s codes become here, when a file of theirs is imported:',
    importedPrecisionTable(),
  ].join('\n\n');
}
