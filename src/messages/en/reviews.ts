// No native speaker has read this translation yet.

import type {ReviewWords} from '../reviews.ts';
import {plural} from '../plural.ts';

const texts = (count: number) => plural('en', count, {one: '1 text', other: `${count} texts`});

export const reviews: ReviewWords = {
  kind: {
    email: 'e-mail address',
    iban: 'IBAN',
    fiscalCode: 'Italian tax code',
    vatNumber: 'VAT number',
    phone: 'telephone number',
  },
  marked: (kind, written) => `${kind} “${written}”`,

  noConsultation: (id) => `There is no consultation “${id}” in this database.`,
  noQuestions: (id) => `The consultation “${id}” has no questionnaire.`,
  none: (decided) =>
    decided === 0 ? 'There are no texts to review.' : `No more texts to review. Already decided: ${decided}.`,
  start: (pending, decided) => `To review: ${texts(pending)}. Already decided: ${decided}.`,
  help: 'Commands, each followed by Enter: p publish, r redact, h hold back, s skip, u undo the last choice, q quit. Every decision is stored at once.',
  progress: (position, total) => `Text ${position} of ${total}`,
  question: 'Question:',
  beside: (option) => `Written beside: ${option}`,
  text: 'Text:',
  marks: 'Marked:',
  proposed: 'Proposal:',
  ask: 'p publish, r redact, h hold back, s skip, u undo, q quit:',
  unknownCommand: (command) => `“${command}” is no command.`,
  redactProposed:
    'Enter takes the proposal. Or write the text to publish, and end with a line that has only a full stop. A full stop at once: nothing is decided.',
  redactOwn:
    'Write the text to publish, and end with a line that has only a full stop. A full stop at once: nothing is decided.',
  cancelled: 'Nothing was decided.',
  emptyText: 'An empty text is not published: to publish nothing choose h.',
  confirm:
    'This text contains what is marked, and anybody will be able to read it. To publish it as it is write “publish”; Enter goes back to the choice.',
  confirmWord: 'publish',
  notConfirmed: 'It was not published.',
  decided: {publish: 'It will be published.', redact: 'It will be published redacted.', hold: 'Held back.'},
  skipped: 'Skipped: it is still to be reviewed.',
  undone: 'Undone: here is the text again.',
  nothingToUndo: 'There is nothing to undo.',
  gone: 'This response was withdrawn meanwhile: the text is not there any more.',
  last: 'That was the last one. u undo the last choice, Enter quits:',
  ended: (decided) => `You decided about ${texts(decided)}.`,

  column: {
    id: 'id',
    question: 'question',
    text: 'text',
    marked: 'marked',
    proposed: 'proposed text',
    decision: 'decision',
    published: 'text to publish',
    confirmed: 'publish even what is marked',
  },
  explained: {
    id: 'Says which text it is. Not to be changed; it does not say who wrote it.',
    question: 'The question that it answers.',
    text: 'What was written. Not to be changed, unless to redact it.',
    marked: 'What looks like personal data. Names and addresses are not marked: look for them as you read.',
    proposed: 'The text without what is marked.',
    decision: 'publish, redact or hold back. Empty: the text is still to be reviewed, and is not published.',
    published:
      'Only with “redact”: the text to publish. Empty: the proposed text is published, or the text as you changed it.',
    confirmed: 'yes, if the text that is published contains what is marked and that is right.',
  },
  explanation: {
    approved: 'No text is published until somebody approves it here or in the terminal.',
    how: 'Fill in the column “decision” of the sheet “Texts”, and import the file with arengo-server review <consultation> --import <file>.',
    faults: 'If a row has an error nothing is recorded: the errors are told row by row.',
    after: 'The file holds what people wrote: delete it when you have finished.',
  },
  sheet: {texts: 'Texts', explanation: 'How to'},
  decision: {publish: 'publish', redact: 'redact', hold: 'hold back'},
  yes: 'yes',
  exported: (count, file) =>
    `${texts(count)} in ${file}. The file holds personal data: delete it afterwards.`,
  tooMany: (left) => `${left} more do not fit: import this file, then export again.`,
  tooLong: (count) =>
    plural('en', count, {
      one: '1 text is too long for a cell: review it in the terminal.',
      other: `${count} texts are too long for a cell: review them in the terminal.`,
    }),
  imported: ({publish, redact, hold}, undecided) =>
    `Recorded: publish ${publish}, redact ${redact}, hold back ${hold}. Without a decision: ${undecided}.`,
  noRows: 'No row of the file has a decision.',
  notReadable: 'The file cannot be read as an .xlsx spreadsheet or as CSV.',
  notXlsxOrCsv: 'The name of the file must end in .xlsx or .csv.',
  refused: (faults) =>
    plural('en', faults, {
      one: 'Nothing was recorded: 1 error.',
      other: `Nothing was recorded: ${faults} errors.`,
    }),
  more: (count) => plural('en', count, {one: 'and 1 more error', other: `and ${count} more errors`}),
  row: (row, what) => `row ${row}: ${what}`,
  fault: {
    missingId: 'the id is missing, so nobody knows which text it is about',
    unknownId:
      'no text of this consultation has this id: perhaps the response was withdrawn, then remove the row',
    repeatedId: 'the same id is in a row above',
    gone: 'the response was withdrawn meanwhile: remove the row',
    changedText: 'the text was changed, but the decision is not “redact”',
    publishedDiffers: 'there is a text to publish, but the decision is not “redact”',
    nothingToPublish: 'the decision is “redact”, but nothing is marked and the text to publish is missing',
    emptyText: 'the text to publish is empty: to publish nothing write “hold back”',
    missingColumn: (column) => `the column “${column}” is missing`,
    repeatedColumn: (column) => `the column “${column}” is there twice`,
    unknownDecision: (word) => `“${word}” is no decision: write publish, redact or hold back`,
    stillMarked: (marks) =>
      `the text that is published contains ${marks}: redact it, or write “yes” in “publish even what is marked”`,
  },
};
