/**
 * How often a property is tried that is asked to hold for so many values: that often where a change lands (`.ci/run`
 * sets ARENGO_THOROUGH), a tenth of it in `npm test`, which begins elsewhere each time.
 */
export const thorough = (many: number) => ({
  numRuns: process.env['ARENGO_THOROUGH'] ? many : Math.ceil(many / 10),
});
