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
  const extra = Object.entries(raw).filter(([name]) => !Object.hasOwn(schema.shape, name));
  // fromEntries defines its members, so that one called `__proto__` stays a member.
  return extra.length > 0 ? { ...thing, [slot]: Object.fromEntries(extra) } : thing;
}

/** What came beside a domain object, to be written after its own members. */
export function unknownOf(thing: object, slot: Slot = 'unknownMembers'): UnknownMembers {
  return (thing as Keeper)[slot] ?? {};
}
