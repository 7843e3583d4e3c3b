import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {InlineConfig, Plugin} from 'vite';
import {lean} from './lean.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Of the manifest, what the composer reads: the attributes of tags. The rest is ten times as much. */
const leanManifest: Plugin = {
  name: 'arengo:lean-manifest',
  enforce: 'pre',
  load(id) {
    if (!/\/custom-elements\.json$/.test(id)) return null;
    // The analyzer wrote it, and `npm run manifest` checks it.
    const {modules} = JSON.parse(readFileSync(id, 'utf8')) as {
      modules: {declarations: {tagName?: string; attributes?: Record<string, unknown>[]}[]}[];
    };
    const declarations = modules
      .flatMap((one) => one.declarations)
      .filter(({tagName}) => tagName !== undefined)
      .map(({tagName, attributes = []}) => ({
        tagName,
        attributes: attributes.map(({name, type, default: initial, description}) => ({
          name,
          type,
          default: initial,
          description,
        })),
      }));
    return JSON.stringify({modules: [{declarations}]});
  },
};

/** How the composer is built: a page of its own in dist/composer, beside dist/cdn, which it takes its preview from. */
export const composerBuild: InlineConfig = {
  configFile: false,
  root: inProject('src/composer'),
  base: './',
  publicDir: 'public',
  // What is told of the files of the widgets is told of them alone.
  plugins: [leanManifest, ...lean.filter(({name}) => !['arengo:graph', 'arengo:sealed'].includes(name))],
  define: {'process.env.NODE_ENV': '"production"'},
  logLevel: 'warn',
  build: {
    outDir: inProject('dist/composer'),
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    license: {fileName: 'licenses.md'},
    // A strict policy lets no script in that a preload would write, and no data: image.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        entryFileNames: 'composer.js',
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
};
