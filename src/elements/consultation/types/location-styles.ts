import {css} from '../../../styles/css.ts';

export const styles = css`
  .where {
    display: grid;
    gap: 0.25em;
    margin-block-end: 0.75em;
  }
  .where select {
    width: 100%;
    min-height: 44px;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
  }
  .wrong .where select {
    border-color: var(--_danger);
  }
  .map {
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .map svg {
    display: block;
    width: 100%;
    max-height: 28em;
    cursor: crosshair;
  }
  .ground {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-width: 4;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 2;
  }
  .point {
    fill: var(--_accent);
    stroke: var(--_on-accent);
    stroke-width: 4;
    cursor: grab;
    /* Only the point itself is dragged by a finger; beside it the page scrolls. */
    touch-action: none;
  }
  .point path {
    stroke: var(--_text);
    stroke-width: 5;
  }
  .point .halo {
    fill: var(--_accent);
    fill-opacity: 0.15;
    stroke: none;
  }
  .degrees {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 1em;
    margin-block-start: 0.5em;
  }
`;
