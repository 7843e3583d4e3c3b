import type {Plugin} from 'vite';

/** What is cut out of a file of zod, and what it is cut down to. */
type Cut = readonly [what: RegExp, rest: string];

/** A member of an object literal that is a function, with its comment's indentation: `    brand() {…},`. */
const member = (name: string): Cut => [
  new RegExp(`^ {4}${name}\\([^\\n]*\\) \\{\\n[\\s\\S]*?^ {4}\\},\\n`, 'm'),
  '',
];

const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'core/schemas.js': [
    // The face that zod shows to other libraries (Standard Schema): nobody but us asks our schemas.
    member('get "~standard"'),
    member('set "~standard"'),
    // The values of a field, for unions that choose by them, of which we have none.
    [
      /^ {4}util\.defineLazyInternal\(inst, "propValues", \(zod\) => \{\n {8}const shape[\s\S]*?^ {4}\}\);\n/m,
      '',
    ],
    // The pattern of an optional text, for template literals, of which we have none.
    [
      /(?<=\$ZodOptional = [\s\S]*?)^ {4}util\.defineLazyInternal\(inst, "pattern", \(zod\) => \{[\s\S]*?^ {4}\}\);\n/m,
      '',
    ],
    // What an extension of zod would put there: in an array, then in an object.
    [/(?<=\$ZodArray = [\s\S]*?const memo = )core\.globalConfig\.memoizer;/, 'undefined;'],
    [/(?<=\$ZodObject = [\s\S]*?const memo = )core\.globalConfig\.memoizer;/, 'undefined;'],
  ],
  'core/core.js': [
    [
      /^ {8}const pp = globalThis\.__zod_globalConfig\?\.postProcessor;\n {8}if \(pp\)\n {12}pp\(inst\);\n/m,
      '',
    ],
  ],
  // Ways to ask that we do not use.
  'mini/schemas.js': [
    'get with',
    'set with',
    'parseAsync',
    'safeParseAsync',
    'brand',
    'register',
    'apply',
  ].map(member),
};

/** The schemas of our model without what zod has for others: half a kilobyte of what every page loads. */
export const leanZod: Plugin = {
  name: 'arengo:lean-zod',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const file = /node_modules\/zod\/v4\/((?:core|mini)\/\w+\.js)$/.exec(id)?.[1] ?? '';
    return cuts[file]?.reduce((rest, [what, by]) => {
      const cut = rest.replace(what, by);
      if (cut === rest)
        throw new Error(`zod’s ${file} is written in another way now: see scripts/lean-zod.ts.`);
      return cut;
    }, code);
  },
};
