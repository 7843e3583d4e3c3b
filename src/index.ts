export {ConsultationElement} from './elements/consultation/consultation.ts';
export {FailedEvent, LoadedEvent, SubmitRequestEvent, SubmittedEvent} from './events.ts';
