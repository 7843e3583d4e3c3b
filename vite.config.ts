import {defineConfig} from 'vitest/config';
import {builtWriter} from './scripts/built-writer.ts';
import {groups} from './scripts/chunks.ts';
import {lean} from './scripts/lean.ts';
import {suites, testFiles} from './scripts/suites.ts';

// Storybook takes seconds to load: only for whoever asks for its tests.
const stories = process.argv.some((argument) => /^(--project=)?storybook$/.test(argument))
  ? [await (await import('./.storybook/tests.ts')).storyTests()]
  : [];

export default defineConfig({
  plugins: lean,
  // A library build leaves this to whoever bundles it; nobody bundles ours.
  define: process.env['VITEST'] ? {} : {'process.env.NODE_ENV': '"production"'},
  // Chunks are found beside the script, whatever origin and path it is served from.
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/cdn',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    license: {fileName: 'licenses.md'},
    // A preload would put elements into the host page, and a data: image is blocked by a strict CSP.
    modulePreload: false,
    assetsInlineLimit: 0,
    // As a library: an application's preload helper would live in arengo.js and make every chunk import it back.
    lib: {entry: 'src/embed/loader.ts', formats: ['es']},
    rolldownOptions: {
      // A module that is asked for later keeps a file of its own: with others in it, each would carry a helper.
      experimental: {chunkOptimization: false},
      // Making a schema changes nothing else: one that nobody uses is left out.
      treeshake: {
        manualPureFunctions: ['z', 'openEnum', 'many', 'collectionOf', 'pageOf', 'matches', 'atMost'],
      },
      output: {
        // A library is not minified by default.
        minify: true,
        entryFileNames: 'arengo.js',
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        assetFileNames: 'chunks/[name]-[hash:7][extname]',
        codeSplitting: {
          groups,
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
          // A busy machine is slow, not wrong.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: testFiles(Object.values(suites).flat()),
          // Modules are loaded once, not once a file: that was two thirds of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [builtWriter()],
        test: {name: 'server', include: testFiles(suites.server), testTimeout: 30_000, isolate: false},
      },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: testFiles(suites['end-to-end']),
          // Three files at a time: each waits for a browser more than it works.
          maxWorkers: 3,
          // Modules are loaded once a worker, not once a file.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {name: 'heavy', include: testFiles(suites.heavy), testTimeout: 600_000, hookTimeout: 120_000},
      },
      {
        extends: true,
        test: {
          name: 'examples',
          include: testFiles(suites.examples),
          globalSetup: 'test/examples/packed.ts',
          // Two at a time, as two cores allow: they wait for downloads as much as they work.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      ...stories,
    ],
  },
});
