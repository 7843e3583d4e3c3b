import {breaking} from './mutation.ts';

const protocol = ['test/server/uploads.test.ts'];
const stores = ['test/server/store.test.ts'];
const sending = ['test/sources/uploads.test.ts'];

/** Mistakes about files on their way to a response. */
export const uploads = [
  ...breaking('server/src/uploads/uploading.ts', protocol, {
    'bytes may begin anywhere': ['if (offset !== before)', 'if (offset > before)'],
    'what a file says it is, is believed': [
      'if (!(await isWhatItSays(mediaType, uploads.bytes.read(id))))',
      'if (bytes < 0)',
    ],
    'a file may answer another question': ['upload.linkId === linkId &&', 'linkId !== undefined &&'],
    'one file too many fits on the disk': [') + bytes > uploads.total)', ') > uploads.total)'],
    'files are taken when nothing else is': ["if (status !== 'open')", "if (status === 'upcoming')"],
  }),
  ...breaking('server/src/uploads/turns.ts', protocol, {
    'a dead connection holds up the next one': ['    before?.stop.abort();\n', ''],
  }),
  ...breaking('server/src/uploads/chunks.ts', protocol, {
    'more bytes are taken than were announced': ['if (left < 0)', 'if (left < -1)'],
  }),
  ...breaking('server/src/store/taken-files.ts', stores, {
    'two responses have one file': [
      ".where('key_hash', 'is', null)",
      ".where('consultation', '=', consultation)",
    ],
    'half a file is an answer': ["      .where('digest', 'is not', null)\n", ''],
    'files of a response that was not recorded are lost': [
      '    await giveBack(transaction, [response]);\n',
      '',
    ],
  }),
  ...breaking('server/src/store/uploads.ts', stores, {
    'files that a response has are swept away': [
      "        .where('key_hash', 'is', null)\n        .where('expires_at'",
      "        .where('expires_at'",
    ],
  }),
  ...breaking('server/src/uploads/file-name.ts', ['test/server/files.test.ts'], {
    'a name is a path': ['.split(/[\\\\/]/).at(-1)', '.split("|").at(-1)'],
  }),
  ...breaking('server/src/cli/attachments.ts', ['test/server/cli/export-files.test.ts'], {
    'the id of an upload is published': ['const {id: _id, ...file} = named.file', 'const file = named.file'],
  }),
  ...breaking('src/sources/uploads/tus.ts', sending, {
    'a break begins the file anew': [
      '        this.#offset = undefined;\n        this.#size',
      '        this.#address = undefined;\n        this.#offset = undefined;\n        this.#size',
    ],
    'a file goes wherever the server says': [
      'address.origin !== new URL(this.#place).origin',
      "address.origin === ''",
    ],
    'an upload that does not last is begun for ever': ['++this.#losses > mostLosses', 'mostLosses < 0'],
  }),
];
