import type {LitElement} from 'lit';

/** What the next frame that a widget adds would print; the dialogue of the browser, which nobody answers, stays away. */
export function nextPrinted(element: LitElement): Promise<Document> {
  return new Promise((resolve) => {
    new MutationObserver(() => {
      const frame = element.shadowRoot?.querySelector('iframe');
      const page = frame?.contentWindow;
      if (page) page.print = () => resolve(page.document);
      // Firefox gives an empty frame its document a moment later.
      frame?.addEventListener('load', () => {
        if (frame.contentWindow) frame.contentWindow.print = () => resolve(frame.contentDocument ?? document);
      });
    }).observe(element.shadowRoot ?? element, {childList: true, subtree: true});
  });
}
