/** Items with keys that are unique even where the items aren't: the second of two equal ones counts. */
export function keyed<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { key: `${key} #${count}`, item };
  });
}
