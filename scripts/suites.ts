/** Which folder of test/ runs where; every folder that is not named here is a unit test. */
export const suites = {
  server: ['server'],
  browser: ['elements', 'parts', 'embed'],
  'end-to-end': ['end-to-end'],
  heavy: ['heavy'],
  examples: ['examples'],
} as const;

/** The patterns of the test files below these folders of test/. */
export function testFiles(folders: readonly string[]): string[] {
  return folders.map((folder) => `test/${folder}/**/*.test.ts`);
}
