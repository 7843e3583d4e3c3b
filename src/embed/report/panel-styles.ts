import {css} from '../../styles/css.ts';

/** The panel keeps to its own look: it is about the page, not of it. */
export const styles = css`
  :host {
    all: initial;
    position: sticky;
    inset-block-end: 0;
    z-index: 2147483000;
    display: block;
    background: #fff;
    color: #19191a;
    font:
      16px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  details {
    border-block-start: 3px solid #06c;
  }
  summary {
    min-height: 44px;
    padding: 10px 16px;
    cursor: pointer;
  }
  summary strong {
    margin-inline-end: 0.5em;
  }
  .inside {
    max-height: 60vh;
    padding: 0 16px 16px;
    overflow: auto;
  }
  :focus-visible {
    outline: 3px solid #19191a;
    outline-offset: -3px;
  }
  h2 {
    margin: 16px 0 8px;
    font-size: 1.125em;
  }
  p {
    margin: 0 0 8px;
  }
  .wide {
    overflow: auto;
  }
  table {
    width: 100%;
    min-width: 720px;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid #d9dadb;
    text-align: start;
    vertical-align: top;
  }
  th[scope='row'] {
    min-width: 200px;
  }
  th:not([scope='row']),
  td:nth-child(2) {
    overflow-wrap: normal;
  }
  td:nth-child(3) {
    width: 40%;
  }
  .failed {
    color: #b3263f;
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(8em, 18em) 1fr;
    gap: 4px 16px;
    margin: 0;
  }
  dd {
    margin: 0;
  }
  @media (width < 600px) {
    dl {
      grid-template-columns: 1fr;
    }
    dt {
      font-weight: 600;
    }
  }
  code {
    font-size: 0.9375em;
  }
  textarea {
    width: 100%;
  }
  button {
    min-height: 44px;
    margin: 16px 8px 0 0;
    padding: 8px 16px;
    border: 2px solid #06c;
    border-radius: 4px;
    background: #fff;
    color: #06c;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
