import { HintedError, type Problem } from '../domain/problem.ts';
import { shown } from './issues.ts';
import { DATASET_LIMITS, type LimitName, type Limits } from './limits.ts';
import { lineSpots } from './locate.ts';
import type { TextFault, TextLimits } from './scanJson.ts';

const CROSSED: Readonly<Record<LimitName, readonly [what: string, cure: string]>> = {
  bytes: ['bytes, after decompression', 'Split it by time or region.'],
  textLength: ['characters', 'Split it by time or region.'],
  depth: [
    'lists and objects within one another',
    'Flatten what is nested there; the format itself needs no more than eight.',
  ],
  values: ['values', 'Split it by time or region, or take out members that the format doesn’t know.'],
  features: ['features', 'Split it by time or region.'],
  vertices: ['positions', 'Simplify the geometries; the format itself has points alone.'],
  stringLength: ['characters in one text', 'Shorten it, or look for a quote that isn’t closed.'],
  members: ['members in one object', 'Take out those that the format doesn’t know, or make a list of them.'],
  listLength: ['entries in a list of one event', 'Divide the event, or take entries out.'],
};

/** A limit is crossed: which, by its name and number, and where. */
export function beyondLimit(limit: LimitName, limits: Partial<Limits>, where: Problem['where']): Problem {
  const [what, cure] = CROSSED[limit];
  const most = (limits[limit] ?? DATASET_LIMITS[limit]).toLocaleString('en');
  return {
    code: `limit-${limit}`,
    message: `The file has more than ${most} ${what} (limit "${limit}").`,
    hint: cure,
    where,
  };
}

/** A file of more bytes than are read. Nothing of it has been decoded then. */
export function tooManyBytes(file: string): HintedError {
  return new HintedError([beyondLimit('bytes', {}, { file })]);
}

/** What a parser doesn't tell of a text, each with its line. */
export function textProblems(
  json: string,
  faults: readonly TextFault[],
  limits: TextLimits,
  file: string,
): Problem[] {
  const spotOf = lineSpots(json);
  return faults.map((fault) => {
    const where = { file, ...spotOf(fault.at) };
    switch (fault.code) {
      case 'limit':
        return beyondLimit(fault.limit, limits, where);
      case 'duplicate-key':
        return {
          code: fault.code,
          message: `The member ${shown(fault.key)} stands twice in one object.`,
          hint: 'Take out the one that isn’t meant: a reader would drop one of them in silence.',
          where,
        };
      case 'broken-character':
        return {
          code: fault.code,
          message: 'The text has half of a surrogate pair: one of \\ud800 to \\udfff without the other.',
          hint: 'Write the whole character; text was probably cut off in its midst.',
          where,
        };
    }
  });
}
