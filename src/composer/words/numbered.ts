/** A list whose numbers are right whatever is left out. */
export const numbered = (steps: readonly (string | false)[]) =>
  steps
    .filter((step) => step !== false)
    .map((step, index) => `${index + 1}. ${step}`)
    .join('\n\n');
