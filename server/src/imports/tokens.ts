/** A piece of an expression. */
export type Token =
  | {readonly is: 'question'; readonly name: string}
  | {readonly is: 'literal'; readonly value: string | number}
  | {readonly is: 'word'; readonly word: string}
  | {readonly is: 'mark'; readonly mark: string};

/** Longer ones first; `*=` is how SurveyJS also writes "contains". */
const pattern =
  /\s+|\$\{\s*([^}]+?)\s*\}|\{\s*([^}]+?)\s*\}|'([^']*)'|"([^"]*)"|(\d+(?:\.\d+)?)|([A-Za-z_][\w-]*)|(<>|[<>!=]=|\*=|&&|\|\||[=<>!(),.[\]+*/-])/y;

/** The pieces of an expression; `undefined` when it is none that we know. */
export function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const [, xpath, surveyjs, single, double, number, word, mark] = match;
    const name = xpath ?? surveyjs;
    const literal = single ?? double;
    if (name !== undefined) tokens.push({is: 'question', name});
    else if (literal !== undefined) tokens.push({is: 'literal', value: literal});
    else if (number !== undefined) tokens.push({is: 'literal', value: Number(number)});
    else if (word !== undefined) tokens.push({is: 'word', word});
    else if (mark !== undefined) tokens.push({is: 'mark', mark});
  }
  return tokens;
}
