import {css} from '../../../styles/css.ts';

export const styles = css`
  .figures > p,
  .texts {
    max-width: 42em;
  }
  .figures {
    gap: 0.75em;
  }
  .figures > [part='question-heading'] {
    font-size: 1.125em;
  }
  .figures > [part='section-heading'] {
    margin-block-start: var(--_space);
    font-size: 1em;
  }
  table {
    width: 100%;
    max-width: 48em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 0.5em 0.25em;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.5em 0;
    padding-inline-start: 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: top;
    overflow-wrap: normal;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  th:first-child {
    width: 100%;
    padding-inline-start: 0;
    overflow-wrap: anywhere;
  }
  /* Numbers stand on the far side; in which direction that is, the cell knows, whatever is in it. */
  th + th,
  td {
    text-align: end;
  }
  th + th > span,
  td > span {
    display: block;
  }
  td > span {
    white-space: nowrap;
  }
  td > :is(.hidden, .unknown, .gap) {
    white-space: normal;
  }
  td > :is(.hidden, .unknown) {
    color: var(--_muted);
  }
  @container (min-width: 40em) {
    thead th {
      white-space: nowrap;
    }
  }
  /* On a narrow screen with large text, columns share what there is, and words break rather than jut out. */
  @container (max-width: 15em) {
    table {
      table-layout: fixed;
    }
    th,
    td,
    thead th {
      padding-inline-start: 0.25em;
      font-size: 0.75em;
      overflow-wrap: anywhere;
      white-space: normal;
    }
    th:first-child {
      width: auto;
    }
    td > span {
      white-space: normal;
    }
  }
  .bars {
    display: grid;
    gap: 2px;
    margin-block-start: 0.375em;
    background: var(--_surface);
  }
  .bars svg {
    display: block;
    min-width: 2px;
  }
  .bars rect {
    fill: var(--_accent);
  }
  /* Who is missing is told apart by the form, not by the colour. */
  .bars svg + svg rect {
    fill: var(--_background);
    stroke: var(--_text);
    stroke-width: 4;
  }
  .map {
    display: block;
    width: 100%;
    max-width: 36em;
    max-height: 28em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .map circle {
    fill: var(--_accent);
    fill-opacity: 0.65;
    stroke: var(--_text);
    stroke-width: 4;
  }
  @media print {
    tr,
    .map {
      break-inside: avoid;
    }
    .downloads {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bars {
      border: 1px solid;
    }
    .bars rect,
    .map circle {
      fill: CanvasText;
      stroke: Canvas;
    }
    .bars svg + svg rect {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
