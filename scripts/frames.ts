import {copyFileSync} from 'node:fs';
import type {InlineConfig} from 'vite';

const folder = 'dist/cdn';

/** What stands alone beside the widgets: each is one file that imports nothing. */
const scripts = [
  {entry: 'src/embed/frame.ts', file: 'frame.js', format: 'es'},
  // A classic script as well: whoever pastes an oEmbed answer has that.
  {entry: 'src/embed/frame-host.ts', file: 'arengo-frame.js', format: 'iife'},
] as const;

/** Builds what frames need: the page, its style, its script, and the script of the page around. */
export async function buildFrames(): Promise<void> {
  const {build} = await import('vite');
  for (const {entry, file, format} of scripts) await build(configOf(entry, file, format));
  for (const page of ['frame.html', 'frame.css']) copyFileSync(`src/embed/${page}`, `${folder}/${page}`);
}

function configOf(entry: string, file: string, format: 'es' | 'iife'): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      lib: {entry, formats: [format], name: 'arengoFrame', fileName: () => file},
      rolldownOptions: {output: {minify: true}},
    },
  };
}
