import type {Rule} from 'eslint';

/** A disabled rule says why: `// eslint-disable-next-line rule -- reason`. */
export const describedDisable: Rule.RuleModule = {
  meta: {type: 'problem', schema: [], messages: {why: 'Say why the rule is off: … -- reason.'}},
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!/^\s*eslint-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue;
          const start = comment.loc?.start ?? {line: 1, column: 0};
          // One column before the comment, where it does not silence this report yet.
          context.report({loc: {start: {...start, column: -1}, end: start}, messageId: 'why'});
        }
      },
    };
  },
};
