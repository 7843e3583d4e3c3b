import type {StoryObj} from '@storybook/web-components-vite';
import {html, render} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {Noun} from '../src/model/noun.ts';
import {faceOf} from '../test/faces.ts';
import './anatomy.css';
import {elementOf, settingsOf, shows, widgetIn, type Settings} from './face.ts';
import {isUntouched} from './page.ts';
import {described} from './widget.ts';

type Part = {readonly name: string; readonly description: string};

/** A face with each of its parts framed and numbered, as `::part(…)` finds them. */
export function anatomyOf(widget: Noun, name: string): StoryObj<Settings> {
  const face = faceOf(widget, name);
  return {
    args: settingsOf(face),
    parameters: {docs: {canvas: {sourceState: 'none'}}},
    render: (settings) => {
      const element = elementOf(face, settings);
      const page = document.createElement('div');
      page.className = 'anatomy';
      const draw = () => render(figure(element, described(widget).cssParts), page);
      // Drawn again whenever its size changes: when it is there, when its data have come, when the window is another.
      new ResizeObserver(() => requestAnimationFrame(draw)).observe(element);
      draw();
      return page;
    },
    play: async (context) => {
      if (!isUntouched(context)) return;
      await shows(widgetIn(context.canvasElement, widget), face);
      await waitFor(() => expect(context.canvasElement.querySelectorAll('.mark').length).toBeGreaterThan(2));
    },
  };
}

/** Numbers are for the eye: the list beside the widget says the same. */
function figure(element: HTMLElement, parts: readonly Part[]) {
  const frame = element.getBoundingClientRect();
  const found = parts.flatMap((part) => {
    const all = element.shadowRoot?.querySelectorAll(`[part~='${part.name}']`) ?? [];
    const box = [...all].map((one) => one.getBoundingClientRect()).find(({width}) => width > 0);
    return box ? [{part, box}] : [];
  });
  const taken: DOMRect[] = [];
  const marks = found.map(({box}, index) => {
    const place = freePlace(box, taken);
    taken.push(place);
    return mark(index + 1, {
      box: new DOMRect(box.x - frame.x, box.y - frame.y, box.width, box.height),
      at: {x: place.x - frame.x, y: place.y - frame.y},
    });
  });
  const missing = parts.filter((part) => !found.some((one) => one.part === part));
  return html`<div class="figure">
      ${element}
      <div class="marks" aria-hidden="true">${marks}</div>
    </div>
    <div class="legend">
      <ol>
        ${found.map(({part}) => html`<li>${named(part)}</li>`)}
      </ol>
      ${
        missing.length === 0
          ? ''
          : html`<p>On other faces:</p>
              <ul>
                ${missing.map((part) => html`<li>${named(part)}</li>`)}
              </ul>`
      }
    </div>`;
}

const named = ({name, description}: Part) =>
  html`<code>::part(${name})</code> ${description
      .split('`')
      .map((text, index) => (index % 2 === 1 ? html`<code>${text}</code>` : text))}`;

const side = 22;

/** Where a number can stand beside its part without hiding another. */
function freePlace(box: DOMRect, taken: readonly DOMRect[]): DOMRect {
  const place = new DOMRect(box.x - side - 2, box.y - 2, side, side);
  const isTaken = () =>
    taken.some((one) => Math.abs(one.x - place.x) < side && Math.abs(one.y - place.y) < side);
  while (isTaken()) place.x -= side;
  return place;
}

function mark(number: number, {box, at}: {box: DOMRect; at: {x: number; y: number}}) {
  const px = (value: number) => `${Math.round(value)}px`;
  return html`<div
      class="outline"
      style="left: ${px(box.x)}; top: ${px(box.y)}; width: ${px(box.width)}; height: ${px(box.height)}"
    ></div>
    <div class="mark" style="left: ${px(at.x)}; top: ${px(at.y)}">${number}</div>`;
}
