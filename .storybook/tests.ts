import {fileURLToPath} from 'node:url';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import type {TestProjectInlineConfiguration} from 'vitest/config';
import {bringBrowser, browserFlags} from '../scripts/browser.ts';

/** Every story is a test: it fails on an uncaught error, `console.error` or a barrier that axe finds. */
export async function storyTests(): Promise<TestProjectInlineConfiguration> {
  const launchOptions = {executablePath: await bringBrowser(), args: [...browserFlags]};
  return {
    extends: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    // A dependency that is found while tests run would load the page again under their feet.
    optimizeDeps: {force: true},
    plugins: [await storybookTest({configDir: fileURLToPath(new URL('.', import.meta.url))})],
    test: {
      name: 'storybook',
      setupFiles: [fileURLToPath(new URL('forced-colors.ts', import.meta.url))],
      // A busy machine is slow, not wrong.
      testTimeout: 30_000,
      // One page for all: a story leaves nothing behind that the next one minds.
      isolate: false,
      fileParallelism: false,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({launchOptions}),
        instances: [{browser: 'chromium'}],
      },
    },
  };
}
