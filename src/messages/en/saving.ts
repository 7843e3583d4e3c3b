// No native speaker has read this translation yet.

import type {SavingWords} from '../saving.ts';

export const saving: SavingWords = {
  help: 'Save your answers to a file and open it here again, also on another device. The file stays with you: it is sent to nobody. Whoever has it can read your answers.',
  save: 'Save to a file',
  open: 'Open a saved file',
  openHelp: 'The answers in the file replace those that are here now.',
  saved: (file) =>
    `We saved “${file}”: look in your downloads folder, or wherever your browser puts downloaded files.`,
  shared: 'We handed the file to the application you chose.',
  notSaved: 'The file was not saved. Your answers are still here.',
  opened: (when) => `We opened the answers saved on ${when}.`,
  changed: 'The questionnaire has changed since: we kept the answers that still fit.',
  lost: 'We could not keep your answers to:',
  refused: {
    tooLarge: 'The file is too large to be a saved questionnaire.',
    notReadable: 'The file cannot be read: it may not be complete. Try to save or download it again.',
    foreign: 'This is not a questionnaire saved from this service.',
    newer: 'The file was saved with a newer version. Reload the page and try again.',
    altered: 'The file was changed after it was saved, so we do not use it. Open the original copy.',
    otherConsultation: (title) => `The file belongs to another consultation: “${title}”.`,
  },
  fileName: 'answers',
};
