import {css} from '../../styles/css.ts';

export const styles = css`
  .card {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .small {
    height: 100%;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    align-content: start;
  }
  .datasets {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    margin-block-end: var(--_space);
  }
  [part='heading'] {
    font-size: 1.1875em;
  }
  .high-value {
    justify-self: start;
    padding: 0.125em 0.625em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent-strong);
    font-size: 0.875em;
    font-weight: 600;
  }
  .freshness {
    font-weight: 600;
  }
  .muted {
    color: var(--_muted);
  }
  .open {
    color: var(--_success);
    font-weight: 600;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .tag {
    padding: 0.0625em 0.5em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
