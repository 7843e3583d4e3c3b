import {posix} from 'node:path';
import type {Rule} from 'eslint';
import {imports, isType, projectPath} from './imports.ts';

const belowParts = ['sources', 'model', 'messages', 'styles', 'events', 'fetched'];
const belowElements = ['controllers', ...belowParts];
const belowDefine = ['parts', ...belowElements];
const everything = ['define', 'elements', ...belowDefine];

/** What each layer may import, besides itself; `type:` allows types only. */
const layers: Record<string, readonly string[]> = {
  model: [],
  // How a part of ours is fetched: of no layer, so that all may ask for theirs.
  fetched: [],
  messages: ['type:model', 'fetched'],
  styles: [],
  events: ['type:model', 'type:sources'],
  sources: ['model', 'fetched'],
  controllers: belowParts,
  parts: belowElements,
  elements: ['define', ...belowDefine],
  define: ['elements', ...belowDefine],
  embed: everything,
  index: everything,
  // The entries of the package that are no element.
  npm: ['index', ...everything],
  // A page of its own, built apart, which knows what the manifest says of tags.
  composer: ['manifest', ...everything],
  server: ['model', 'messages', 'sources', 'fetched'],
};

/** The layer of a file of the project: its folder below src/, or its name there; undefined outside. */
function layerOf(path: string): string | undefined {
  const [first, second] = path.split('/');
  if (first === 'custom-elements.json') return 'manifest';
  if (first === 'src') return second?.replace(/\.ts$/, '');
  return first === 'server' ? 'server' : undefined;
}

/** model ← sources ← controllers ← parts ← elements ← embed, index; messages and styles are leaves. */
export const oneWayImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrongWay: '{{from}} does not import {{to}}: imports go one way (model ← sources ← … ← embed).',
      typesOnly: '{{from}} takes only types from {{to}}.',
    },
  },
  create(context) {
    const path = projectPath(context);
    const from = layerOf(path);
    return imports((node, specifier) => {
      if (!specifier.startsWith('.')) return;
      const to = layerOf(posix.join(posix.dirname(path), specifier));
      if (from === undefined || from === to) return;
      const data = {from, to: to ?? specifier};
      const allowed = layers[from] ?? [];
      if (to !== undefined && allowed.includes(to)) return;
      if (!allowed.includes(`type:${String(to)}`)) context.report({node, messageId: 'wrongWay', data});
      else if (!isType(node)) context.report({node, messageId: 'typesOnly', data});
    });
  },
};
