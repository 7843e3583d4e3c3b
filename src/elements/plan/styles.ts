import {css} from '../../styles/css.ts';

export const styles = css`
  .plan,
  .area {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }
  .area {
    gap: 0;
  }
  .count {
    font-size: 1.125em;
  }
  .declared {
    display: grid;
    gap: 0.25em;
    padding: var(--_space);
    border-inline-start: 5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .figure {
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
  }
  [part='area-heading'] {
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.375em;
  }
  .folded {
    border-block-end: 1px solid var(--_line);
  }
  .folded > summary {
    display: flex;
    gap: var(--_space);
    align-items: baseline;
    padding-block: 0.875em;
    list-style: none;
  }
  .folded > summary::-webkit-details-marker {
    display: none;
  }
  .folded > summary::after {
    content: '';
    flex: none;
    align-self: center;
    width: 0.6em;
    height: 0.6em;
    margin-inline: auto 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .folded[open] > summary::after {
    transform: rotate(225deg);
  }
  .folded > summary:hover [part='commitment-heading'] {
    color: var(--_accent-strong);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .line {
    display: grid;
    gap: 0.125em;
    min-width: 0;
  }
  summary .code {
    flex: none;
    min-width: 3em;
  }
  [part='commitment-heading'] {
    font-size: 1.0625em;
  }
  .folded > .commitment {
    padding-block: 0.5em calc(var(--_space) * 2);
  }
  @container (min-width: 40em) {
    .folded > .commitment {
      padding-inline-start: calc(3em + var(--_space));
    }
  }
`;
