import type {Context} from 'hono';
import {boxes} from './styles/boxes.ts';
import {frame} from './styles/frame.ts';
import {nouns} from './styles/nouns.ts';
import {questions} from './styles/questions.ts';
import {results} from './styles/results.ts';

/** Where the stylesheet of the pages is. */
export const stylePath = '/pages/page.css';

/** Serve it; its hash is its ETag (`etag()` where it is mounted). */
export function style(c: Context): Response {
  c.header('Cache-Control', 'public, max-age=300');
  c.header('Content-Type', 'text/css; charset=utf-8');
  return c.body(stylesheet);
}

/** Where the icon of the pages is: without one, browsers ask for `/favicon.ico` and report that it is missing. */
export const iconPath = '/pages/icon.svg';

/** Serve it. */
export function icon(c: Context): Response {
  c.header('Cache-Control', 'public, max-age=86400');
  c.header('Content-Type', 'image/svg+xml');
  return c.body(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#06c"/><path d="M7 8h18v12H16l-6 5v-5H7z" fill="#fff"/></svg>',
  );
}

/** Modules and not a file: the server runs where there is no file system to read from. */
const stylesheet = `${frame}${questions}${boxes}${nouns}${results}`;
