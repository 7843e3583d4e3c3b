import {css} from '../../../styles/css.ts';

/** Of what few plans need. */
export const styles = css`
  .late {
    color: var(--_danger);
    font-weight: 600;
  }
  .area > .actions {
    margin-block: 1em;
  }
  .tick {
    align-content: end;
  }
  .filters .tick label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 44px;
  }
  .filters .tick input {
    flex: none;
    width: 1.5em;
    min-height: 0;
    height: 1.5em;
    accent-color: var(--_accent);
  }
  .figures,
  .saving {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    max-width: 42em;
    padding-block: 0.5em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
  }
  .counts dd {
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .sums li + li {
    margin-block-start: 0.25em;
  }
`;
