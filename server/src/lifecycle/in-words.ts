import type {ChangeWords} from '../../../src/messages/changes.ts';
import type {DateWords} from '../../../src/messages/dates.ts';
import type {LoggedChange} from '../../../src/model/change-log.ts';
import {isOther} from '../../../src/model/open-enum.ts';

/** What a change of a consultation was, in a sentence; its moments on the clocks of a zone. */
export function changeInWords(
  t: ChangeWords,
  dates: DateWords,
  {kind, before, after, fields = []}: Pick<LoggedChange, 'kind' | 'before' | 'after' | 'fields'>,
  timeZone: string,
): string {
  if (isOther(kind)) return t.other;
  // Their names come from a later version, perhaps.
  const names: Readonly<Record<string, string>> = t.fields;
  if (kind === 'edited') return t.edited(fields.map((field) => names[field] ?? field));
  const say = (value: string | undefined) => {
    if (value === undefined || kind === 'questionnaire') return value;
    return kind === 'opening' ? dates.moment(value, timeZone) : dates.until(value, timeZone);
  };
  return t.kinds[kind](say(after), say(before));
}
