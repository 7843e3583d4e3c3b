import {storyNameFromExport, toId} from 'storybook/internal/csf';
import type {Noun} from '../src/model/noun.ts';
import {faces, type Face, type Step} from '../test/faces.ts';
import {exportName, inOrder} from './export-name.ts';

/** The faces of a widget as a table in Markdown: what brings each about, and what it must say. */
export function facesTable(widget: Noun): string {
  const rows = inOrder(faces[widget]).map((face) => [linkTo(face), cause(face), quoted(face.words)]);
  return [['Face', 'What brings it about', 'It says'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map(escaped).join(' | ')} |`)
    .join('\n');
}

function linkTo({widget, name}: Face): string {
  const title = widget.charAt(0).toUpperCase() + widget.slice(1);
  return `[${name}](?path=/story/${toId(title, storyNameFromExport(exportName(name)))})`;
}

function cause({path, fault, files, attributes = {}, direction, kept, mishap, steps = []}: Face): string {
  const written = Object.entries(attributes).map(([name, value]) => `\`${name}="${value}"\``);
  const parts = [
    path === undefined && 'the tag has no address',
    fault && faults[fault],
    files && 'a file that no server of ours would give',
    ...written,
    direction && 'a page from right to left',
    kept && 'something kept from an earlier visit',
    ...steps.flatMap(done),
    mishap && fate(mishap),
  ];
  return parts.filter(Boolean).join(', ') || 'what is published';
}

const faults: Readonly<Record<NonNullable<Face['fault']>, string>> = {
  missing: 'the server answers 404',
  refused: 'the server answers 403',
  unavailable: 'the server answers 503',
  garbage: 'half a JSON arrives',
  html: 'a page arrives instead of data',
  unfit: 'JSON of another shape arrives',
  unreachable: 'there is no network',
  silent: 'the answer does not come',
  login: 'a Decidim leads to its login',
  lacking: 'a Decidim lacks a field that is needed',
};

function fate(mishap: NonNullable<Face['mishap']>): string {
  if (mishap.is === 'refused') return `the server refuses: \`${mishap.code}\``;
  return mishap.is === 'challenged' ? 'the server asks for a proof of work' : 'no answer comes back';
}

function done(step: Step): string[] {
  if ('write' in step) return ['something is written'];
  if ('choose' in step) return ['something is chosen'];
  if ('press' in step) return [`“${step.press}” is pressed`];
  return 'unfold' in step ? [`“${step.unfold}” is opened`] : [];
}

function quoted(words: readonly string[]): string {
  const [first] = words;
  if (first === undefined) return 'what the author wrote inside the tag';
  return `“${first.length > 60 ? `${first.slice(0, 60)}…` : first}”`;
}

const escaped = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
