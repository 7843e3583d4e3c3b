import type {OwnSource} from '../sources/own/own-source.ts';
import type {Composition} from './composition.ts';
import {isAttributeName} from './composition.ts';

/**
 * What of a widget is not tried here: it would write the address of this page, keep something on the device, or wait
 * until somebody comes near.
 */
const untried = ['address', 'drafts', 'loading'];

/** The real widget as a page has it; `own` is asked in place of its address, of a table that is at none yet. */
export function widgetOf({noun, src, options, text}: Composition, own: OwnSource | undefined): HTMLElement {
  const widget = document.createElement(`arengo-${noun}`);
  for (const [name, value] of options)
    if (isAttributeName(name) && !untried.includes(name) && !(own && name === 'source'))
      widget.setAttribute(name, value);
  if (noun === 'consultation') widget.setAttribute('drafts', 'off');
  widget.setAttribute('src', src);
  const link = document.createElement('a');
  link.href = src;
  link.textContent = text;
  widget.append(link);
  if (own) Reflect.set(widget, 'source', own);
  return widget;
}

/** Two compositions with the same key look the same. */
export function previewKey({noun, src, options, text}: Composition): string {
  return JSON.stringify([noun, src, [...options], text]);
}
