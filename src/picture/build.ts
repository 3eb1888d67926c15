import { SVG_NAMESPACE, type SvgNode, written } from './svg.ts';

/** The same tree as elements of a document, not yet on its page. Text stays text: nothing of it is ever parsed. */
export function buildSvg(node: SvgNode, document: Document): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, node.tag);
  // The namespace is that of the element; as an attribute it would be said twice.
  for (const [name, value] of Object.entries(node.attributes))
    if (name !== 'xmlns') element.setAttribute(name, written(value));
  for (const child of node.children)
    element.append(
      typeof child === 'string' ? document.createTextNode(written(child)) : buildSvg(child, document),
    );
  return element;
}
