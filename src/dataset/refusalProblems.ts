import type { Problem } from '../domain/problem.ts';
import { collectionChecks } from './check.ts';
import type { Finding } from './finding.ts';
import { wordFinding } from './findingWords.ts';
import { faultsOf, formatPath, type Issue, shown, valueAt } from './issues.ts';
import { locateJsonFault } from './jsonPosition.ts';
import { locateAll, type Path } from './locate.ts';
import type { Refusal } from './parse.ts';
import type { CollectionRecord } from './schema/collection.ts';
import { textProblems } from './textWords.ts';

/** Problems that are told of one file; whoever has more mends these first. */
const MOST_TOLD = 500;

/** Every problem of a file that isn't read, in words, with its place and its cure. `file` is its name. */
export function refusalProblems(refusal: Refusal, file: string): Problem[] {
  const placed = placedProblems(refusal, file);
  if (placed.length <= MOST_TOLD) return placed;
  const more = placed.length - MOST_TOLD;
  return [
    ...placed.slice(0, MOST_TOLD),
    {
      code: 'more-problems',
      message: `There are ${more.toLocaleString('en')} more problems, or even more than these.`,
      hint: 'Mend the ones that are told, then check the file again.',
      where: { file },
    },
  ];
}

function placedProblems(refusal: Refusal, file: string): Problem[] {
  switch (refusal.kind) {
    case 'text': {
      const { json, faults, limits, rest } = refusal;
      return [...textProblems(json, faults, limits, file), ...(rest ? placedProblems(rest, file) : [])];
    }
    case 'syntax':
      return [syntaxProblem(refusal.json, file)];
    case 'shape': {
      const { issues, raw, json } = refusal;
      const beside = findingsBeside(issues, raw).map((finding) => findingPlaced(finding, file));
      return located([...orderProblems(issues, raw, file), ...beside], json);
    }
    case 'sense':
      return located(
        refusal.findings.map((finding) => findingPlaced(finding, file)),
        refusal.json,
      );
  }
}

/** A problem and the path of its member in the whole file. */
type Placed = { readonly problem: Problem; readonly path: Path };

/** With line and column, where there is a text to count in. */
function located(placed: readonly Placed[], json: string | undefined): Problem[] {
  if (json === undefined) return placed.map(({ problem }) => problem);
  const spotOf = locateAll(
    json,
    placed.map(({ path }) => path),
  );
  return placed.map(({ problem, path }) => ({
    ...problem,
    where: {
      file: problem.where.file,
      ...spotOf(path),
      feature: problem.where.feature,
      path: problem.where.path,
    },
  }));
}

function findingPlaced(finding: Finding, file: string): Placed {
  const steps = [...finding.path.matchAll(/[^.[\]]+/g)].map(([step]) =>
    /^\d+$/.test(step) ? Number(step) : step,
  );
  const path = finding.index === undefined ? steps : ['features', finding.index, ...steps];
  return { problem: wordFinding(finding, file), path };
}

/** Where only some features have another shape, the others are checked as well: everything is told in one go. */
function findingsBeside(issues: readonly Issue[], raw: unknown): readonly Finding[] {
  const faulty = new Set<PropertyKey>();
  for (const { path = [] } of issues) {
    const [list, index] = path;
    if (list !== 'features' || typeof index !== 'number') return [];
    faulty.add(index);
  }
  const { changing_hands: head, features, crs } = raw as CollectionRecord;
  const checks = collectionChecks(head, crs);
  features.forEach((feature, index) => {
    // Of pieces only the faulty one is here.
    if (!faulty.has(index) && feature !== null) checks.feature(feature, index);
  });
  return checks.findings;
}

/** Where the JSON of a file breaks off or goes wrong. */
export function syntaxProblem(json: string, file: string): Problem {
  const fault = locateJsonFault(json);
  const isNextLine = fault?.isBeyond === true && fault.line > 1 && fault.found.startsWith('"{');
  return {
    code: 'json-syntax',
    message: fault ? `The file is not JSON: ${fault.found} can't stand here.` : 'The file is not JSON.',
    hint: isNextLine
      ? 'If each line is a feature of its own (GeoJSONSeq), convert it: `ogr2ogr out.geojson in.geojsonl`.'
      : 'Compile or export it again, or correct the text here: often a comma too many, a missing quote, or a file that was cut off.',
    where: fault ? { file, line: fault.line, column: fault.column } : { file },
  };
}

/** Faults of another format first: whoever opens the wrong file should read that, not a hundred missing members. */
function orderProblems(issues: readonly Issue[], raw: unknown, file: string): Placed[] {
  const format = valueAt(raw, ['changing_hands', 'format']);
  const isOurs = issues.every(
    ({ path = [] }) => path.join('.') !== 'changing_hands.format' && path.join('.') !== 'changing_hands',
  );
  if (!isOurs)
    return [
      {
        path: ['changing_hands', 'format'],
        problem: {
          code: 'wrong-format',
          message:
            format === undefined
              ? 'This is no dataset of Changing Hands: it lacks "changing_hands.format".'
              : `The format is ${shown(format)}; this application reads "changing-hands/1".`,
          hint: 'Open a file written by `changing-hands compile` or exported as GeoJSON from the map; an older or newer one needs its own version of the application.',
          where: { file, path: 'changing_hands.format' },
        },
      },
    ];
  return issues
    .flatMap((issue) => faultsOf(issue, (path) => valueAt(raw, path)))
    .map(({ code, message, hint, path }) => ({
      path,
      problem: { code, message, hint, where: { file, ...placeOf(path, raw) } },
    }));
}

function placeOf(path: readonly PropertyKey[], raw: unknown): Problem['where'] {
  const [head, index] = path;
  if (head !== 'features' || typeof index !== 'number') return { path: formatPath(path) };
  const id = valueAt(raw, ['features', index, 'properties', 'event_id']);
  const feature = typeof id === 'string' ? id : `number ${index + 1} of the list`;
  return { feature, path: formatPath(path.slice(2)) };
}
