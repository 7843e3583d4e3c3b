import {css} from '../../../styles/css.ts';

/** Of two plans side by side. */
export const styles = css`
  .comparison {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    grid-template-columns: minmax(0, 1fr);
  }
  [part='table'] {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  [part='table'] caption {
    padding-block: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  [part='table'] :is(th, td) {
    padding: 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .column {
    display: none;
  }
  @container (max-width: 34em) {
    [part='table'],
    [part='table'] :is(caption, thead, tbody, tr, th, td) {
      display: block;
    }
    [part='table'] thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    [part='table'] tbody tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    [part='table'] tbody :is(th, td) {
      padding: 0.125em 0;
      border: 0;
    }
    .column {
      display: inline;
    }
  }
`;
