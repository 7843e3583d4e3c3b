const css = String.raw;

/** The form. */
export const questions = css`
  form {
    margin-top: 2rem;
  }

  .question {
    margin: 0 0 2rem;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  .question > label,
  legend {
    display: block;
    padding: 0;
    margin-bottom: 0.25rem;
    font-size: 1.125rem;
    font-weight: 600;
  }

  .question > .hint {
    margin-bottom: 0.5rem;
  }

  .wrong {
    padding-left: 1rem;
    border-left: 4px solid var(--danger);
  }

  .error {
    margin: 0 0 0.5rem;
    color: var(--danger);
    font-weight: 600;
  }

  input:not([type='radio'], [type='checkbox']),
  textarea {
    display: block;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--border);
    border-radius: 4px;
    color: inherit;
    background: #fff;
    font: inherit;
  }

  input.short {
    max-width: 14rem;
  }

  select {
    min-height: 2.75rem;
    max-width: 100%;
    padding: 0.5rem;
    border: 1px solid var(--border);
    border-radius: 4px;
    color: inherit;
    background: #fff;
    font: inherit;
  }

  .part {
    display: grid;
    gap: 0.25rem;
    margin-bottom: 0.75rem;
    justify-items: start;
  }

  .matrix {
    border-collapse: collapse;
  }

  .matrix :is(td, th) {
    padding: 0.25rem 0.75rem 0.25rem 0;
    border-bottom: 1px solid var(--border);
    font-weight: 400;
    text-align: start;
  }

  textarea {
    resize: vertical;
  }

  .wrong > input,
  .wrong > textarea {
    border: 2px solid var(--danger);
  }

  .option {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    min-height: 2.75rem;
    padding-block: 0.5rem;
  }

  .option input {
    position: relative;
    z-index: 1;
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0.0625rem 0;
    accent-color: var(--accent);
  }

  .option label {
    min-width: 0;
    overflow-wrap: anywhere;
    flex: 1;
    padding-top: 0.0625rem;
  }

  /* The whole line answers to a finger. */
  .option label::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }

  .rating .option {
    min-width: 4rem;
    padding-right: 0.5rem;
  }

  .free-text {
    margin: 0 0 0.5rem 2.25rem;
  }

  .actions {
    margin-block: 1.5rem 0;
  }

  button {
    min-height: 3rem;
    padding: 0.75rem 1.5rem;
    border: 0;
    border-radius: 4px;
    color: #fff;
    background: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    background: var(--accent-strong);
  }
`;
