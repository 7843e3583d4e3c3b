import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import type {Plugin} from 'vite';
import type {Graph} from './graph.ts';
import {leanZod} from './lean-zod.ts';
import {sealed} from './sealed.ts';
import {straighten} from './straighten.ts';

/** Templates and styles without the white space that only their authors need. */
const leanTemplates: Plugin = {
  name: 'arengo:lean-templates',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/(?!messages\/).*\.ts$/.test(id)) return null;
    const lean = await minifyHTMLLiterals(code, {fileName: id, html: {conservativeCollapse: true}});
    const leaner = await minifyHTMLLiterals(lean?.code ?? code, {
      fileName: id,
      html: (template) => template.replace(besideBlocks, ''),
      css: false,
    });
    return leaner ?? lean;
  },
};

const block =
  '</?(?:article|dd|details|div|dl|dt|fieldset|form|h\\d|header|legend|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)\\b';
/** White space that a browser would make a node of, and not draw: a long form has more of it than elements. */
const besideBlocks = new RegExp(`(?<=${block}[^<>]*>)\\s+|\\s+(?=${block})`, 'g');

/** Our decorators only look at what they decorate: applying them takes less than the compiler's general way. */
const lightDecorators: Plugin = {
  name: 'arengo:light-decorators',
  apply: 'build',
  enforce: 'pre',
  transform: (_code, id) =>
    /helpers\/esm\/decorate\.js$/.test(id)
      ? 'export default (decorators, target, key) => decorators.forEach((decorate) => decorate(target, key));'
      : null,
};

/**
 * Lit asks a browser whether it can adopt style sheets, and brings another way for those that cannot. The loader asks
 * first (`isModern`), and lets nothing of ours into those.
 */
const askedOnce: Plugin = {
  name: 'arengo:asked-once',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/@lit\/reactive-element\/(node\/)?css-tag\.js$/.test(id)) return null;
    const sure = code.replace(/\bt\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0');
    if (sure === code)
      throw new Error('Lit asks for adoptable style sheets in other words now: see scripts/lean.ts.');
    return sure;
  },
};

/**
 * Lit leaves hooks for the polyfills of browsers without shadow roots, and one for hydration, which we do not do
 * (DESIGN §3): the loader lets nothing of ours into those browsers.
 */
const withoutHooks: Plugin = {
  name: 'arengo:without-hooks',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const file = /\/((lit-html|lit-element|reactive-element)\.js)$/.exec(id)?.[1];
    if (!file || !/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[^/]+$/.test(id)) return null;
    const without = code
      .replace(/\b\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport\b/, 'undefined')
      .replace(/\b\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, 'undefined');
    if (!/\bundefined\b/.test(without) || /(?:Polyfill|Hydrate)Support/.test(without))
      throw new Error(`${file} of Lit has other hooks now: see scripts/lean.ts.`);
    return without;
  },
};

const smaller = {
  module: true,
  ecma: 2020,
  compress: {passes: 3, hoist_funs: true, keep_fargs: false},
} as const;

/** Once more, after Vite's own minifier: together they save 2 % of what a page loads (brotli). */
const smallest: Plugin = {
  name: 'arengo:smallest',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') {
        const {code} = await minify(chunk.code, smaller);
        chunk.code = code ?? chunk.code;
      }
  },
};

/** No file that only points to another: one more request, one after the other. */
const straight: Plugin = {
  name: 'arengo:straight',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    for (const file of straighten(chunks)) delete bundle[file];
  },
};

/** Writes down what is in which chunk, for `npm run sizes`. */
const written: Plugin = {
  name: 'arengo:graph',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const graph: Record<string, Graph[string]> = {};
    for (const file of Object.keys(bundle)) {
      // The tables of scripts/sealed.ts are no modules, and pages load them all the same.
      const noun = /integrity-(\w+)-/.exec(file)?.[1];
      if (noun !== undefined)
        graph[file] = {name: 'integrity', modules: [`integrity:${noun}`], imports: [], dynamicImports: []};
    }
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        graph[chunk.fileName] = {
          name: chunk.name,
          // The module that a chunk is the entry of may itself lie in another.
          modules: [
            ...new Set([
              ...(chunk.facadeModuleId ? [chunk.facadeModuleId] : []),
              ...Object.keys(chunk.modules),
            ]),
          ].map((id) => id.replace(`${process.cwd()}/`, '')),
          entry: chunk.facadeModuleId?.replace(`${process.cwd()}/`, ''),
          imports: chunk.imports,
          dynamicImports: chunk.dynamicImports,
        };
    this.emitFile({type: 'asset', fileName: '.vite/graph.json', source: JSON.stringify(graph)});
  },
};

/** All that makes what browsers load smaller than the code we read. */
export const lean: Plugin[] = [
  leanTemplates,
  lightDecorators,
  askedOnce,
  withoutHooks,
  leanZod,
  smallest,
  straight,
  sealed,
  written,
];
