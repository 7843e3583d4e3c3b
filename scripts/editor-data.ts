import {mkdirSync, readFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import type {Manifest} from './readme.ts';

const draft = '.cache/editors/';
// CSS properties are completed where CSS is written: in the text of a tag they would hide the rest.
const options = {outdir: draft, hideCssPropertiesDocs: true, hideLogs: true};

/** What VS Code and JetBrains editors complete and explain, made of the manifest. */
export function editorData(manifest: Manifest): readonly {path: string; data: object}[] {
  mkdirSync(draft, {recursive: true});
  const html = 'vscode.html-custom-data.json';
  const css = 'vscode.css-custom-data.json';
  generateVsCodeCustomElementData(manifest, {...options, htmlFileName: html, cssFileName: css});
  // It would write the folder above into package.json.
  generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
  return [html, css, 'web-types.json'].map((name) => ({
    path: `editors/${name}`,
    data: onceEach(JSON.parse(readFileSync(draft + name, 'utf8')) as Data),
  }));
}

type Data = {properties?: readonly {name: string}[]; pseudoElements?: readonly {name: string}[]};

/** A property or part that several tags have is one word to an editor of CSS. */
function onceEach({properties, pseudoElements, ...data}: Data): object {
  const distinct = (list: readonly {name: string}[]) => [
    ...new Map([...list].reverse().map((one) => [one.name, one])).values(),
  ];
  return {
    ...data,
    ...(properties && {properties: distinct(properties).reverse()}),
    ...(pseudoElements && {pseudoElements: distinct(pseudoElements).reverse()}),
  };
}
