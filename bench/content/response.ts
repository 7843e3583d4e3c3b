import type {Item} from '../../src/model/item.ts';
import type {Questions} from './questionnaire.ts';

/** The body of a response that answers every question that does not wait for another. */
export function responseTo({groups}: Questions): string {
  const items = groups.flatMap((group) => group.items).filter(({enableWhen}) => !enableWhen);
  const answers = items.map((item) => ({linkId: item.linkId, value: valueOf(item)}));
  return JSON.stringify({questionnaireVersion: '1', language: 'it', answers, salt: 'AAAAAAAAAAAAAAAAAAAAAA'});
}

function valueOf({type, options = []}: Item): unknown {
  switch (type) {
    case 'text':
      return 'Piazza del Mercato';
    case 'paragraph':
      return 'Più ombra e più panchine, e un attraversamento più sicuro davanti alla scuola.';
    case 'number':
    case 'rating':
      return 4;
    case 'date':
      return '2026-05-12';
    case 'choice':
      return {code: options.at(-1)?.code};
    case 'choices':
      return options.slice(0, 2).map(({code}) => ({code}));
    case 'consent':
      return true;
    default:
      throw new Error(`nobody answers ${type} here`);
  }
}
