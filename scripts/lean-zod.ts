import type {Plugin} from 'vite';

/** What is cut out of a constructor of zod, and what is left of it. */
type Cut = readonly [within: string, what: RegExp, rest?: string];

/** A member of its prototype that is a function. */
const member = (within: string, name: string): Cut => [
  within,
  new RegExp(`^ {4}${name}\\([^\\n]*\\) \\{\\n[\\s\\S]*?^ {4}\\},\\n`, 'm'),
];

/** What is worked out when somebody asks for it. */
const derived = (within: string, name: string): Cut => [
  within,
  new RegExp(
    `^ {4}util\\.defineLazyInternal\\(inst, "${name}", \\(zod\\) => (\\{\\n[\\s\\S]*?^ {4}\\}|[^\\n]*)\\);\\n`,
    'm',
  ),
];

/** What zod has for kinds of schemas and for readers of them that we have none of: see `unknown`. */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'core/schemas.js': [
    // The face that zod shows to other libraries (Standard Schema).
    member('$ZodType', 'get "~standard"'),
    member('$ZodType', 'set "~standard"'),
    // The values of a field, for unions that choose by them and for the keys of records.
    derived('$ZodObject', 'propValues'),
    derived('$ZodOptional', 'values'),
    derived('$ZodDefault', 'values'),
    // The pattern of an optional text, for template literals.
    derived('$ZodOptional', 'pattern'),
    // Fields that a schema does not name: ours let none through.
    [
      '$ZodObject',
      /^ {8}if \(!catchall\) \{\n {12}(return proms[^\n]*)\n {8}\}\n {8}return handleCatchall\([^\n]*\n/m,
      '        $1\n',
    ],
    ['$ZodString', /^ {8}if \(def\.coerce\)\n {12}try \{[\s\S]*?catch[^\n]*\n/m],
    // What an extension of zod would put there.
    ['$ZodArray', /(?<=const memo = )core\.globalConfig\.memoizer/, 'undefined'],
    ['$ZodObject', /(?<=const memo = )core\.globalConfig\.memoizer/, 'undefined'],
  ],
  'core/core.js': [
    ['$constructor', /^ {8}const pp = globalThis[^\n]*\n {8}if \(pp\)\n {12}pp\(inst\);\n/m],
    // Members that somebody adds to zod's prototypes.
    ['$constructor', /^ {8}const proto = _\.prototype;\n {8}for \(const k in proto\) \{\n[\s\S]*?^ {8}\}\n/m],
    // Faster where a failure costs a stack; we make one error for a whole answer.
    ['$constructor', /newError\(Definition\)/, 'new Definition()'],
  ],
  'mini/schemas.js': [
    'get with',
    'set with',
    'parseAsync',
    'safeParseAsync',
    'brand',
    'register',
    'apply',
  ].map((name) => member('ZodMiniType', name)),
};

/** What our model must not use, for what makes it work was cut. */
const unknown =
  /\bz\.(coerce|catchall|discriminatedUnion|enum|literal|looseObject|record|registry|strictObject|templateLiteral|union)\b/;

/** The schemas of our model without what zod has for others: 4 % of what every page loads. */
export const leanZod: Plugin = {
  name: 'arengo:lean-zod',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const cut = /\/src\/.*\.ts$/.test(id) ? unknown.exec(code)?.[0] : undefined;
    if (cut !== undefined) throw new Error(`${id} uses ${cut}, which scripts/lean-zod.ts cuts out of zod.`);
    const file = /node_modules\/zod\/v4\/((?:core|mini)\/\w+\.js)$/.exec(id)?.[1] ?? '';
    return cuts[file]?.reduce((all, [within, what, rest = '']) => {
      // From its declaration to the brace that closes it, at the margin.
      const from = all.search(new RegExp(`^export .*(const|function) ${within.replace('$', '\\$')}\\b`, 'm'));
      const to = from + all.slice(from).search(/^\}(\);)?$/m);
      const less = all.slice(from, to).replace(what, rest);
      if (from < 0 || less.length === to - from)
        throw new Error(
          `zod’s ${file} is written in another way now: see scripts/lean-zod.ts, ${what.source}`,
        );
      return all.slice(0, from) + less + all.slice(to);
    }, code);
  },
};
