import {css} from '../../../styles/css.ts';

export const styles = css`
  .search {
    display: grid;
    gap: 0.25em;
  }
  .found {
    max-height: 22em;
    overflow: auto;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
