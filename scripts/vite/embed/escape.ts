/*
 * What comes from a dataset and is written into a file of the build passes through one of these two, and through nothing
 * else.
 */

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML can't hold, not even as a reference: control characters and halves of surrogate pairs. */
const UNSPEAKABLE = /[^\t\n\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as it stands in HTML, between tags and in attributes within quotation marks. */
export function escapeHtml(text: string): string {
  return text.replaceAll(UNSPEAKABLE, '\ufffd').replaceAll(/[&<>"']/g, (letter) => REFERENCES[letter] ?? letter);
}

/**
 * JSON as it can stand in a script, in a page or in a file: neither a tag nor a line end of JavaScript's own is seen in
 * it. Throws on a member `__proto__`, which would be the object's prototype there.
 */
export function escapeScript(json: string): string {
  if (/"(?:_|\\u005f){2}proto(?:_|\\u005f){2}"\s*:/i.test(json))
    throw new RangeError('a script can hold no member of the name "__proto__"');
  return json.replaceAll(
    /[<>\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
