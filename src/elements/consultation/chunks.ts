import type {LitElement} from 'lit';
import {fetched} from '../../fetched.ts';
import type {Answering} from './answering.ts';
import type {Sending} from './sending.ts';

/** The proof of work that few responses need. */
export const proofs = async (host: LitElement) =>
  new (await fetched(() => import('./proof.ts'))).VisibleProof(host);

/** The form: it comes while the consultation does, and a card or a list goes without. */
export const forms = () => import('./form-face.ts');

/** What judges and sends a response: it comes with the first letter typed. */
export const sendings = async (...given: ConstructorParameters<typeof Sending>) =>
  new (await fetched(() => import('./sending.ts'))).Sending(...given);

/** A consultation in short: a page with a form does not load it. */
export const cards = () => import('./card.ts');

/** Where a receipt is checked. */
export const checking = () => import('./check-face.ts');

/** What came of it, and the results: after it has closed. */
export const afterwards = async (host: LitElement) =>
  new (await fetched(() => import('./results/after.ts'))).After(host);

/** What draws results, once there are some. */
export const figures = () => fetched(() => import('./results/figures.ts'));

/** The results alone. */
export const results = () => import('./results/after.ts');

/** What is said of another site where a consultation is answered. */
export const elsewhere = () => fetched(() => import('./elsewhere.ts'));

/** The list of a collection. */
export const lists = () => import('./list.ts');

/** A consultation in several languages, or in another than the reader's. */
export const languages = () => fetched(() => import('./languages.ts'));

/** A questionnaire on paper. */
export const paper = () => fetched(() => import('./paper.ts'));

/** Texts that repeat earlier answers. */
export const piping = () => fetched(() => import('./piping.ts'));

/** What can be done with a receipt. */
export const receipt = () => fetched(() => import('./receipt.ts'));

/** What checks a receipt. */
export const verifying = () => fetched(() => import('./verifying.ts'));

/** An unfinished response as a file. */
export const saving = () => fetched(() => import('./saving.ts'));

/** Questions of the types that few questionnaires use. */
export const types = async (host: LitElement, answering: Answering) =>
  new (await fetched(() => import('./types/types.ts'))).Types(host, answering);

/** A questionnaire that goes step by step. */
export const steps = () => fetched(() => import('./steps.ts'));
