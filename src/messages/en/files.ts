import {sizes, typeList} from '../file-size.ts';
import type {FileWords} from '../files.ts';
import {plural} from '../plural.ts';

const size = sizes('en');
const types = (list: readonly string[]) =>
  typeList('en', list, {
    'image/*': 'images',
    'audio/*': 'audio',
    'video/*': 'video',
    'text/*': 'text',
    'text/plain': 'text (.txt)',
  });
const count = (number: number) => plural('en', number, {one: '# file', other: '# files'});

export const files: FileWords = {
  size: (bytes) => size(bytes),
  takes: (list, maxBytes, maxFiles) =>
    [
      list ? `Type of file: ${types(list)}.` : '',
      maxFiles === 1
        ? `One file, up to ${size(maxBytes)}.`
        : `At most ${count(maxFiles)}, up to ${size(maxBytes)} each.`,
    ]
      .filter(Boolean)
      .join(' '),
  sentAtOnce:
    'The file is uploaded as soon as you choose it; if you do not send your answers, it is deleted after some time.',
  choose: (maxFiles) => (maxFiles === 1 ? 'Choose a file' : 'Choose one or more files'),
  drop: 'or drag it here',

  tooLarge: (name, bytes, most) => `“${name}” is too large: ${size(bytes, 'ceil')}, at most ${size(most)}.`,
  wrongType: (name, list) => `“${name}” is not of the type that is asked for: ${types(list)}.`,
  notWhatItSays: (name) =>
    `What is in “${name}” does not match its type. Save it again from the program you made it with, then try again.`,
  empty: (name) => `“${name}” is empty.`,
  tooMany: (most) => `You can attach at most ${count(most)}. To add another one, remove one first.`,

  list: 'Attached files',
  waiting: 'Waiting',
  uploading: (percent) => `Uploading: ${percent}%`,
  paused: (percent) => `Paused at ${percent}%`,
  offline: (percent) => `No connection, stopped at ${percent}%: it goes on by itself`,
  uploaded: 'Uploaded',
  lost: 'This device no longer has the file: remove it and choose it again.',
  refused: {
    notOpen: 'The consultation takes no files at the moment.',
    full: 'The service has no room for more files at the moment. Try again later.',
    tooMany: 'Many files have come from this network. Try again in a few minutes.',
    other: 'The service did not take the file.',
  },
  failed: 'The upload did not work. The file is still here: try again.',

  progressOf: (name, percent) => `${name}: ${percent}% uploaded`,
  uploadedOf: (name) => `${name}: upload complete`,
  removedOf: (name) => `${name}: removed`,

  pause: 'Pause',
  goOn: 'Go on',
  retry: 'Try again',
  remove: 'Remove',
  cancel: 'Cancel',

  settling: 'Files are still being uploaded: your answers go as soon as they are done.',
  settlingOffline: 'There is no connection: when it is back, the files finish uploading and your answers go.',
  unsettled: 'Your answers have not gone: a file was not uploaded.',

  inDraft: (number) =>
    plural('en', number, {
      one: 'The file also holds # attachment.',
      other: 'The file also holds # attachments.',
    }),
  tooLargeForDraft: (most) =>
    `The attachments are more than ${size(most)}: the saved file does not hold them. Keep the originals and attach them again.`,

  notTaken: 'The file was not taken.',
  keep: (name, bytes) => `Send ${name} (${size(bytes)})`,
  keepHelp: 'These files have arrived. Untick those you do not want to send.',
};
