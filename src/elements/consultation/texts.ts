import {nothing, type LitElement} from 'lit';
import {Part} from '../../controllers/part.ts';
import {languageWords} from '../../messages/registry/languages.ts';
import {stepWords} from '../../messages/registry/steps.ts';
import type {Questionnaire} from '../../model/item.ts';
import type {Answer} from '../../model/response.ts';
import {languages, piping} from './chunks.ts';
import type {View} from './view.ts';

/** What few consultations need of their texts: a choice of language, and earlier answers in later questions. */
export class Texts {
  readonly #host: LitElement;
  readonly #languages;
  readonly #piping;

  constructor(host: LitElement) {
    this.#host = host;
    this.#languages = new Part(host, 'languages', languageWords, languages);
    this.#piping = new Part(host, 'steps', stepWords, piping);
  }

  /** Most consultations are in one language, the reader's: nothing is fetched for them. */
  languageChoice(view: View): unknown {
    const {title, language} = view.consultation;
    if (typeof title === 'string' && language.slice(0, 2) === view.reader.language.slice(0, 2))
      return nothing;
    return this.#languages.render<unknown>({
      loading: () => nothing,
      ready: ({languageChoice}, t) => languageChoice(view, t, (chosen) => (this.#host.lang = chosen)),
      // The texts carry their languages; only the choice is missing.
      failed: () => nothing,
    });
  }

  /** With what was answered in the place of `{{linkId}}`; `undefined` until that can be said. */
  withAnswers(
    {words, reader}: View,
    questionnaire: Questionnaire,
    answers: readonly Answer[],
  ): Questionnaire | undefined {
    return this.#piping.render<Questionnaire | undefined>({
      loading: () => undefined,
      ready: ({withAnswers}) => withAnswers(questionnaire, answers, words.common, reader),
      failed: () => questionnaire,
    });
  }
}
