import type { Dataset } from '../domain/dataset.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import { checkStory } from './checkStory.ts';
import { type Fault, faultsOf, formatPath, type Issue, shown, valueAt } from './issues.ts';
import { DATASET_LIMITS } from './limits.ts';
import { storyOf } from './records/step.ts';
import { syntaxProblem } from './refusalProblems.ts';
import { scanJson } from './scanJson.ts';
import { STORY_FORMAT, storyRecord } from './schema/story.ts';
import { textProblems } from './textWords.ts';

/**
 * Reads a story of the format `changing-hands-story/1` and holds it against its dataset.
 *
 * @param text the whole JSON file
 * @param file its name, for messages only
 * @throws HintedError with every problem of the file: a story of which a step can't be shown is not shown at all
 */
export function readStory(text: string, file: string, dataset: Dataset): Story {
  // A byte order mark is no part of JSON, but editors on Windows write it.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const faults = scanJson(json, DATASET_LIMITS);
  const textual = textProblems(json, faults, DATASET_LIMITS, file);
  if (faults[0]?.code === 'limit') throw new HintedError(textual);
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new HintedError([...textual, syntaxProblem(json, file)]);
  }
  const parsed = storyRecord.safeParse(raw);
  const more = parsed.success
    ? checkStory(parsed.data, dataset).map((fault) => problemOf(fault, file))
    : shapeProblems(parsed.error.issues, raw, file);
  if (!parsed.success || textual.length + more.length > 0) throw new HintedError([...textual, ...more]);
  return storyOf(parsed.data);
}

/** Another format first: whoever has the wrong file should read that, not a list of missing members. */
function shapeProblems(issues: readonly Issue[], raw: unknown, file: string): Problem[] {
  const format = valueAt(raw, ['format']);
  if (format !== STORY_FORMAT)
    return [
      {
        code: 'wrong-format',
        message:
          format === undefined
            ? 'This is no story of Changing Hands: it lacks "format".'
            : `The format is ${shown(format)}; this application reads "${STORY_FORMAT}".`,
        hint: 'Name the file that `changing-hands compile` wrote beside the dataset as its "story"; an older or newer one needs its own version of the application.',
        where: { file, path: 'format' },
      },
    ];
  return issues
    .flatMap((issue) => faultsOf(issue, (path) => valueAt(raw, path)))
    .map((fault) => problemOf(fault, file));
}

function problemOf({ code, message, hint, path }: Fault, file: string): Problem {
  return { code, message, hint, where: { file, path: formatPath(path) } };
}
