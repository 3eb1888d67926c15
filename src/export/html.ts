const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Read back as they are only when written as numbers.
  '\r': '&#13;',
  '\n': '&#10;',
  // No reader of HTML gives it back.
  '\0': '\ufffd',
};

/** Any text, fit for an attribute's value in double quotes and for the text of an element. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'\r\n\0]/g, (character) => ENTITIES[character] ?? character);
}

/** Attributes as they stand in a tag, each after a space; `true` has no value, null is left out. */
export type Attributes = Readonly<Record<string, string | true | null>>;

/** A start tag; the names are ours, the values anybody's. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** A link around text. */
export function linkTag(href: string, words: string): string {
  return `${startTag('a', { href })}${escapeHtml(words)}</a>`;
}
