import {fieldOf, textOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import type {Asking} from './ask.ts';
import {ask, texts} from './ask.ts';
import type {Words} from './values.ts';
import {wordsOf} from './values.ts';

/** Who answers for an installation: a plain name up to 0.28, one in several languages after. Else its host. */
export async function organisationAt(asking: Asking): Promise<Words | string> {
  const name = ['selectionMismatch', 'name', `name${texts}`] as const;
  try {
    const found = fieldOf(await ask(['{organization{', name, '}}'], {}, asking), 'organization');
    return wordsOf(found, 'name') ?? textOf(fieldOf(found, 'name')) ?? new URL(asking.api).host;
  } catch (failure) {
    // The name alone is not worth a failure; what else is wrong shows where the rest is asked for.
    if (failure instanceof SourceFailure) return new URL(asking.api).host;
    throw failure;
  }
}
