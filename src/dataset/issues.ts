import type { ExpectedForm } from './schema/primitives.ts';
import { suggestion } from './nearest.ts';

/** The part of a zod issue that is read here. */
export type Issue = {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | undefined;
  readonly expected?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly origin?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
};

/** One fault in plain words with its cure. `key` is set when the fault lies in a member's name rather than its value. */
export type Fault = {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly path: readonly PropertyKey[];
  readonly key?: string;
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  null: 'null',
};

const FORMS: Readonly<Record<ExpectedForm, readonly [what: string, cure: string]>> = {
  instant: [
    'an instant with its offset',
    'Write it like 2014-06-10T21:00:00Z; without Z or an offset it has no meaning.',
  ],
  day: ['a calendar day', 'Write an existing day like 2014-06-10.'],
  edtf: [
    'a day or an interval of days',
    'Write 2014-06-10 or 2014-06-10/2014-06-12, an unknown end left empty.',
  ],
  zone: ['a time zone', 'Use a name of the IANA list, such as Pacific/Auckland or UTC.'],
  sha256: [
    'a SHA-256',
    'Write 64 hexadecimal digits in lower case; `changing-hands verify --update` computes them.',
  ],
  colour: ['a colour', 'Write it as #rrggbb, six hexadecimal digits.'],
  id: ['an id', 'Write at least one letter, without blanks at the ends or line breaks.'],
  file: ['a file beside this one', 'Write a plain name such as events.story.json, or null.'],
  filled: ['text that says something', 'Fill it in; if it is unknown and may be null, write null.'],
};

/** Translates one issue; `at` reads the faulty value. */
export function faultsOf(
  issue: Issue,
  at: (path: readonly PropertyKey[]) => unknown,
  known: readonly string[] = [],
): Fault[] {
  const path = issue.path ?? [];
  const name = memberName(path);
  const value = at(path);
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      code: 'unknown-key',
      message: `"${key}" is no member that is known here.`,
      hint: `${suggestion(key, known)} Otherwise take it out.`,
      path,
      key,
    }));
  if (value === undefined) return [missing(name, path, issue)];
  return [{ path, ...explain(issue, name, value) }];
}

function missing(name: string, path: readonly PropertyKey[], issue: Issue): Fault {
  return {
    code: 'missing',
    message: `"${name}" is missing.`,
    hint: `Add it: ${expectation(issue)}. Where it may be unknown, write null.`,
    path,
  };
}

function explain(
  issue: Issue,
  name: string,
  value: unknown,
): { code: string; message: string; hint: string } {
  switch (issue.code ?? '') {
    case 'invalid_value':
      return {
        code: 'unknown-word',
        message: `"${name}" is ${shown(value)}, which is not one of the words it may be.`,
        hint: suggestion(String(value), (issue.values ?? []).map(String)),
      };
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue, name, value);
    case 'custom': {
      const [what, cure] = FORMS[issue.params?.['expects'] as ExpectedForm] ?? ['valid', 'Correct it.'];
      return { code: 'malformed', message: `"${name}" is ${shown(value)}, not ${what}.`, hint: cure };
    }
    default:
      return {
        code: 'wrong-kind',
        message: `"${name}" is ${shown(value)}, but has to be ${expectation(issue)}.`,
        hint: cureOfKind(issue, value),
      };
  }
}

function outOfBounds(
  issue: Issue,
  name: string,
  value: unknown,
): { code: string; message: string; hint: string } {
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin === 'array')
    return {
      code: 'wrong-length',
      message: `"${name}" has ${Array.isArray(value) ? value.length : 'another number of'} entries, but needs ${bound}.`,
      hint: 'Write exactly the entries that the codebook lists for it.',
    };
  return {
    code: 'out-of-range',
    message: `"${name}" is ${shown(value)}, but has to be ${bound}.`,
    hint: 'Check for swapped or mistyped numbers (longitude stands before latitude).',
  };
}

function cureOfKind(issue: Issue, value: unknown): string {
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return 'Put it in quotes.';
  if (typeof value === 'string' && (issue.expected === 'number' || issue.expected === 'int'))
    return 'Take it out of its quotes.';
  return 'The codebook (data/README.md) shows an example.';
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${(issue.values ?? []).join(', ')}`;
  if (issue.code === 'custom') return FORMS[issue.params?.['expects'] as ExpectedForm]?.[0] ?? 'a value';
  return KINDS[issue.expected ?? ''] ?? 'a value';
}

/** The value in a message, short enough to read. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return String(value);
}

function memberName(path: readonly PropertyKey[]): string {
  const named = path.findLastIndex((step) => typeof step === 'string');
  if (named < 0) return 'the whole';
  return formatPath(path.slice(named));
}

/** `claims[2].time_earliest` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${String(step)}` : String(step);
  }, '');
}

/** The value at a path, undefined where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
