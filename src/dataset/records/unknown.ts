/** Members that the format doesn't know, as they came. */
export type UnknownMembers = Readonly<Record<string, unknown>>;

/** Where they are kept: a plain member, so that they survive spreading, cloning and the way to a worker. */
type Keeper = { readonly [slot in Slot]?: UnknownMembers };

type Shape = { readonly shape: Readonly<Record<string, unknown>> };

/** Members of three levels meet in one event or dataset: each level keeps its own. */
type Slot = 'unknownMembers' | 'unknownFeatureMembers' | 'unknownCollectionMembers';

/** The domain object together with the members of `raw` that the schema has no word for. */
export function keepUnknown<T extends object>(
  thing: T,
  raw: object,
  schema: Shape,
  slot: Slot = 'unknownMembers',
): T {
  const { shape } = schema;
  const order = namesOf(shape);
  const extra: [name: string, value: unknown][] = [];
  let next = 0;
  // Nearly all files have their members in the schema's order.
  for (const name of Object.keys(raw))
    if (name === order[next]) next += 1;
    else if (!Object.hasOwn(shape, name)) extra.push([name, (raw as UnknownMembers)[name]]);
  // fromEntries defines its members, so that one called `__proto__` stays a member.
  return extra.length > 0 ? { ...thing, [slot]: Object.fromEntries(extra) } : thing;
}

const names = new WeakMap<object, readonly string[]>();

function namesOf(shape: Shape['shape']): readonly string[] {
  let known = names.get(shape);
  if (!known) names.set(shape, (known = Object.keys(shape)));
  return known;
}

/** What came beside a domain object, to be written after its own members. */
export function unknownOf(thing: object, slot: Slot = 'unknownMembers'): UnknownMembers {
  return (thing as Keeper)[slot] ?? {};
}
