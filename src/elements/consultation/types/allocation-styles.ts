import {css} from '../../../styles/css.ts';

export const styles = css`
  .allocation {
    display: grid;
    gap: 0.5em;
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .share label {
    flex: 1 1 10em;
  }
  .amount {
    display: flex;
    gap: 0.25em;
  }
  .amount input.short {
    width: 6em;
    text-align: end;
  }
  .amount button {
    min-width: 44px;
    padding: 0.5em;
  }
  .left {
    font-weight: 600;
  }
`;
