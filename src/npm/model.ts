/**
 * What things are: the schemas of all that a participation API says, their types under the same names, and the rules
 * on them. `parse`, `safeParse` and the rest come from zod/mini. The same as JSON Schema is `arengo/schema.json`.
 */
export {Agenda, AgendaEntry, Counterpart, Official, PublicationRule} from '../model/agenda.ts';
export {changeSince} from '../model/agenda-changes.ts';
export type {AgendaChange} from '../model/agenda-changes.ts';
export {canonical} from '../model/canonical.ts';
export {ChangeLog, LoggedChange} from '../model/change-log.ts';
export {checkReceipt, PublicKey, PublicKeys} from '../model/check-receipt.ts';
export type {Checked, ReceiptVerdict} from '../model/check-receipt.ts';
export {Amount, Assessment, Change, Commitment, Milestone, progressOf} from '../model/commitment.ts';
export {commitmentStatuses, commitmentStatusOf, isLate} from '../model/commitment-status.ts';
export type {CommitmentStatus} from '../model/commitment-status.ts';
export {visibleItems, withoutHidden} from '../model/conditions.ts';
export {
  Consultation,
  Consultations,
  Decision,
  nextChangeOf,
  OtherWay,
  Outcome,
  Privacy,
  statusOf,
} from '../model/consultation.ts';
export type {ConsultationStatus} from '../model/consultation.ts';
export {Contact} from '../model/contact.ts';
export {Dataset, Datasets, Distribution, Usage} from '../model/dataset.ts';
export {Day, FlexibleDate, Instant, isDay, isInstant, isMonth, isQuarter, Period} from '../model/dates.ts';
export {Document} from '../model/document.ts';
export {Condition, isQuestion, Item, itemTypes, Option, Questionnaire, Row, walk} from '../model/item.ts';
export type {ItemType} from '../model/item.ts';
export {ContactLink, Link} from '../model/link.ts';
export {nouns} from '../model/noun.ts';
export type {Noun} from '../model/noun.ts';
export {isOther, valuesOf} from '../model/open-enum.ts';
export type {OpenEnum} from '../model/open-enum.ts';
export {Organisation} from '../model/organisation.ts';
export {Place} from '../model/place.ts';
export {DeclaredTotal, Plan, Plans} from '../model/plan.ts';
export {LoggedPlanChange, PlanChangeLog} from '../model/plan-change-log.ts';
export {AnswerError, answerErrorCodes, Problem, problemStatuses} from '../model/problem.ts';
export type {AnswerErrorCode, ProblemCode} from '../model/problem.ts';
export {Licence, Provenance} from '../model/provenance.ts';
export {Digest, Receipt, receiptNumber, ReceiptRecord} from '../model/receipt.ts';
export {Answer, Response} from '../model/response.ts';
export {QuestionResult, ResultCount, ResultPoint, Results, ResultText} from '../model/results.ts';
export {Language, paragraphsOf, Text, wordingOf} from '../model/text.ts';
export type {Wording} from '../model/text.ts';
export {isOver, timingOf} from '../model/timing.ts';
export type {Timing} from '../model/timing.ts';
export {validate} from '../model/validate.ts';
