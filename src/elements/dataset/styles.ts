import {css} from '../../styles/css.ts';

export const styles = css`
  .card,
  .section,
  header,
  .description {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    gap: calc(var(--_space) * 1.5);
  }
  .card.small {
    gap: 0.5em;
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
  header,
  .description {
    max-width: 42em;
  }
  [part='heading'] {
    font-size: 1.75em;
  }
  .small [part='heading'] {
    font-size: 1.1875em;
  }
  [part='section-heading'] {
    font-size: 1.375em;
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
  .small .freshness {
    font-size: 0.9375em;
  }
  .muted,
  dt {
    color: var(--_muted);
  }
  .open {
    color: var(--_success);
    font-weight: 600;
  }
  .facts {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
  }
  dt {
    font-size: 0.875em;
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
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
