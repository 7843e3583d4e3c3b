import {css} from '../../../styles/css.ts';

export const styles = css`
  .take,
  .ways {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .take > .actions {
    margin-block-start: 0;
  }
  @media (pointer: coarse) {
    .ways a,
    .take > .actions a {
      display: inline-block;
      padding-block: 0.5em;
    }
  }
`;
