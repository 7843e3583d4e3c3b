import {css} from '../../styles/css.ts';

export const styles = css`
  .table-of {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
  }
  .table caption {
    padding-block-end: 0.5em;
    color: var(--_muted);
  }
  .table :is(th, td) {
    padding: 0.75em 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: top;
  }
  .table thead th {
    position: sticky;
    inset-block-start: var(--arengo-sticky, 0px);
    z-index: 1;
    padding-block: 0;
    border-block-end: 2px solid var(--_accent);
    background: var(--_background);
    font-weight: 600;
    vertical-align: middle;
  }
  .table .sort {
    width: 100%;
    border: 0;
    color: inherit;
    font-weight: 600;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-decoration: none;
  }
  .table .sort:hover {
    text-decoration: underline;
  }
  .arrows {
    margin-inline: 0.375em;
    vertical-align: -0.15em;
  }
  th:not([aria-sort]) .arrows {
    opacity: 0.55;
  }
  .table .title {
    font-size: 1em;
    font-weight: 600;
  }
  .also,
  .late {
    display: block;
    margin-block-start: 0.375em;
  }
  .late {
    color: var(--_danger);
    font-weight: 600;
  }
  .nil {
    font-weight: 600;
  }
  .table .status {
    margin-block-start: 0.375em;
  }
  .table .provenance {
    margin-block-start: 0.5em;
    padding: 0;
    border: 0;
  }
  .table li + li {
    margin-block-start: 0.5em;
  }
  .label {
    display: none;
  }
  .table-of > .provenance {
    padding: 0;
    border: 0;
  }
  @container (min-width: 640px) {
    .of-date {
      width: 19%;
    }
    .of-documents {
      width: 16%;
    }
  }
  /* Five columns need some room: with less, a row becomes a card, and its cells say what they are. */
  @container (max-width: 639.98px) {
    .table,
    .table :is(caption, thead, tbody, tr) {
      display: block;
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      border-block-end: 2px solid var(--_accent);
    }
    .table thead th {
      position: static;
      max-width: 100%;
      padding: 0;
      border: 0;
    }
    .table thead .unsorted {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table tbody tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    .table tbody :is(th, td) {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      gap: 0.75em;
      padding: 0.25em 0;
      border: 0;
    }
    .table tbody .empty {
      display: none;
    }
    .label {
      display: block;
      color: var(--_muted);
    }
  }
  @container (max-width: 479.98px) {
    .table tbody :is(th, td) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .label {
      font-size: 0.875em;
    }
  }
  @media print {
    .table thead {
      display: table-header-group;
    }
    .table thead th {
      position: static;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;
