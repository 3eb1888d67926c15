const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
};

/** What HTML can't hold, not even as a reference: control characters and halves of surrogate pairs. */
const UNSPEAKABLE = /[^\t\n\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Any text, fit for an attribute's value in double quotes and for the text of an element. Line ends become one kind;
 * what HTML can't hold becomes U+FFFD; everything else is read back as it was.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNSPEAKABLE, '\ufffd')
    .replaceAll(/[&<>"'\n]/g, (letter) => REFERENCES[letter] ?? letter);
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
