import {fetched} from '../../../fetched.ts';
import type {Noun} from '../../../model/noun.ts';
import {widgets} from './chunks.ts';

/** A widget for what is at an address. Throws when its code does not come. */
export async function widgetOf(noun: Noun, url: string, level: number): Promise<Element> {
  await fetched<unknown>(widgets[noun]);
  const widget = document.createElement(`arengo-${noun}`);
  widget.setAttribute('heading', String(Math.min(6, level)));
  widget.setAttribute('src', url);
  const link = document.createElement('a');
  link.href = url;
  link.textContent = url;
  widget.append(link);
  return widget;
}
