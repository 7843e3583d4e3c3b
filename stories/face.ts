import type {StoryObj} from '@storybook/web-components-vite';
import type {LitElement} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {Noun} from '../src/model/noun.ts';
import {faceOf, srcOf, type Face} from '../test/faces.ts';
import {play, remember, words} from '../test/faces/play.ts';
import {isUntouched} from './page.ts';

/** What the controls set: attributes, and custom properties under their own names. */
export type Settings = Readonly<Record<string, string | number | undefined>>;

/** A busy machine is slow, not wrong. Without the page in the message: the words say enough. */
const patience = {timeout: 10_000, onTimeout: (error: Error) => error};

/** The story of a face: what is published, what a reader does, and the words that must then be there. */
export function faceStory(widget: Noun, name: string): StoryObj<Settings> {
  const face = faceOf(widget, name);
  return {
    args: settingsOf(face),
    beforeEach: ({canvasElement}) => {
      remember(face);
      return () => leave(canvasElement.querySelector<LitElement>(`arengo-${widget}`), face);
    },
    render: (settings) => elementOf(face, settings),
    play: async (context) => {
      if (isUntouched(context)) await shows(widgetIn(context.canvasElement, widget), face);
    },
  };
}

/** What the author of a page writes for a face. */
export function settingsOf(face: Face): Settings {
  return {src: srcOf(face), ...face.attributes};
}

/** The widget as the author of a page writes it: attributes, and a link for whoever has no script. */
export function elementOf({widget, direction}: Face, settings: Settings): HTMLElement {
  const element = document.createElement(`arengo-${widget}`);
  for (const [name, value] of Object.entries(settings)) {
    // Storybook adds what listens to events; that is no attribute.
    if (!['string', 'number'].includes(typeof value) || value === '') continue;
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else element.setAttribute(name, String(value));
  }
  if (direction) element.dir = direction;
  const link = document.createElement('a');
  link.href = String(settings['src'] ?? '');
  link.textContent = 'Apri la pagina originale';
  element.append(link);
  return element;
}

/** The widget of a story. */
export function widgetIn(canvas: HTMLElement, widget: Noun): LitElement {
  const element = canvas.querySelector<LitElement>(`arengo-${widget}`);
  if (!element) throw new Error(`there is no <arengo-${widget}>`);
  return element;
}

/** Ends what the face has set going, if it has come to that. */
async function leave(element: LitElement | null, {leaving, words: expected}: Face) {
  const isThere = element && expected.every((word) => words(element).includes(word));
  if (leaving && isThere) await play(element, leaving);
}

/** Does what the face says a reader does, and finds what it must say. */
export async function shows(element: LitElement, {fault, steps, words: expected, never = []}: Face) {
  // Nothing is ever answered: what the author wrote stays.
  if (fault === 'silent') return expect(element.querySelector('a')?.checkVisibility()).toBe(true);
  await waitFor(() => expect(words(element).trim()).not.toBe(''), patience);
  const [first] = expected;
  if (steps) await play(element, steps);
  else if (first) await waitFor(() => expect(words(element)).toContain(first), patience);
  for (const word of expected) await waitFor(() => expect(words(element)).toContain(word), patience);
  for (const word of never) await expect(words(element)).not.toContain(word);
}
