import { valueAt } from '../dataset/issues.ts';
import type { Problem } from '../domain/problem.ts';
import { markdownTable } from './codebookTables.ts';
import { readYaml } from './yamlFile.ts';

/** What `seeds/coding/agreement.json` says of the two codings: one row per field, its members as columns. */
export function agreementTable(name: string, text: string | undefined, problems: Problem[]): string {
  if (text === undefined) return 'Not measured yet.';
  const { file, problems: found } = readYaml(name, text);
  problems.push(...found);
  const fields = valueAt(file.value, ['fields']);
  const rows = (Array.isArray(fields) ? fields : []).filter(
    (row): row is Record<string, unknown> => row !== null && typeof row === 'object',
  );
  const [first] = rows;
  if (!first) {
    problems.push({
      code: 'agreement-empty',
      message: 'The agreement of the coders has no "fields".',
      hint: 'Write a list `fields` of objects with the same members, for example field, compared, agreed.',
      where: { file: file.name, line: 1, column: 1 },
    });
    return '';
  }
  const head = Object.keys(first);
  return markdownTable(
    head,
    rows.map((row) => head.map((name) => JSON.stringify(row[name] ?? '').replace(/^"|"$/g, ''))),
  );
}
