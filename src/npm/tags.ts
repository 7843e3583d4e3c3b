/** What frameworks' types are made of: the elements by tag, what each takes, and the events it sends. */
import type {LitElement} from 'lit';
import type {AgendaElement} from '../elements/agenda/agenda.ts';
import type {CommitmentElement} from '../elements/commitment/commitment.ts';
import type {ConsultationElement} from '../elements/consultation/consultation.ts';
import type {DatasetElement} from '../elements/dataset/dataset.ts';
import type {PlanElement} from '../elements/plan/plan.ts';
import type {SubmitRequestEvent, SubmittedEvent} from '../elements/consultation/events.ts';
import type {FailedEvent, LoadedEvent} from '../events.ts';
import type {NotesEvent} from '../sources/catalogues/notes.ts';

/** The elements by tag. */
export interface Tags {
  'arengo-agenda': AgendaElement;
  'arengo-commitment': CommitmentElement;
  'arengo-consultation': ConsultationElement;
  'arengo-dataset': DatasetElement;
  'arengo-plan': PlanElement;
}

/** The events by name. */
export interface Events {
  'arengo-failed': FailedEvent;
  'arengo-loaded': LoadedEvent;
  'arengo-notes': NotesEvent;
  'arengo-submit': SubmitRequestEvent;
  'arengo-submitted': SubmittedEvent;
}

/** The properties of an element of ours, all optional: frameworks set properties where an element has them. */
export type Properties<E> = {
  [K in Exclude<keyof E, keyof LitElement> as E[K] extends (...given: never[]) => unknown ? never : K]?:
    | E[K]
    | undefined;
};

/** Listeners as attributes: `onarengo-loaded`. */
export type Listeners = {[K in keyof Events as `on${K}`]?: ((event: Events[K]) => void) | undefined};
