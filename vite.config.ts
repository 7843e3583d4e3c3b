import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import type {Plugin} from 'vite';
import {defineConfig} from 'vitest/config';
import {suites, testFiles} from './scripts/suites.ts';

/** Templates and styles without the white space that only their authors need. */
const leanTemplates: Plugin = {
  name: 'arengo:lean-templates',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    return /\/src\/(?!messages\/).*\.ts$/.test(id)
      ? minifyHTMLLiterals(code, {fileName: id, html: {conservativeCollapse: true}})
      : null;
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

/** What every widget needs, in one chunk: one request for all of it, and one number to keep small. */
const core = new RegExp(
  [
    'node_modules/(lit|lit-html|lit-element|@lit|zod)/',
    'src/elements/(property|widget)\\.ts$',
    'src/controllers/(resource|language)\\.ts$',
    'src/parts/(failed|heading|notice|provenance|wording)\\.ts$',
    // A link of ours becomes a widget: what recognises it may as well be where the widgets find it.
    'src/model/scheme\\.ts$',
    'src/sources/(body|exchange|failure|recognise|request|source)\\.ts$',
    'src/styles/',
    'src/messages/(dates|messages|plural)\\.ts$',
  ].join('|'),
);

/** What all nouns share beyond the core: apart it would be twenty files that compress badly. */
const shared =
  /src\/(model\/(count|dates|document|link|open-enum|organisation|provenance)|sources\/participation\/address)\.ts$/;

/** What those need that are not only one thing or one form. */
const lists =
  /src\/(model\/(collection|distinct)|parts\/(documents|faces|facts|unreadable)|sources\/pages|messages\/period)\.ts$/;

// Storybook takes seconds to load: only for whoever asks for its tests.
const stories = process.argv.some((argument) => /^(--project=)?storybook$/.test(argument))
  ? [await (await import('./.storybook/tests.ts')).storyTests()]
  : [];

export default defineConfig({
  plugins: [leanTemplates, smallest],
  // A library build leaves this to whoever bundles it; nobody bundles ours.
  define: process.env['VITEST'] ? {} : {'process.env.NODE_ENV': '"production"'},
  // Chunks are found beside the script, whatever origin and path it is served from.
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/cdn',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    manifest: true,
    license: {fileName: 'licenses.md'},
    // A preload would put elements into the host page, and a data: image is blocked by a strict CSP.
    modulePreload: false,
    assetsInlineLimit: 0,
    // As a library: an application's preload helper would live in arengo.js and make every chunk import it back.
    lib: {entry: 'src/embed/loader.ts', formats: ['es']},
    rolldownOptions: {
      // Making a schema changes nothing else: one that nobody uses is left out.
      treeshake: {manualPureFunctions: ['z', 'openEnum', 'collectionOf', 'pageOf', 'matches', 'atMost']},
      output: {
        // A library is not minified by default.
        minify: true,
        entryFileNames: 'arengo.js',
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        assetFileNames: 'chunks/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            {name: 'core', test: core, priority: 2},
            {name: 'shared', test: shared, priority: 1},
            {name: 'lists', test: lists, priority: 1},
            {name: 'place', test: /src\/model\/place\.ts$/, priority: 1},
            {
              name: 'questionnaire',
              test: /src\/model\/(consultation|item|problem|receipt|response)\.ts$/,
              priority: 1,
            },
            // What a proof of work takes, from the challenge to the bar: whoever needs one needs it all.
            {
              name: 'proof',
              test: /node_modules\/altcha-lib\/|src\/(controllers\/(proof|solve)|elements\/consultation\/proof|model\/challenge|sources\/participation\/challenge)\.ts$/,
              priority: 1,
            },
            {name: 'meetings', test: /src\/(model\/agenda|messages\/when)\.ts$/, priority: 1},
            // The two elements are one in their styles and in most of their parts: their budget is one too.
            {name: 'commitments', test: /src\/elements\/(plan|commitment)\/(?!define)/},
            {name: 'promises', test: /src\/model\/(commitment|plan)\.ts$/, priority: 1},
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: testFiles(Object.values(suites).flat()),
        },
      },
      {extends: true, test: {name: 'server', include: testFiles(suites.server)}},
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: testFiles(suites['end-to-end']),
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {name: 'heavy', include: testFiles(suites.heavy), testTimeout: 600_000, hookTimeout: 120_000},
      },
      ...stories,
    ],
  },
});
