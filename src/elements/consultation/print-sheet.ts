import {render} from 'lit';

/** Something to print. */
export type Sheet = {
  /** Of the frame, for whoever comes upon it. */
  readonly name: string;
  readonly language: string;
  readonly title: string;
  readonly styles: string;
  readonly content: unknown;
};

/** Print a sheet in a frame of its own, so that the page around it is not printed with it. */
export async function printSheet({name, language, title, styles, content}: Sheet, beside: Element) {
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = name;
  // Firefox gives an empty frame its document a moment later.
  const made = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  beside.after(frame);
  await made;
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return frame.remove();
  const {document: sheet} = page;
  sheet.documentElement.lang = language;
  sheet.title = title;
  const adopted = new page.CSSStyleSheet();
  adopted.replaceSync(styles);
  sheet.adoptedStyleSheets = [adopted];
  render(content, sheet.body);
  page.addEventListener('afterprint', () => frame.remove(), {once: true});
  page.print();
}
