import type * as z from 'zod/mini';
import { faultsOf, type Issue, valueAt } from '../dataset/issues.ts';
import type { Located, Report, Source } from './report.ts';
import type { Path, YamlFile } from './yamlFile.ts';

/** Reads files of one folder; remembers what it refused. */
export type Parser = {
  readonly report: Report;
  readonly refused: Set<string>;
  /** The file, null (and reported, if it is needed) when it isn't there or no YAML. */
  readonly file: (name: string, needed: boolean) => YamlFile | null;
};

/** One record, null (and reported) when it hasn't the right shape. */
export function record<T extends z.core.$ZodType>(
  parser: Parser,
  source: Source,
  schema: T & { safeParse: (value: unknown) => z.core.util.SafeParseResult<z.core.output<T>> },
): Located<z.core.output<T>> | null {
  const value = valueAt(source.file.value, source.path);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, source };
  const id = valueAt(value, ['id']);
  if (typeof id === 'string') parser.refused.add(id);
  const known = Object.keys((schema as { shape?: object }).shape ?? {});
  for (const issue of parsed.error.issues as Issue[])
    for (const { path, key, ...fault } of faultsOf(issue, (path) => valueAt(value, path), known))
      parser.report(source, path, { ...fault, key });
  return null;
}

/** The records of a list, without those that were refused; a list left empty is an empty list. */
export function records<T extends z.core.$ZodType>(
  parser: Parser,
  file: YamlFile | null,
  path: Path,
  schema: T & { safeParse: (value: unknown) => z.core.util.SafeParseResult<z.core.output<T>> },
): Located<z.core.output<T>>[] {
  if (!file) return [];
  return listAt(parser, file, path).flatMap(
    (_, index) => record(parser, { file, path: [...path, index] }, schema) ?? [],
  );
}

/** The list at a path; anything else there is reported. */
export function listAt(parser: Parser, file: YamlFile, path: Path): readonly unknown[] {
  const value = valueAt(file.value, path);
  if (value == null) return [];
  if (Array.isArray(value)) return value;
  const name = path.length > 0 ? `"${String(path.at(-1))}"` : 'The file';
  parser.report({ file, path }, [], {
    code: 'wrong-kind',
    message: `${name} has to be a list.`,
    hint: 'Begin each entry with a dash.',
  });
  return [];
}
