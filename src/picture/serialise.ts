import { type SvgNode, written } from './svg.ts';

const NAME = /^[A-Za-z][\w:-]*$/;
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

/** The tree as SVG text: well-formed whatever the texts of a dataset hold. Throws on a name that is none of XML's. */
export function serialiseSvg({ tag, attributes, children }: SvgNode): string {
  const open = [
    nameOf(tag),
    ...Object.entries(attributes).map(([name, value]) => `${nameOf(name)}="${escape(written(value))}"`),
  ].join(' ');
  if (children.length === 0) return `<${open}/>`;
  const content = children.map((child) =>
    typeof child === 'string' ? escape(written(child)) : serialiseSvg(child),
  );
  return `<${open}>${content.join('')}</${tag}>`;
}

function nameOf(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`"${name}" is no name for an element or attribute`);
  return name;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (letter) => REFERENCES[letter] ?? letter);
}
