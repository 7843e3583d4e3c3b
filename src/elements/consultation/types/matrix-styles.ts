import {css} from '../../../styles/css.ts';

export const styles = css`
  .matrix {
    width: 100%;
    border-collapse: collapse;
  }
  .matrix :is(th, td) {
    padding: 0.25em 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: middle;
  }
  .matrix thead :is(th, td) {
    vertical-align: bottom;
    font-size: 0.9375em;
    text-align: center;
  }
  .matrix .error {
    font-size: 0.9375em;
  }
  @container (min-width: 30.01em) {
    .matrix td.option {
      display: table-cell;
      position: relative;
      text-align: center;
    }
    /* Its column is written above; the whole cell can be pressed. */
    .matrix td label {
      position: absolute;
      inset: 0;
      overflow: hidden;
      padding: 0;
      opacity: 0;
    }
    .matrix td input {
      position: relative;
      z-index: 1;
    }
  }
  @container (max-width: 30em) {
    .matrix :is(tbody, tr, th, td) {
      display: block;
    }
    .matrix thead {
      display: none;
    }
    .matrix,
    .matrix td.option {
      display: flex;
      flex-direction: column;
      border: 0;
    }
    .matrix td.option {
      flex-direction: row;
    }
    .matrix tr {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    .matrix th {
      border: 0;
      font-weight: 600;
    }
  }
`;
