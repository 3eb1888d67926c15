import { parseSync } from 'vite';
import { declaredIn, type Node, nodesIn } from './scopes.ts';
import type { Source } from './sources.ts';

/** What the rules ask of a file; read from its syntax tree, so that comments and strings never count. */
export type Facts = {
  readonly imports: readonly {
    readonly from: string;
    readonly names: readonly string[];
    readonly typeOnly: boolean;
  }[];
  /** Free-standing names: `fetch(…)`, and what is taken from a global object: `window.fetch`. */
  readonly globals: ReadonlySet<string>;
  /** Names after a dot, keys of object literals, attributes of elements. */
  readonly members: ReadonlySet<string>;
};

const globalObjects = new Set(['window', 'globalThis', 'self', 'document', 'frames', 'parent', 'top']);

export function factsOf({ path, text }: Source): Facts {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const imports: Facts['imports'][number][] = [];
  const globals = new Set<string>();
  const members = new Set<string>();

  const visit = (node: Node, parent: Node | null, key: string, outer: ReadonlySet<string>) => {
    const declared = declaredIn(node);
    const local = declared.length > 0 ? new Set([...outer, ...declared]) : outer;
    const source = node['source'] as Node | null | undefined;
    if (source && typeof source['value'] === 'string') {
      imports.push({ from: source['value'], names: importedNames(node), typeOnly: isTypeOnly(node) });
    }
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
      const name = String(node['name']);
      if (!isReference(parent, key)) members.add(name);
      else if (!local.has(name)) globals.add(name);
    }
    if (node.type === 'MemberExpression' && isGlobalObject(node['object'] as Node, local)) {
      globals.add(memberName(node));
    }
    if (node.type === 'MemberExpression' && node['computed'] === true) members.add(memberName(node));
    for (const [childKey, value] of Object.entries(node)) {
      for (const child of nodesIn(value)) visit(child, node, childKey, local);
    }
  };
  visit(program as unknown as Node, null, '', new Set());
  return { imports, globals, members };
}

/** A name that stands for a value or a type, as against the name of a member. */
function isReference(parent: Node | null, key: string): boolean {
  if (parent === null) return true;
  const named = key === 'property' || key === 'key' || key === 'name';
  if (parent.type === 'JSXAttribute' || parent.type === 'JSXMemberExpression') return !named;
  if (parent.type === 'TSQualifiedName') return key === 'left';
  if (/^(Import|Export)\w*Specifier$/.test(parent.type)) return false;
  const holdsMembers = /^(MemberExpression|Property|PropertyDefinition|MethodDefinition|TS\w*Signature)$/;
  if (!holdsMembers.test(parent.type) || !named) return true;
  // `{ fetch }` is both: the key and the reference.
  return parent['computed'] === true || parent['shorthand'] === true;
}

function isGlobalObject(node: Node, local: ReadonlySet<string>): boolean {
  if (node.type === 'MemberExpression') {
    return isGlobalObject(node['object'] as Node, local) && globalObjects.has(memberName(node));
  }
  const name = String(node['name']);
  return node.type === 'Identifier' && globalObjects.has(name) && !local.has(name);
}

function memberName(node: Node): string {
  const property = node['property'] as Node;
  const name = property['name'] ?? property['value'];
  return typeof name === 'string' ? name : '';
}

function importedNames(node: Node): string[] {
  const specifiers = (node['specifiers'] ?? []) as Node[];
  if (node.type === 'ExportAllDeclaration') return ['*'];
  return specifiers.map((specifier) => {
    if (specifier.type === 'ImportNamespaceSpecifier') return '*';
    if (specifier.type === 'ImportDefaultSpecifier') return 'default';
    const name = (specifier['imported'] ?? specifier['local']) as Node;
    return String(name['name'] ?? name['value']);
  });
}

function isTypeOnly(node: Node): boolean {
  return node['importKind'] === 'type' || node['exportKind'] === 'type';
}
