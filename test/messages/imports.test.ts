import {describe, expect, it} from 'vitest';
import {loadWords} from '../../src/messages/load.ts';
import {languages} from '../../src/messages/messages.ts';
import {importCodes, severityOf} from '../../src/model/import-note.ts';

const codes = Object.values(importCodes).flat();

describe.each(languages)('what is said of an import in %s', (language) => {
  it('is a whole sentence for every note, with its place', async () => {
    const {imports} = await loadWords(language, 'imports');
    const said = {value: 'x', values: ['y'], limit: 20_000};
    for (const code of codes) {
      const line = imports.note({
        code,
        place: {sheet: 'survey', row: 12, column: 'relevant', path: '$.a'},
        ...said,
      });
      expect(line).toMatch(
        /^(foglio|sheet) .survey., (riga|row) 12, (colonna|column) .relevant., \$\.a: \S.*\S$/,
      );
      expect(line).not.toMatch(/undefined|NaN|\[object|\$\{| {2}/);
      expect(imports.note({code, place: {}})).not.toMatch(/undefined|NaN|\[object|\$\{/);
    }
    expect(imports.note({code: 'utf16', place: {}})).toMatch(/UTF-16/);
  });

  it('is not as long as what it is about', async () => {
    const {imports} = await loadWords(language, 'imports');
    expect(imports.note({code: 'notRead', place: {}, value: 'x'.repeat(10_000)}).length).toBeLessThan(200);
  });
});

describe('the codes of notes', () => {
  it('mean one thing each', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const [severity, own] of Object.entries(importCodes))
      for (const code of own) expect(severityOf({code})).toBe(severity);
  });
});
