import {posix} from 'node:path';
import type {Rule} from 'eslint';

type Visit = (node: Rule.Node, specifier: string) => void;

/** A listener that calls `visit` for every import and re-export, static, dynamic or in a type. */
export function imports(visit: Visit): Rule.RuleListener {
  const listener = (node: Rule.Node) => {
    const {source} = node as {source?: {value?: unknown; literal?: {value?: unknown}} | null};
    const specifier = source?.value ?? source?.literal?.value;
    if (typeof specifier === 'string') visit(node, specifier);
  };
  return {
    ImportDeclaration: listener,
    ExportNamedDeclaration: listener,
    ExportAllDeclaration: listener,
    ImportExpression: listener,
    TSImportType: listener,
  };
}

/** Whether the import leaves nothing behind when types are stripped. */
export function isType(node: Rule.Node): boolean {
  const {importKind, exportKind, type} = node as {importKind?: string; exportKind?: string; type: string};
  return importKind === 'type' || exportKind === 'type' || type === 'TSImportType';
}

/** The path of the file below the project, with slashes. */
export function projectPath(context: Rule.RuleContext): string {
  return posix.normalize(context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/'));
}
