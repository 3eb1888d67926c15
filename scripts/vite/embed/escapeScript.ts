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
