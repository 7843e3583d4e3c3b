import {HtmlValidate} from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    'input-missing-label': 'error',
    // How it is written is Oxfmt's business, and the templates'.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // A title is as long as it is.
    'long-title': 'off',
    // An element of ours, which holds a page until it has come.
    'no-unknown-elements': ['error', {include: [], exclude: ['arengo-*']}],
  },
});

/** What is wrong with a page. */
export async function faultsOf(html: string): Promise<readonly string[]> {
  const {results} = await validator.validateString(html);
  return results.flatMap(({messages}) =>
    messages.map(({line, ruleId, message, selector}) => `${line} ${ruleId}: ${message} (${selector})`),
  );
}
