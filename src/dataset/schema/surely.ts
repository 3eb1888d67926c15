/* oxlint-disable no-underscore-dangle -- the library's own name for what describes a schema */
/*
 * Hundreds of thousands of features are held against one schema. zod builds a report and a copy of each, which nobody
 * wants of what is sound. So what is sound is recognised by a plain test, made from the same schema; of anything else
 * zod has the verdict, and the words.
 */

/** True only of what the schema lets through; false also says: not told. */
export type Surely = (value: unknown) => boolean;

/** What of zod's schemas is read here. */
type Definition = {
  readonly type: string;
  readonly check?: string;
  readonly format?: string;
  readonly coerce?: boolean;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly rest?: Schema | null;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
};
type CheckDefinition = {
  readonly check: string;
  readonly fn?: (value: unknown) => unknown;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
};
type Schema = { readonly _zod: { readonly def: object } };

const UNTOLD: Surely = () => false;

/** The test of a schema; of parts that it doesn't know it never says that they are sound. */
export function surely(schema: Schema): Surely {
  const def = schema._zod.def as Definition;
  if (def.coerce === true) return UNTOLD;
  const kind = kindOf(def);
  const checks = (def.checks ?? []).map(({ _zod }) => checkOf(_zod.def));
  const [only, ...more] = checks;
  if (only === undefined) return kind;
  if (more.length === 0) return (value) => kind(value) && only(value);
  return (value) => kind(value) && checks.every((check) => check(value));
}

function kindOf(def: Definition): Surely {
  switch (def.type) {
    case 'string':
      return def.check === undefined ? (value) => typeof value === 'string' : UNTOLD;
    case 'number':
      if (def.check === undefined) return Number.isFinite;
      return def.check === 'number_format' && def.format === 'safeint' ? Number.isSafeInteger : UNTOLD;
    case 'boolean':
      return (value) => value === true || value === false;
    case 'enum':
      return oneOf(Object.values(def.entries ?? {}));
    case 'literal':
      return oneOf(def.values ?? []);
    case 'nullable':
      return orElse(null, def.innerType);
    case 'optional':
      return orElse(undefined, def.innerType);
    case 'array':
      return listOf(def.element);
    case 'tuple':
      return def.rest == null ? tupleOf(def.items ?? []) : UNTOLD;
    case 'object':
      return objectOf(def);
    default:
      return UNTOLD;
  }
}

function checkOf({ check, fn, ...bound }: CheckDefinition): Surely {
  const { value: limit = Number.NaN, inclusive, minimum = Number.NaN, maximum = Number.NaN } = bound;
  const lengthOf = (value: unknown) => (value as { readonly length: number }).length;
  switch (check) {
    case 'custom':
      return fn ? (value) => fn(value) === true : UNTOLD;
    case 'greater_than':
      return (value) => (value as number) > limit || (inclusive === true && value === limit);
    case 'less_than':
      return (value) => (value as number) < limit || (inclusive === true && value === limit);
    case 'min_length':
      return (value) => lengthOf(value) >= minimum;
    case 'max_length':
      return (value) => lengthOf(value) <= maximum;
    default:
      return UNTOLD;
  }
}

function oneOf(values: readonly unknown[]): Surely {
  // Words alone: nothing else is compared alike by everybody.
  const words = new Set(values.filter((value) => typeof value === 'string'));
  return (value) => words.has(value as string);
}

function orElse(other: null | undefined, inner: Schema | undefined): Surely {
  const test = inner ? surely(inner) : UNTOLD;
  return (value) => value === other || test(value);
}

function listOf(element: Schema | undefined): Surely {
  const test = element ? surely(element) : UNTOLD;
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!test(item)) return false;
    return true;
  };
}

function tupleOf(items: readonly Schema[]): Surely {
  const tests = items.map(surely);
  return (value) =>
    Array.isArray(value) && value.length === tests.length && tests.every((test, at) => test(value[at]));
}

function objectOf({ shape = {}, catchall }: Definition): Surely {
  const members = Object.entries(shape).map(([name, schema]) => ({ name, test: surely(schema) }));
  const rest = catchall ? (catchall._zod.def as Definition).type : null;
  // Without a word on further members zod drops them, which isn't the same value.
  if (rest !== 'unknown' && rest !== 'never') return UNTOLD;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    const record = value as Readonly<Record<string, unknown>>;
    for (const { name, test } of members)
      if (!Object.hasOwn(record, name) || !test(record[name])) return false;
    return rest === 'unknown' || Object.keys(record).length === members.length;
  };
}
