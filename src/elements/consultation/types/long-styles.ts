import {css} from '../../../styles/css.ts';

export const styles = css`
  .search {
    display: grid;
    gap: 0.25em;
  }
`;
