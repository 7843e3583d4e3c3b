import {css} from '../../../styles/css.ts';

export const styles = css`
  .extra {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.75em;
  }
  .extra > .actions {
    margin-block-start: 0;
  }
  .copy {
    display: grid;
    gap: 0.25em;
    max-width: 42em;
  }
  .copy > .actions {
    margin-block-start: 0.25em;
  }
  .copy label {
    font-weight: 600;
  }
  textarea {
    width: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
    field-sizing: content;
    resize: vertical;
  }
  textarea:not(.text) {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow: auto;
    max-height: 28em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
  }
  .scroll table {
    width: max-content;
    min-width: 100%;
  }
  .scroll caption {
    position: sticky;
    inset-inline-start: 0;
    padding: 0.5em 0.75em;
    color: var(--_muted);
  }
  caption,
  th,
  td {
    text-align: start;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  th,
  td {
    padding: 0.375em 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: top;
  }
  .scroll :is(th, td) {
    min-width: 4em;
    max-width: 20em;
    overflow-wrap: break-word;
  }
  .scroll thead th {
    white-space: nowrap;
  }
  thead th {
    font-weight: 600;
  }
  .scroll thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_background);
  }
  .scroll [scope='row'] {
    min-width: 0;
    color: var(--_muted);
  }
  .notes {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .outline {
    display: grid;
    gap: 0.5em;
    margin: 0;
  }
  .outline svg {
    width: 100%;
    height: auto;
    max-height: 24em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .rings {
    fill: var(--_surface);
    fill-rule: evenodd;
  }
  .points {
    stroke-width: 7;
    stroke-linecap: round;
  }
  .dimension {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
  }
  .dimension table {
    width: 100%;
    margin-block: 0.5em;
  }
  .dimension :is(th, td) {
    padding-inline: 0 0.75em;
  }
  .dimension :is(td, thead th):not(:first-child) {
    width: 1%;
    overflow-wrap: normal;
  }
  .dimension tbody tr:last-child > * {
    border: 0;
  }
  .dimension :is(td, th):nth-child(2) {
    text-align: end;
  }
  .how {
    display: block;
    color: var(--_muted);
  }
  .passed,
  .failed {
    white-space: nowrap;
  }
  .passed {
    color: var(--_success);
  }
  @media print {
    details[open] > .extra {
      display: none;
    }
  }
`;
