/** The last part of an EU code, which may come as a whole address. */
export const codeOf = (code: string) => code.replace(/^.*[/#]/, '');
