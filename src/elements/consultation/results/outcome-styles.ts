import {css} from '../../../styles/css.ts';

/** Of the outcome, and of lists that the results have too. */
export const styles = css`
  .outcome {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .outcome > [part='group-heading'] {
    margin-block-start: 0.5em;
    font-size: 1.125em;
  }
  .outcome > p,
  .decisions,
  .texts {
    max-width: 42em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .decisions,
  .texts {
    display: grid;
    gap: var(--_space);
  }
  .decisions > li,
  .texts > li {
    display: grid;
    gap: 0.5em;
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_line);
  }
  .decisions > .accepted {
    border-inline-start-color: var(--_success);
  }
  .decisions > .partly {
    border-inline-start-color: var(--_accent);
  }
  .about {
    font-weight: 600;
  }
  .verdict {
    justify-self: start;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  @media screen {
    li.folded,
    tr.folded {
      display: none;
    }
  }
  @media print {
    .decisions > li,
    .texts > li {
      break-inside: avoid;
    }
    .filters {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .secondary[aria-pressed='true'] {
      border-style: double;
      border-width: 4px;
    }
  }
`;
