import type {Results, ResultText} from '../../../src/model/results.ts';
import type {Settings} from '../settings.ts';
import type {Store} from '../store/store.ts';
import type {ApprovedTexts} from './present.ts';

/** So long texts are shown as they were read, in ms: what is withdrawn or held back is gone after it. */
const freshness = 60_000;

type Read = {readonly at: number; readonly asOf: string; readonly texts: Promise<ApprovedTexts>};

/** The texts that were approved, beside the figures of a snapshot: read once a minute, however many ask. */
export class ShownTexts {
  readonly #store: Pick<Store, 'reviews'>;
  readonly #settings: Pick<Settings, 'now'>;
  readonly #read = new Map<string, Read>();

  constructor(store: Pick<Store, 'reviews'>, settings: Pick<Settings, 'now'>) {
    this.#store = store;
    this.#settings = settings;
  }

  /** Only of responses that the figures count, and of questions whose figures are not hidden. */
  of(consultation: string, results: Results): Promise<ApprovedTexts> {
    const now = this.#settings.now().getTime();
    const before = this.#read.get(consultation);
    if (before?.asOf === results.asOf && now - before.at < freshness) return before.texts;
    const texts = this.#texts(consultation, results);
    this.#read.set(consultation, {at: now, asOf: results.asOf, texts});
    texts.catch(() => this.#read.delete(consultation));
    return texts;
  }

  async #texts(consultation: string, {asOf, questions}: Results): Promise<ApprovedTexts> {
    const shown = new Set(questions.filter(({hidden}) => hidden !== true).map(({linkId}) => linkId));
    const texts = new Map<string, ResultText[]>();
    for await (const {linkId, text, language} of this.#store.reviews.approvedTexts(consultation, asOf)) {
      if (!shown.has(linkId)) continue;
      const own = texts.get(linkId) ?? [];
      own.push({text, language});
      texts.set(linkId, own);
    }
    // By their words: an order that all questions share would tell which texts are of one person.
    for (const own of texts.values()) own.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
    return texts;
  }
}
