import type { Problem } from '../domain/problem.ts';
import type { Path, YamlFile } from './yamlFile.ts';

/** Where a value was written. */
export type Source = { readonly file: YamlFile; readonly path: Path };

/** A value that still knows where it was written. */
export type Located<T> = { readonly value: T; readonly source: Source };

/** Collects problems at their places in the seeds. `member` leads on from the source; `key` means a member's name. */
export type Report = (
  source: Source,
  member: Path,
  problem: {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly key?: string | undefined;
  },
) => void;

export function reportInto(problems: Problem[]): Report {
  return ({ file, path }, member, { code, message, hint, key }) => {
    const where = { file: file.name, ...file.position([...path, ...member], key) };
    problems.push({ code, message, hint, where });
  };
}

/** By file, line, column, code: the order in which somebody would mend them. Exact repetitions are dropped. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const keyed = problems.map((problem) => ({ problem, key: sortKey(problem) }));
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return sorted.filter((entry, index) => entry.key !== sorted[index - 1]?.key).map(({ problem }) => problem);
}

function sortKey({ where, code, message }: Problem): string {
  const number = (value: number | undefined) => String(value ?? 0).padStart(9, '0');
  return [where.file ?? '', number(where.line), number(where.column), code, message].join('\u0000');
}
