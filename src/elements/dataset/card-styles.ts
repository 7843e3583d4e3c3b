import {css} from '../../styles/css.ts';

/** What only a whole dataset has: a list does not load it. */
export const styles = css`
  .whole {
    gap: calc(var(--_space) * 1.5);
  }
  header [part='heading'] {
    font-size: 1.75em;
  }
  header,
  .section,
  .description {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    grid-template-columns: minmax(0, 1fr);
  }
  header,
  .description {
    max-width: 42em;
  }
  [part='section-heading'] {
    font-size: 1.375em;
  }
  .facts {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .distribution {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_space);
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .what {
    display: grid;
    flex: 1 1 14em;
  }
  summary {
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
`;
