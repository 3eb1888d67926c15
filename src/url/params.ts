/** One `key=value` of a query string as it stands there, and what it means; `key` is null where it can't be read. */
export type Param = { readonly raw: string; readonly key: string | null; readonly value: string | null };

/** Splits a query string (without its `?`) and forgets nothing: joined by `&` the raw parts give it again. */
export function parseParams(query: string): Param[] {
  return query
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=');
      return {
        raw,
        key: decode(at < 0 ? raw : raw.slice(0, at)),
        value: at < 0 ? '' : decode(raw.slice(at + 1)),
      };
    });
}

/** Percent-encoding without the characters that read well in a link and are allowed there. */
export function formatParam(key: string, value: string): string {
  const encoded = encodeURIComponent(value).replace(/%(?:3A|2F|2C|40)/g, decodeURIComponent);
  return `${key}=${encoded}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
