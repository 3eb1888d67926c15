import { CROSSWALK } from '../../dataset/crosswalk.ts';
import {
  DATE_PRECISION_FOLD,
  type PrecisionFold,
  WHERE_PRECISION_FOLD,
} from '../../dataset/precisionFold.ts';
import { CONTROL_EFFECT_MEANINGS, MODALITY_MEANINGS } from '../../dataset/wordMeanings.ts';
import { exported } from '../../text/en/exported.ts';
import type { Table } from './contract.ts';

/** What each column of a table means, as Markdown. */
export function codebookOf({ kind, columns }: Pick<Table, 'kind' | 'columns'>): string {
  const rows = columns.map(({ name, type, meaning }) => [`\`${name}\``, exported.types[type], meaning]);
  return [
    `# ${exported.codebookTitle(kind)}`,
    exported.codebookIntro,
    markdown([exported.column, exported.type, exported.meaning], rows),
    '',
  ].join('\n\n');
}

/** The words and codes that stand in the columns of several tables, as Markdown: each once, whatever the tables. */
export function vocabulary(): string {
  const { meaning, eventType, code } = exported;
  return [
    `# ${exported.vocabularyTitle}`,
    markdown(
      [eventType, meaning, 'ACLED event type', 'ACLED sub-event type', 'UCDP'],
      Object.entries(CROSSWALK).map(([type, { meaning, acledEventType, acledSubEventTypes, ucdp }]) => [
        `\`${type}\``,
        meaning,
        acledEventType,
        acledSubEventTypes.join(', '),
        ucdp ?? exported.none,
      ]),
    ),
    words('control_effect', CONTROL_EFFECT_MEANINGS),
    words('modality', MODALITY_MEANINGS),
    codes('date_prec', DATE_PRECISION_FOLD),
    codes('where_prec', WHERE_PRECISION_FOLD),
    '',
  ].join('\n\n');

  function words(column: string, meanings: Readonly<Record<string, string>>): string {
    return markdown(
      [`\`${column}\``, meaning],
      Object.entries(meanings).map(([word, said]) => [`\`${word}\``, said]),
    );
  }

  function codes(column: string, folds: readonly PrecisionFold[]): string {
    return markdown(
      [`\`${column}\` (UCDP)`, meaning, code],
      folds.map(({ ucdp, meaning, acled }) => [String(ucdp), meaning, String(acled ?? exported.none)]),
    );
  }
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
