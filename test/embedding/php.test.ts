import {globSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import manifest from '../../custom-elements.json' with {type: 'json'};
import project from '../../package.json' with {type: 'json'};

// The plugin and the module know nouns, views and attributes by name, in another language: they are compared here.

const read = (path: string) => readFileSync(path, 'utf8');
const plugin = 'examples/wordpress/arengo';
const drupal = 'examples/drupal/arengo';

interface Attribute {
  name: string;
  type?: {text: string};
}

/** The elements of the manifest, by noun. */
const elements = new Map(
  manifest.modules
    // The manifest's own shape; a declaration has a tag or has not.
    .flatMap(({declarations}) => declarations as {tagName?: string; attributes?: Attribute[]}[])
    .flatMap(({tagName, attributes = []}) =>
      tagName === undefined ? [] : [[tagName.replace('arengo-', ''), attributes] as const],
    ),
);
const viewsOf = (attributes: readonly Attribute[]) =>
  [...(attributes.find(({name}) => name === 'view')?.type?.text ?? '').matchAll(/'(\w+)'/g)].map(
    ([, view]) => view,
  );

/** `'key' => array( 'a', 'b' )` or with brackets, of a PHP constant. */
function lists(php: string, constant: string): ReadonlyMap<string, readonly string[]> {
  const body =
    new RegExp(`const ${constant} = (?:array\\(|\\[)\\n(.*?)\\n\\s*[)\\]];`, 's').exec(php)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/'(\w+)'\s*=> (.*),$/gm)].map(([, key = '', list = '']) => [
      key,
      [...list.matchAll(/'(\w+)'/g)].map(([, word = '']) => word),
    ]),
  );
}

describe('the WordPress plugin', () => {
  it('has the version of the project, wherever it is written', () => {
    const php = read(`${plugin}/arengo.php`);
    expect(/^ \* Version:\s+(\S+)$/m.exec(php)?.[1]).toBe(project.version);
    expect(/^const VERSION = '(.*)';$/m.exec(php)?.[1]).toBe(project.version);
    expect(/^Stable tag: (.*)$/m.exec(read(`${plugin}/readme.txt`))?.[1]).toBe(project.version);
  });

  it('knows every noun and its views', () => {
    const nouns = lists(read(`${plugin}/arengo.php`), 'NOUNS');
    expect([...nouns.keys()].sort()).toEqual([...elements.keys()].sort());
    for (const [noun, attributes] of elements)
      expect([...(nouns.get(noun) ?? [])].sort(), noun).toEqual(viewsOf(attributes).sort());
  });

  it('takes every attribute of the tags', () => {
    const php = /const ATTRIBUTES = array\((.*?)\);/s.exec(read(`${plugin}/includes/widget.php`))?.[1] ?? '';
    const taken = [...php.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    const known = new Set([...elements.values()].flat().map(({name}) => name));
    known.delete('src');
    known.add('lang');
    expect(taken.sort()).toEqual([...known].sort());
  });

  it('says everything in Italian too', () => {
    const files = globSync(`${plugin}/{includes,admin}/*.php`).map(read).join('');
    const said = [...files.matchAll(/(?:__|_e|esc_html__|esc_html_e)\( '([^']+)', 'arengo' \)/g)].map(
      ([, text]) => text,
    );
    const italian = [...read(`${plugin}/languages/it.php`).matchAll(/^\t'([^']+)'\s*=> '[^']+',$/gm)].map(
      ([, text]) => text,
    );
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((text) => !italian.includes(text))).toEqual([]);
  });
});

describe('the Drupal module', () => {
  it('knows every noun, and its views beside the usual one', () => {
    const nouns = lists(read(`${drupal}/src/Widget.php`), 'NOUNS');
    expect([...nouns.keys()].sort()).toEqual([...elements.keys()].sort());
    for (const [noun, attributes] of elements)
      expect(viewsOf(attributes), noun).toEqual(expect.arrayContaining([...(nouns.get(noun) ?? [])]));
  });

  it('says everything in Italian too', () => {
    const files = globSync(`${drupal}/src/**/*.php`).map(read).join('');
    const said = [...files.matchAll(/(?:->t|TranslatableMarkup)\('([^']+)'/g)].map(([, text]) => text);
    const italian = [...read(`${drupal}/translations/arengo.it.po`).matchAll(/^msgid "(.+)"$/gm)].map(
      ([, text]) => text,
    );
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((text) => text !== 'Arengo' && !italian.includes(text))).toEqual([]);
  });
});
