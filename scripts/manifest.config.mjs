/** How the custom elements manifest is made; `npm run manifest` puts it where it belongs. */
export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.cache/manifest',
  litelement: true,
  quiet: true,
  // It would write the folder above into package.json.
  packagejson: false,
};
