import {describe, expect, it} from 'vitest';
import {insert, tables} from '../../scripts/readme.ts';

const manifest = {
  modules: [
    {path: 'src/elements/widget.ts', declarations: [{}]},
    {
      path: 'src/elements/agenda/agenda.ts',
      declarations: [
        {
          tagName: 'arengo-agenda',
          summary: 'Who meets whom.',
          attributes: [
            {name: 'view', description: 'The face.', default: "'list'", type: {text: "'list' | 'month'"}},
            {name: 'internal'},
          ],
          slots: [{name: '', description: 'What stands there\nbefore the script.'}],
        },
      ],
    },
  ],
};

describe('tables', () => {
  it('describes each tag, leaving out what has no description', () => {
    expect(tables(manifest)).toBe(
      [
        '### `<arengo-agenda>`\n\nWho meets whom.\n',
        '| Attributes | Type | What it is |\n| --- | --- | --- |',
        "| `view` | `'list' \\| 'month'` | The face. Default: `'list'`. |\n",
        '| Slots | What it is |\n| --- | --- |',
        '| (default) | What stands there before the script. |',
      ].join('\n'),
    );
  });
});

describe('insert', () => {
  it('replaces what is between the markers and leaves the rest', () => {
    const text = 'before\n<!-- api:start -->\nold\n<!-- api:end -->\nafter\n';
    const written = insert(text, {modules: []});
    expect(written).not.toContain('old');
    expect(written).toMatch(/^before\n<!-- api:start -->\n[^]*<!-- api:end -->\nafter\n$/);
    expect(insert(written, {modules: []})).toBe(written);
  });
});
