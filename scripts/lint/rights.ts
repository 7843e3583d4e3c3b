import type {Rule} from 'eslint';
import {imports, projectPath} from './imports.ts';

/** A rule with one message, for files whose project path is not one of `except`. */
function right(
  message: string,
  except: readonly RegExp[],
  listen: (report: (node: Rule.Node) => void, context: Rule.RuleContext) => Rule.RuleListener,
): Rule.RuleModule {
  return {
    meta: {type: 'problem', schema: [], messages: {right: message}},
    create(context) {
      if (except.some((pattern) => pattern.test(projectPath(context)))) return {};
      return listen((node) => context.report({node, messageId: 'right'}), context);
    },
  };
}

/** Reports every use of these globals, shadowing aside, also as a member of the global object. */
function globals(names: readonly string[], report: (node: Rule.Node) => void, context: Rule.RuleContext) {
  const objects = ['globalThis', 'window', 'self'];
  const listener: Rule.RuleListener = {
    'Program:exit'() {
      const scope = context.sourceCode.scopeManager.globalScope;
      // ESLint declares `globalThis` itself, and leaves the browser's own names unresolved.
      const declared = scope?.variables.filter(({defs}) => defs.length === 0) ?? [];
      const uses = [...(scope?.through ?? []), ...declared.flatMap(({references}) => references)];
      for (const {identifier} of uses) {
        // ESLint's scopes are typed without the `parent` that every node has.
        const {name, parent} = identifier as typeof identifier & Rule.NodeParentExtension;
        if (names.includes(name) && (parent.type as string) !== 'TSTypeQuery') report(parent);
        if (!objects.includes(name) || parent.type !== 'MemberExpression') continue;
        const {property} = parent;
        if (property.type === 'Identifier' && names.includes(property.name)) report(parent);
      }
    },
  };
  return listener;
}

export const zodOnlyInModel = right(
  'Only src/model imports zod: take a schema from there.',
  [/^src\/model\//, /^server\//],
  (report) => imports((node, specifier) => void (/^zod(\/|$)/.test(specifier) && report(node))),
);

export const zodMini = right(
  'Import zod/mini: classic zod is three times the size and breaks a strict CSP.',
  [],
  (report) =>
    imports((node, specifier) => {
      if (/^zod(\/|$)/.test(specifier) && specifier !== 'zod/mini') report(node);
    }),
);

export const fetchOnlyInSources = right(
  'Only src/sources talks to the network.',
  [/^src\/sources\//],
  (report, context) => globals(['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'], report, context),
);

export const defineOnlyInDefine = right(
  'Only define.ts files register elements.',
  [/^src\/define\.ts$/, /^src\/elements\/[^/]+\/define\.ts$/],
  (report) => ({
    MemberExpression({object, property, parent}) {
      const registry =
        (object.type === 'Identifier' && object.name === 'customElements') ||
        (object.type === 'MemberExpression' &&
          object.property.type === 'Identifier' &&
          object.property.name === 'customElements');
      if (registry && property.type === 'Identifier' && property.name === 'define') report(parent);
    },
    Decorator(node: Rule.Node & {expression?: {callee?: {name?: string}}}) {
      if (node.expression?.callee?.name === 'customElement') report(node);
    },
  }),
);

export const dynamicImportOnlyInRegistries = right(
  'import() belongs to the registries (loader.ts, checking.ts, source.ts, open.ts, registry/, define.ts) and chunks.ts files.',
  [
    /^src\/embed\/(loader|checking)\.ts$/,
    /^src\/(sources|messages)\/registry\/(others\/)?[^/]+\.ts$/,
    /^src\/sources\/(source|open)\.ts$/,
    // What a browser keeps as failed is asked for again there.
    /^src\/fetched\.ts$/,
    /^src\/(elements\/|sources\/|parts|controllers)[^/]*(\/(types|extras(\/parts)?|filtering|timeline|tracking))?\/chunks\.ts$/,
    /^src\/define\.ts$/,
  ],
  (report) => ({ImportExpression: report}),
);

export const environmentOnlyInSettings = right(
  'Only main.ts and settings.ts read the environment: take a setting.',
  [/^server\/src\/(main|settings)\.ts$/],
  (report) => ({
    MemberExpression(node) {
      const {object, property} = node;
      if (object.type !== 'Identifier' || object.name !== 'process') return;
      if (property.type === 'Identifier' && property.name === 'env') report(node);
    },
  }),
);

export const nodeOnlyAtTheEdge = right(
  'Only main.ts, cli/ and store/ import node: modules: the rest runs on web standards.',
  [/^server\/src\/(main\.ts$|cli\/|store\/)/],
  (report) => imports((node, specifier) => void (specifier.startsWith('node:') && report(node))),
);

export const relativeImportsEndInTs = right('Relative imports end in .ts.', [], (report) =>
  imports((node, specifier) => {
    // An example is written in what its framework takes.
    if (/^\.\.?(\/|$)/.test(specifier) && !/\.(ts|mjs|json)$|\/examples\/.*\.jsx?$/.test(specifier))
      report(node);
  }),
);

export const namedExportsOnly = right('Named exports only.', [], (report) => ({
  ExportDefaultDeclaration: report,
  ExportSpecifier(node) {
    if (node.exported.type === 'Identifier' && node.exported.name === 'default') report(node);
  },
}));

export const noStyleAttribute = right(
  "No style attribute in a template: style-src 'self' blocks it. Use a class, SVG attributes or style.setProperty.",
  [],
  (report) => ({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type !== 'Identifier' || !['html', 'svg'].includes(tag.name)) return;
      for (const part of quasi.quasis) if (/\sstyle\s*=/i.test(part.value.raw)) report(part as Rule.Node);
    },
    ...imports((node, specifier) => void (specifier.includes('directives/style-map') && report(node))),
  }),
);

export const noRem = right(
  'No rem in the styles of a widget: many pages set 62.5 % on their root. An em is as large as the text.',
  [],
  (report) => ({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type !== 'Identifier' || tag.name !== 'css') return;
      for (const part of quasi.quasis) if (/\drem\b/.test(part.value.raw)) report(part as Rule.Node);
    },
  }),
);
