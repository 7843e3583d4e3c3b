import type {Context} from 'hono';
import {boxes} from './styles/boxes.ts';
import {frame} from './styles/frame.ts';
import {nouns} from './styles/nouns.ts';
import {questions} from './styles/questions.ts';

/** Where the stylesheet of the pages is. */
export const stylePath = '/pages/page.css';

/** Serve it; its hash is its ETag (`etag()` where it is mounted). */
export function style(c: Context): Response {
  c.header('Cache-Control', 'public, max-age=300');
  c.header('Content-Type', 'text/css; charset=utf-8');
  return c.body(stylesheet);
}

/** Modules and not a file: the server runs where there is no file system to read from. */
const stylesheet = `${frame}${questions}${boxes}${nouns}`;
