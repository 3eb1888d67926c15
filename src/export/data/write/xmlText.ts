import { written } from '../../../picture/svg.ts';
import { xmlReferences } from '../../../picture/xmlReferences.ts';

/** Most texts have nothing to escape and nothing that XML can't hold. */
const PLAIN = /^[\u{20}\u{21}\u{23}-\u{25}\u{27}-\u{3b}\u{3d}\u{3f}-\u{d7ff}]*$/u;

/** Any text as the content of an element or an attribute; what XML can't hold is replaced. */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return xmlReferences(written(text));
}

/** An element that holds a text and nothing else. */
export function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

/** Text for a place where its reader expects HTML: it says there what it says here. */
export function htmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
