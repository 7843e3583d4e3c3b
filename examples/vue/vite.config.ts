import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** Tags that are no components of Vue's. */
const isCustomElement = (tag: string) => tag.startsWith('arengo-');

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
  publicDir: '../page/public',
});
