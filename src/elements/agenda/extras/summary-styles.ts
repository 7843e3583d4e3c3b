import {css} from '../../../styles/css.ts';

export const styles = css`
  .changes,
  .notes {
    display: grid;
    gap: 0.5em;
  }
  .changes {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .changes input,
  [part='summary'] select {
    min-height: 2.75em;
    margin-inline-end: 0.5em;
    padding: 0.25em 0.5em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }
  .changes p:last-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .changes input + label {
    flex: 1;
  }
  .changes input[type='checkbox'] {
    width: 1.5em;
    min-height: 0;
    height: 1.5em;
    margin-inline: 0 0.5em;
    accent-color: var(--_accent);
  }
  [part='summary'] > p,
  .notes {
    max-width: 42em;
  }
  .notes li {
    margin-inline-start: 1.25em;
    list-style: disc;
  }
  [part='table'] {
    width: 100%;
    max-width: 48em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  [part='table'] th,
  [part='table'] td {
    padding: 0.375em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  [part='table'] th:first-child {
    width: 100%;
  }
  [part='table'] td,
  [part='table'] th + th {
    padding-inline-start: 1em;
    text-align: end;
    overflow-wrap: normal;
  }
  [part='table'] thead th {
    border-block-end: 2px solid var(--_accent);
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='table'] .official > * {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
    font-weight: 700;
  }
  [part='table'] thead + tbody .official > * {
    border-block-start: 0;
  }
  [part='table'] [scope='row'] {
    padding-inline-start: 1em;
  }
  .bars {
    display: block;
    margin-block-start: 0.25em;
    background: var(--_surface);
  }
  .bars svg {
    display: block;
    min-width: 3px;
  }
  .bars line {
    stroke: var(--_accent);
    stroke-width: 10;
  }
  /* Kinds are told apart by their form too, and every bar has its name above and its number beside it. */
  .bars .persons line {
    stroke-dasharray: 6 3;
  }
  .bars .others line {
    stroke-dasharray: 2 2;
  }
  .bars .unnamed line {
    stroke: var(--_muted);
    stroke-width: 3;
  }
  @media print {
    tbody {
      break-inside: avoid;
    }
    .changes {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bars {
      border: 1px solid;
    }
    .bars line {
      stroke: CanvasText;
    }
  }
`;
