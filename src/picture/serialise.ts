import { type SvgNode, written } from './svg.ts';
import { xmlReferences } from './xmlReferences.ts';

const NAME = /^[A-Za-z][\w:-]*$/;

/** The tree as SVG text: well-formed whatever the texts of a dataset hold. Throws on a name that is none of XML's. */
export function serialiseSvg({ tag, attributes, children }: SvgNode): string {
  const open = [
    nameOf(tag),
    ...Object.entries(attributes).map(
      ([name, value]) => `${nameOf(name)}="${xmlReferences(written(value))}"`,
    ),
  ].join(' ');
  if (children.length === 0) return `<${open}/>`;
  const content = children.map((child) =>
    typeof child === 'string' ? xmlReferences(written(child)) : serialiseSvg(child),
  );
  return `<${open}>${content.join('')}</${tag}>`;
}

function nameOf(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`"${name}" is no name for an element or attribute`);
  return name;
}
