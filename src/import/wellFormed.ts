const HALVES = /[\uD800-\uDFFF]/gu;

/** Halves of surrogate pairs can't be written in any file: they become U+FFFD, as they do in every program that decodes text. */
function mended(text: string): string {
  return text.replace(HALVES, '\uFFFD');
}

/** The same value with whole characters alone, changed in place; without recursion, since it may be nested deep. */
export function wellFormed(json: unknown): unknown {
  if (typeof json === 'string') return mended(json);
  const open: unknown[] = [json];
  while (open.length > 0) {
    const holder = open.pop();
    if (typeof holder !== 'object' || holder === null) continue;
    for (const [name, value] of Object.entries(holder)) {
      const put = typeof value === 'string' ? mended(value) : (value as unknown);
      const called = mended(name);
      if (called !== name) Reflect.deleteProperty(holder, name);
      // Plain assignment of `__proto__` would set the prototype instead.
      if (called !== name || put !== value)
        Object.defineProperty(holder, called, {
          value: put,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      open.push(value);
    }
  }
  return json;
}
