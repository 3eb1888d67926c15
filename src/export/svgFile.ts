import type { Moment } from '../domain/moment.ts';
import { serialiseSvg } from '../picture/serialise.ts';
import { type SvgNode, svg } from '../picture/svg.ts';
import { assembled, drawSheet, type Layer } from './drawSheet.ts';
import { type FileFacts, factsOf } from './facts.ts';
import type { Look } from './look.ts';
import type { Sheet } from './sheet.ts';

const NAMESPACES = {
  'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * The picture as a file for graphics programs: text as text, a layer for each kind of thing, and in it what it shows, of
 * which version of the data, and from where.
 */
export function svgFile(look: Look, sheet: Sheet, moment: Moment): string {
  const facts = factsOf(look, moment);
  const layers = drawSheet(look, sheet, moment).map(withoutInternals);
  const root = assembled(sheet, layers, {
    named: true,
    attributes: {
      ...NAMESPACES,
      role: 'img',
      'xml:lang': look.text.language,
      'data-t': facts.t,
      'data-known': facts.known,
      'data-version': facts.version,
    },
    around: [
      svg('title', {}, facts.title),
      svg('desc', {}, `${facts.description} ${facts.credit}`),
      metadata(facts, look.dataset.title),
    ],
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialiseSvg(root)}\n`;
}

function metadata(facts: FileFacts, dataset: string): SvgNode {
  const { title, description, credit, licence, version, t, known, link } = facts;
  const said: readonly (readonly [name: string, value: string | null])[] = [
    ['dc:title', title],
    ['dc:description', description],
    ['dc:source', link],
    ['dc:creator', credit],
    ['dc:rights', licence],
    ['dc:relation', `${dataset} ${version}`],
    ['dc:coverage', `t=${t} known=${known}`],
  ];
  const given = said.flatMap(([name, value]) => (value === null ? [] : [svg(name, {}, value)]));
  return svg('metadata', {}, svg('rdf:RDF', {}, svg('rdf:Description', { 'rdf:about': '' }, ...given)));
}

/** Attributes by which the page's own tests and pointers find things: in a file only what says whose mark it is. */
const INTERNAL = new Set(['data-part', 'data-picture', 'data-glyphs', 'data-label']);

function withoutInternals({ name, nodes }: Layer): Layer {
  return { name, nodes: nodes.map(bare) };
}

function bare(node: SvgNode): SvgNode {
  return {
    ...node,
    attributes: Object.fromEntries(Object.entries(node.attributes).filter(([name]) => !INTERNAL.has(name))),
    children: node.children.map((child) => (typeof child === 'string' ? child : bare(child))),
  };
}
