import {html, nothing} from 'lit';
import type {ConsultationWords} from '../../messages/consultation.ts';
import type {ElsewhereWords} from '../../messages/elsewhere.ts';
import type {OtherWay} from '../../model/consultation.ts';
import type {Reader} from '../../parts/wording.ts';
import {plain} from '../../parts/wording.ts';

/** What is said of a site where a consultation is answered: how much, in which phase, and the words of the link there. */
export function said(
  t: ElsewhereWords,
  words: ConsultationWords,
  {text, questions = 0, phase}: OtherWay,
  reader: Reader,
) {
  const where = plain(text, reader);
  const lines = [
    ...(questions > 0 ? [words.questions(questions)] : []),
    ...(phase ? [t.phase(plain(phase, reader))] : []),
  ];
  return {
    facts:
      lines.length > 0
        ? html`<ul class="facts">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : nothing,
    link: questions > 0 ? t.answer(where) : t.takePart(where),
  };
}
