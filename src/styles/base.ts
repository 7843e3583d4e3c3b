import {css} from './css.ts';

/**
 * Tokens and plain elements, shared by all widgets. Public `--arengo-*` first, then what the host page's kit
 * declares (Bootstrap Italia 3, then 2), then our own default. Fonts are the page's.
 */
export const base = css`
  :host {
    --_accent: var(--arengo-accent, var(--bsi-theme-primary, var(--bs-primary, #0066cc)));
    --_accent-strong: var(--arengo-accent-strong, color-mix(in srgb, var(--_accent), #000 25%));
    --_on-accent: var(--arengo-on-accent, #fff);
    --_text: var(--arengo-text, var(--bsi-color-text-base, var(--bs-body-color, #19191a)));
    --_muted: var(--arengo-muted, var(--bsi-color-text-muted, #4c5c6c));
    --_background: var(--arengo-background, var(--bs-body-bg, #fff));
    --_surface: var(--arengo-surface, color-mix(in srgb, var(--_accent), var(--_background) 94%));
    --_border: var(--arengo-border, #6b7885);
    --_line: var(--arengo-line, color-mix(in srgb, var(--_text), var(--_background) 82%));
    --_danger: var(--arengo-danger, #b3263f);
    --_success: var(--arengo-success, #00664a);
    --_focus: var(--arengo-focus, #19191a);
    --_radius: var(--arengo-radius, var(--bsi-radius-smooth, var(--bs-border-radius, 4px)));
    --_space: var(--arengo-space, 1em);

    display: block;
    color: var(--_text);
    font-family: var(--arengo-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  /* Bootstrap Italia draws a ring around whatever holds the focus: the control inside has its own. */
  :host(:focus) {
    box-shadow: none !important;
  }
  /* A text reads in the direction of its own letters, and stands on the side where the page begins its lines. */
  * {
    box-sizing: border-box;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  ul {
    list-style: none;
  }
  a,
  button {
    --_tone: var(--_accent);

    color: var(--_tone);
    text-underline-offset: 0.15em;
  }
  a:hover,
  button:hover {
    --_tone: var(--_accent-strong);

    text-decoration-thickness: 2px;
  }
  button,
  .button {
    display: inline-block;
    min-height: 44px;
    padding: 0.6em 1.4em;
    border: 2px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_tone);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .secondary {
    background: transparent;
    color: var(--_tone);
  }
  .secondary:hover {
    background: var(--_surface);
  }
  .plain {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--_tone);
    font-weight: 400;
    text-decoration: underline;
  }
  button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  /* A white ring inside a dark one is seen on every ground. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
    border-radius: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    --_tone: var(--_accent);

    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* What the author wrote stands beside it, not against it. */
  .notice + slot {
    display: block;
    margin-block-start: var(--_space);
  }
  .problem,
  .success {
    --_tone: var(--_danger);

    background: color-mix(in srgb, var(--_tone), var(--_background) 94%);
  }
  .success {
    --_tone: var(--_success);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
    margin-block-start: 0.75em;
  }
  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
