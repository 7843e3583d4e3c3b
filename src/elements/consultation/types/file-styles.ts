import {css} from '../../../styles/css.ts';

/** Files to be attached. */
export const styles = css`
  .drop {
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    padding: 0.75em;
  }

  .drop.over {
    border-style: solid;
    border-color: var(--_accent);
  }

  .drop input[type='file'] {
    border: 0;
    padding: 0;
    max-inline-size: 100%;
  }

  .drop input::file-selector-button {
    min-block-size: 2.75em;
    padding: 0 1em;
    margin-inline-end: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    background: transparent;
    font: inherit;
    font-weight: 600;
  }

  /* Where fingers point, nothing is dragged from elsewhere. */
  @media (pointer: coarse) {
    .drop .hint {
      display: none;
    }
  }

  .files {
    list-style: none;
    margin: 0.75em 0 0;
    padding: 0;
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.5em 0;
    border-block-start: 1px solid var(--_border);
  }

  .file .about {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .file progress {
    display: block;
    inline-size: 100%;
    margin-block: 0.25em;
    accent-color: var(--_accent);
  }
`;
