import {css} from '../../../styles/css.ts';

export const styles = css`
  dialog {
    width: min(44em, 100vw - 2em);
    max-width: none;
    max-height: calc(100dvh - 2em);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    overscroll-behavior: contain;
    scroll-padding-block-end: 6em;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .dialog {
    display: grid;
    gap: 0.75em;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 1.5) 0;
    container-type: inline-size;
  }
  /* The way out is in reach, however long the entry is. */
  .dialog > .ways-out {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: 0;
    padding-block: 0.75em var(--_space);
    border-block-start: 1px solid var(--_line);
    background: var(--_background);
  }
  [part='dialog-title'] {
    font-size: 1.375em;
  }
  .address {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    user-select: all;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .mark {
    padding: 0 0.5em;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_accent-strong);
    font-size: 0.875em;
    font-weight: 700;
  }
  .late {
    color: var(--_danger);
    font-size: 0.9375em;
    font-weight: 600;
  }
  @media print {
    [part='taking'],
    dialog {
      display: none;
    }
  }
`;
