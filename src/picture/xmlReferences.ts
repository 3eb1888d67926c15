const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As themselves they would come back as spaces, or as another line end.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text that XML can hold (see `written`), as the content of an element or an attribute. */
export function xmlReferences(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (letter) => REFERENCES[letter] ?? letter);
}
