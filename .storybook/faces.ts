import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {loadCsf} from 'storybook/internal/csf-tools';
import type {Indexer} from 'storybook/internal/types';
import type {Plugin} from 'vite';
import {exportName, inOrder} from '../stories/export-name.ts';
import {faces} from '../test/faces.ts';

/** The stories of a widget: one file each, named for its noun. */
const ofWidget = new RegExp(`/stories/(${Object.keys(faces).join('|')})\\.stories\\.ts$`);

/** The file as it is, with a story for each face of its widget. */
function withFaces(path: string, code: string): string {
  // The pattern above lets no other name pass.
  const noun = basename(path, '.stories.ts') as keyof typeof faces;
  const stories = inOrder(faces[noun]).map(({name}) => {
    const text = JSON.stringify(name);
    return `export const ${exportName(name)} = {...faceStory('${noun}', ${text}), name: ${text}};`;
  });
  return [code, "import {faceStory} from './face.ts';", ...stories].join('\n');
}

/**
 * Every face of test/faces.ts is a story without further work. Storybook reads the exports of a file without running
 * it, so they are written into the text of the file: here for its index, below for its builder.
 */
export const faceIndexer: Indexer = {
  test: ofWidget,
  createIndex: async (path, {makeTitle}) =>
    loadCsf(withFaces(path, readFileSync(path, 'utf8')), {fileName: path, makeTitle}).parse().indexInputs,
};

/** The same text for whoever loads the file. */
export const faceStories: Plugin = {
  name: 'arengo:face-stories',
  enforce: 'pre',
  transform: {
    filter: {id: ofWidget},
    handler: (code, path) => withFaces(path, code),
  },
};
