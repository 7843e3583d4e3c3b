import {readFile} from 'node:fs/promises';
import {Consultation} from '../../../src/model/consultation.ts';
import type {Imported} from '../imports/finish.ts';
import {examineFile} from '../publication/file.ts';
import {parse} from './parse.ts';

/**
 * An imported questionnaire inside the consultation that a file describes: who asks, from when to when, what becomes
 * of the data. What the frame says comes before what was imported; its own questionnaire, if any, is left.
 */
export async function framed(
  imported: Imported,
  frame: string,
): Promise<{readonly imported: Imported; readonly faults: readonly string[]}> {
  const text = await readFile(frame, 'utf8');
  const parsed = parse(frame, text);
  if (parsed.faults.length > 0) return {imported, faults: parsed.faults.map((fault) => `${frame}:${fault}`)};
  const around = typeof parsed.value === 'object' && parsed.value !== null ? {...parsed.value} : {};
  const together: Record<string, unknown> = {...imported.document, ...around};
  const {questionnaire} = imported.document;
  // In the order of our documentation, whoever said it.
  const document = Object.fromEntries(
    Object.keys(Consultation.shape)
      .concat(Object.keys(together))
      .flatMap((field) => (Object.hasOwn(together, field) ? [[field, together[field]] as const] : [])),
  );
  const whole = {...document, questionnaire};
  const {faults, warnings} = examineFile('consultations', whole);
  const missing = imported.missing.filter((field) => !Object.hasOwn(whole, field));
  const said = [...faults, ...warnings].map(({path, reason}) => `${frame}: ${path}: ${reason}`);
  return {imported: {document: whole, missing}, faults: said};
}
