import type {LitElement} from 'lit';

/** The proof of work that few responses need. */
export const proofs = async (host: LitElement) => new (await import('./proof.ts')).VisibleProof(host);

/** The list of a collection: a page with a form does not load it. */
export const lists = () => import('./list.ts');

/** A consultation in several languages, or in another than the reader's. */
export const languages = () => import('./languages.ts');

/** A questionnaire on paper. */
export const paper = () => import('./paper.ts');

/** Texts that repeat earlier answers. */
export const piping = () => import('./piping.ts');

/** An unfinished response as a file. */
export const saving = () => import('./saving.ts');

/** A questionnaire that goes step by step. */
export const steps = () => import('./steps.ts');
