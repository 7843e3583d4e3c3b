import type {StorybookConfig} from '@storybook/web-components-vite';
import {faceIndexer} from './faces.ts';

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: {
    name: '@storybook/web-components-vite',
    // Not the configuration of the project: that one builds a library.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  experimental_indexers: (existing = []) => [faceIndexer, ...existing],
};

export default config;
