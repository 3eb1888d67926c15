export type Node = { readonly type: string; readonly [key: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

export function nodesIn(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/**
 * The names that a node declares for what lies in it: `history` is a good name for the history of a place, and only a
 * `history` that nothing in sight declares is the browser's.
 */
export function declaredIn(node: Node): string[] {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return nodesIn(node['body']).flatMap(declaredBy);
    case 'SwitchStatement':
      return nodesIn(node['cases']).flatMap((branch) => nodesIn(branch['consequent']).flatMap(declaredBy));
    case 'ForStatement':
      return nodesIn(node['init']).flatMap(declaredBy);
    case 'ForOfStatement':
    case 'ForInStatement':
      return nodesIn(node['left']).flatMap(declaredBy);
    case 'CatchClause':
      return nodesIn(node['param']).flatMap(namesOf);
    default:
      return [...nodesIn(node['params']).flatMap(parametersOf), ...nodesIn(node['id']).flatMap(namesOf)];
  }
}

/** What a statement declares for the block that it stands in. */
function declaredBy(statement: Node): string[] {
  if (statement.type === 'ImportDeclaration') {
    return nodesIn(statement['specifiers']).flatMap((specifier) =>
      nodesIn(specifier['local']).flatMap(namesOf),
    );
  }
  const inner = nodesIn(statement['declaration']);
  if (inner.length > 0) return inner.flatMap(declaredBy);
  if (statement.type === 'VariableDeclaration') {
    return nodesIn(statement['declarations']).flatMap((declarator) =>
      nodesIn(declarator['id']).flatMap(namesOf),
    );
  }
  return nodesIn(statement['id']).flatMap(namesOf);
}

function parametersOf(parameter: Node): string[] {
  return parameter.type === 'TSParameterProperty'
    ? nodesIn(parameter['parameter']).flatMap(namesOf)
    : namesOf(parameter);
}

/** The names that a pattern binds. */
function namesOf(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern['name'])];
    case 'ObjectPattern':
      return nodesIn(pattern['properties']).flatMap(namesOf);
    case 'Property':
      return nodesIn(pattern['value']).flatMap(namesOf);
    case 'ArrayPattern':
      return nodesIn(pattern['elements']).flatMap(namesOf);
    case 'AssignmentPattern':
      return nodesIn(pattern['left']).flatMap(namesOf);
    case 'RestElement':
      return nodesIn(pattern['argument']).flatMap(namesOf);
    default:
      return [];
  }
}
