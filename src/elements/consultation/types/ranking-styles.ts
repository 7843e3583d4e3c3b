import {css} from '../../../styles/css.ts';

export const styles = css`
  .ranking {
    display: grid;
    gap: 0.5em;
    /* No marks, but still a list to VoiceOver, which takes "none" for no list at all. */
    list-style-type: '';
  }
  .rank {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .rank.unranked {
    border-style: dashed;
  }
  .rank.dragged {
    opacity: 0.6;
  }
  .rank.target {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
  }
  .grip {
    display: grid;
    place-items: center;
    width: 1.75em;
    min-height: 44px;
    color: var(--_muted);
    cursor: grab;
    /* Only here a finger drags; beside it the page scrolls. */
    touch-action: none;
    user-select: none;
  }
  .rank select {
    width: 4em;
    min-height: 44px;
    padding: 0.5em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
  }
  .wrong select {
    border-color: var(--_danger);
  }
  .rank label {
    flex: 1 1 8em;
  }
  .rank button {
    min-width: 44px;
    padding: 0.5em;
  }
  .rank button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.4;
  }
`;
