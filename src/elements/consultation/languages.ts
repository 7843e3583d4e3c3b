import {html, nothing} from 'lit';
import {languageName} from '../../messages/language-name.ts';
import type {LanguageWords} from '../../messages/languages.ts';
import type {Consultation} from '../../model/consultation.ts';
import {walk} from '../../model/item.ts';
import {type Text, wordingOf} from '../../model/text.ts';
import {notice} from '../../parts/notice.ts';
import type {View} from './view.ts';

const baseOf = (tag: string) => tag.split('-')[0] ?? tag;

/** The texts a reader sees first, and all of the questionnaire. */
function textsOf({title, summary, description, questionnaire}: Consultation): readonly Text[] {
  const about = [title, summary, description].filter((text) => text !== undefined);
  const asked = walk(questionnaire?.items ?? []).flatMap(({text, help, options = [], rows = []}) => [
    text,
    ...(help === undefined ? [] : [help]),
    ...[...options, ...rows].map((one) => one.text),
  ]);
  return [...about, ...asked];
}

/** The languages a consultation is written in, its own first. */
export function languagesOf(consultation: Consultation): readonly string[] {
  const maps = textsOf(consultation).filter((text) => typeof text !== 'string');
  return [...new Set([consultation.language, ...maps.flatMap((text) => Object.keys(text))])];
}

/** Change between the languages of a consultation, and what of it is not in the reader's. */
export function languageChoice(view: View, t: LanguageWords, choose: (language: string) => void) {
  const {consultation, reader} = view;
  const all = languagesOf(consultation);
  return html`${
    all.length < 2
      ? nothing
      : html`<div part="languages" class="actions" role="group" aria-label=${t.choose}>
          ${all.map(
            (language) =>
              html`<button
                type="button"
                part="button"
                class="secondary"
                lang=${language}
                aria-pressed=${baseOf(language) === baseOf(reader.language) ? 'true' : 'false'}
                @click=${() => choose(language)}
              >
                ${languageName(language, language)}
              </button>`,
          )}
        </div>`
  }
  ${missing(view, t)}`;
}

function missing({consultation, reader}: View, t: LanguageWords) {
  const langs = textsOf(consultation).map((text) =>
    baseOf(wordingOf(text, reader.language, consultation.language).lang),
  );
  const foreign = [...new Set(langs.filter((lang) => lang !== baseOf(reader.language)))];
  const [only] = foreign;
  if (only === undefined) return nothing;
  const names = foreign.map((lang) => languageName(lang, reader.language));
  const isAll = foreign.length === 1 && langs.every((lang) => lang === only);
  return notice('info', isAll ? t.onlyIn(names.join('')) : t.partly(names));
}
