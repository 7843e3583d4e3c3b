import {msw} from 'msw/vite';
import {defineConfig} from 'vite';
import {faceStories} from './faces.ts';

export default defineConfig({
  plugins: [faceStories, msw({mode: 'worker-only'})],
  build: {
    rolldownOptions: {checks: {ineffectiveDynamicImport: false}},
  },
  // Or Storybook would bring in a second Lit.
  optimizeDeps: {include: ['lit/directive-helpers.js']},
  resolve: {
    // The server runs in the page: what it takes from Node's build of a library comes from the browser's.
    alias: {'csv-stringify/sync': 'csv-stringify/browser/esm/sync'},
  },
});
