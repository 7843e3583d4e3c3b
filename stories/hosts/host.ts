import type {StoryObj} from '@storybook/web-components-vite';
import type {LitElement, TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import type {Noun} from '../../src/model/noun.ts';
import {faceOf} from '../../test/faces.ts';
import {elementOf, settingsOf, shows, widgetIn, type Settings} from '../face.ts';
import {isUntouched} from '../page.ts';
import type {Toolbar} from '../toolbar.ts';

/** A page that a widget may find itself in. */
export type Host = {
  /** The title of the page, the widget in its place, and all that is around it. */
  readonly page: (title: string, widget: HTMLElement) => TemplateResult;
  /** Its style sheet: in the document while the page is shown. */
  readonly styles?: () => Promise<{readonly default: string}>;
  readonly toolbar?: Partial<Toolbar>;
};

/** What a page shows of each widget. */
const shown: Readonly<Record<Noun, {readonly title: string; readonly face: string}>> = {
  consultation: {title: 'Partecipa', face: 'open'},
  agenda: {title: 'Agenda', face: 'kinds apart'},
  dataset: {title: 'Dati aperti', face: 'dataset'},
  plan: {title: 'Governo aperto', face: 'plan'},
  commitment: {title: 'Un impegno', face: 'all milestones known'},
};

/** A widget in a page: it says all it must, nothing juts out, and no rule of the page has come in. */
export function inHost({page, styles, toolbar = {}}: Host, widget: Noun): StoryObj<Settings> {
  const {title, face: name} = shown[widget];
  const face = faceOf(widget, name);
  return {
    // Below the page's own heading, of level 1.
    args: {...settingsOf(face), heading: 2},
    globals: {theme: 'none', ...toolbar},
    beforeEach: async () => styles && adopt((await styles()).default),
    render: (settings) => page(title, elementOf(face, settings)),
    play: async (context) => {
      if (!isUntouched(context)) return;
      const element = widgetIn(context.canvasElement, widget);
      await shows(element, face);
      await holds(element);
    },
  };
}

function adopt(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

async function holds(element: LitElement) {
  await expect(element.scrollWidth, 'nothing juts out').toBeLessThanOrEqual(element.clientWidth);
  const found = (selector: string) => element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
  // What is inherited from the page is the page's look; what its rules say of headings, links or buttons is not.
  for (const one of found('h2, h3, h4, p, a, li, label, legend, summary'))
    await expect(lettersOf(one), one.outerHTML).toEqual(lettersOf(element));
  for (const control of found('button, input'))
    await expect(getComputedStyle(control).textTransform, control.outerHTML).toBe('none');
  for (const box of found('input[type=checkbox], input[type=radio]'))
    await expect(box.clientWidth, 'a box to tick is no line to write on').toBeLessThan(40);
  for (const button of found('button'))
    await expect(button.offsetWidth, 'as wide as its words').toBeLessThan(element.clientWidth * 0.9);
}

function lettersOf(element: Element) {
  const {textTransform, letterSpacing, textIndent, fontFamily, fontStyle} = getComputedStyle(element);
  return {textTransform, letterSpacing, textIndent, fontFamily, fontStyle};
}
