export {AgendaElement} from './elements/agenda/agenda.ts';
export {CommitmentElement} from './elements/commitment/commitment.ts';
export {ConsultationElement} from './elements/consultation/consultation.ts';
export {DatasetElement} from './elements/dataset/dataset.ts';
export {PlanElement} from './elements/plan/plan.ts';
export {SubmitRequestEvent, SubmittedEvent} from './elements/consultation/events.ts';
export {FailedEvent, LoadedEvent} from './events.ts';
export type {NotesEvent} from './sources/catalogues/notes.ts';
export type {OwnSource} from './sources/own/own-source.ts';
