import type { Problem } from '../domain/problem.ts';
import { wordFinding } from './findingWords.ts';
import { faultsOf, formatPath, type Issue, shown, valueAt } from './issues.ts';
import { locateJsonFault } from './jsonPosition.ts';
import type { Refusal } from './read.ts';

/** Every problem of a file that isn't read, in words and with its cure. `file` is its name. */
export function refusalProblems(refusal: Refusal, file: string): Problem[] {
  switch (refusal.kind) {
    case 'syntax':
      return [syntaxProblem(refusal.json, file)];
    case 'shape':
      return orderProblems(refusal.issues, refusal.raw, file);
    case 'sense':
      return refusal.findings.map((finding) => wordFinding(finding, file));
  }
}

/** Where the JSON of a file breaks off or goes wrong. */
export function syntaxProblem(json: string, file: string): Problem {
  const fault = locateJsonFault(json);
  return {
    code: 'json-syntax',
    message: fault ? `The file is not JSON: ${fault.found} can't stand here.` : 'The file is not JSON.',
    hint: 'Compile it again, or correct the text here: often a comma too many, a missing quote, or a cut-off file.',
    where: fault ? { file, line: fault.line, column: fault.column } : { file },
  };
}

/** Faults of another format first: whoever opens the wrong file should read that, not a hundred missing members. */
function orderProblems(issues: readonly Issue[], raw: unknown, file: string): Problem[] {
  const format = valueAt(raw, ['changing_hands', 'format']);
  const isOurs = issues.every(
    ({ path = [] }) => path.join('.') !== 'changing_hands.format' && path.join('.') !== 'changing_hands',
  );
  if (!isOurs)
    return [
      {
        code: 'wrong-format',
        message:
          format === undefined
            ? 'This is no dataset of Changing Hands: it lacks "changing_hands.format".'
            : `The format is ${shown(format)}; this application reads "changing-hands/1".`,
        hint: 'Open a file written by `changing-hands compile` or exported as GeoJSON from the map; an older or newer one needs its own version of the application.',
        where: { file, path: 'changing_hands.format' },
      },
    ];
  return issues
    .flatMap((issue) => faultsOf(issue, (path) => valueAt(raw, path)))
    .map(({ code, message, hint, path }) => ({
      code,
      message,
      hint,
      where: { file, ...placeOf(path, raw) },
    }));
}

function placeOf(path: readonly PropertyKey[], raw: unknown): Problem['where'] {
  const [head, index] = path;
  if (head !== 'features' || typeof index !== 'number') return { path: formatPath(path) };
  const id = valueAt(raw, ['features', index, 'properties', 'event_id']);
  const feature = typeof id === 'string' ? id : `number ${index + 1} of the list`;
  return { feature, path: formatPath(path.slice(2)) };
}
