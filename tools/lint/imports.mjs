/**
 * Calls back for every module a file reaches: import, export from, and import().
 * @param {(node: object, source: string, dynamic: boolean) => void} visit
 */
export function eachImport(visit) {
  const declared = (node) => node.source && visit(node, node.source.value, false);
  return {
    ImportDeclaration: declared,
    ExportNamedDeclaration: declared,
    ExportAllDeclaration: declared,
    ImportExpression: (node) => typeof node.source.value === 'string' && visit(node, node.source.value, true),
  };
}
