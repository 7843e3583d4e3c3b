import {cdp} from 'vitest/browser';

/** Only in tests: tells Chromium to force colours, as a reader's system would. */
globalThis.switchForcedColors = async (forced) => {
  const features = [{name: 'forced-colors', value: forced ? 'active' : 'none'}];
  await cdp().send('Emulation.setEmulatedMedia', {features});
};
