import {Document as YamlDocument} from 'yaml';
import type {Document} from './finish.ts';

/** A consultation as `check` and `publish` read it, with remarks for whoever completes it. */
export function yamlOf(document: Document, remarks: readonly string[] = []): string {
  const yaml = new YamlDocument(document, {aliasDuplicateObjects: false});
  if (remarks.length > 0) yaml.commentBefore = remarks.map((remark) => ` ${remark}`).join('\n');
  return yaml.toString({lineWidth: 110, singleQuote: true});
}
