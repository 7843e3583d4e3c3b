// Reads the doc comments of src/model and writes server/src/descriptions.ts, for the OpenAPI document.
// A description registered on a schema would ship to every browser; this file is imported by the server only.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import ts from 'typescript';
import {tidy} from './tidy.ts';

const model = new URL('../src/model/', import.meta.url);
const output = new URL('../server/src/descriptions.ts', import.meta.url);

/** The text of the doc comment right before a node, on one line. */
function commentOf(node: ts.Node, text: string): string | undefined {
  const [comment] = (ts.getLeadingCommentRanges(text, node.pos) ?? []).slice(-1);
  const written = comment === undefined ? undefined : text.slice(comment.pos, comment.end);
  if (!written?.startsWith('/**')) return undefined;
  return written
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The object literal that a schema is made of, when it is made of one. */
function shapeOf(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  if (!ts.isCallExpression(node)) return undefined;
  const [first] = node.arguments;
  if (ts.isPropertyAccessExpression(node.expression) && ts.isCallExpression(node.expression.expression))
    return shapeOf(node.expression.expression);
  return first && shapeOf(first);
}

type Descriptions = Record<string, Record<string, string>>;

function describe(file: string): Descriptions {
  const text = readFileSync(new URL(file, model), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Descriptions = {};
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    if (!statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const [declaration] = statement.declarationList.declarations;
    if (!declaration?.initializer || !/^[A-Z]/.test(declaration.name.getText())) continue;
    const entry: Record<string, string> = {};
    const own = commentOf(statement, text);
    if (own) entry[''] = own;
    for (const property of shapeOf(declaration.initializer)?.properties ?? []) {
      const comment = commentOf(property, text);
      if (comment && property.name) entry[property.name.getText()] = comment;
    }
    if (Object.keys(entry).length > 0) found[declaration.name.getText()] = entry;
  }
  return found;
}

/** The file as it should be now. */
export async function described(): Promise<string> {
  const names = readdirSync(model)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const all: unknown = Object.assign({}, ...names.map(describe));
  const code = `// Written by scripts/describe-model.ts from the doc comments of src/model. Do not edit.

/** What each schema of the model means, under '', and each of its fields. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(all)};
`;
  return tidy(output.pathname, code);
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(output, await described());
