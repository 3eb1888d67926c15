import { buildSvg } from '../picture/build.ts';
import type { SvgNode } from '../picture/svg.ts';

/** Shows one tree after another in an element. */
export type SvgLayer = { readonly show: (root: SvgNode) => void };

type Built = { readonly node: SvgNode; readonly element: SVGElement };

/** Parts of a tree that are as they were stay as they stand on the page: the ground under a moving clock. */
export function createSvgLayer(parent: HTMLElement): SvgLayer {
  const document = parent.ownerDocument;
  let parts: readonly Built[] = [];
  let root: SVGElement | null = null;
  return { show };

  function show(tree: SvgNode): void {
    const outer = buildSvg({ ...tree, children: [] }, document);
    parts = tree.children
      .filter((child) => typeof child !== 'string')
      .map((node, index) => {
        const before = parts[index];
        const element = before && isSame(before.node, node) ? before.element : buildSvg(node, document);
        return { node, element };
      });
    outer.append(...parts.map(({ element }) => element));
    if (root) root.replaceWith(outer);
    else parent.append(outer);
    root = outer;
  }
}

/** Whether two trees would be written alike. Comparing long path data costs far less than building it. */
export function isSame(one: SvgNode | string, other: SvgNode | string): boolean {
  if (one === other) return true;
  if (typeof one === 'string' || typeof other === 'string' || one.tag !== other.tag) return false;
  const names = Object.keys(one.attributes);
  return (
    one.children.length === other.children.length &&
    names.length === Object.keys(other.attributes).length &&
    names.every((name) => one.attributes[name] === other.attributes[name]) &&
    one.children.every((child, index) => {
      const twin = other.children[index];
      return twin !== undefined && isSame(child, twin);
    })
  );
}
