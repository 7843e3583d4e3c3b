import {readFileSync} from 'node:fs';
import {format, type FormatConfig} from 'oxfmt';

const house = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8')) as FormatConfig;

/** The text of a file as `npm run format` would leave it; what is wrong with it is thrown. */
export async function tidy(path: string, text: string, options = house): Promise<string> {
  const {code, errors} = await format(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({message}) => message).join('; ')}`);
  return code;
}
