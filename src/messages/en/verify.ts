// No native speaker has read this translation yet.

import type {VerifyWords} from '../verify.ts';

export const verify: VerifyWords = {
  heading: 'Check a receipt',
  help: 'Find out whether a receipt is genuine and whether the response is still recorded. The file you choose is not sent: this device checks it.',
  number: 'Receipt number',
  numberHelp: 'Eight letters and digits, such as 7K2M-QX4D',
  check: 'Check the number',
  file: 'File of the receipt',
  fileHelp: 'The page or the data you saved after sending',
  text: 'Or paste the data of the receipt here',
  checking: 'Checking…',

  genuine: 'The receipt is genuine',
  notGenuine: 'The receipt is not genuine',
  partly: 'The receipt agrees, but not everything could be checked here',
  known: 'This receipt exists',
  numberOnly:
    'By the number we know that the receipt exists. To check the answers too, the file you saved is needed.',
  notWhose: 'The check does not say whose receipt it is.',
  original: 'If you have an original copy of the file, try with that.',
  parts: {
    signature: {
      same: 'Number, date and check code are stated by this service.',
      altered: 'Number, date or check code are not those that the service stated.',
      foreign: 'The receipt was not issued by this service.',
      unchecked: 'This browser cannot check the statement of the service. Try with a newer browser.',
    },
    answers: {
      same: 'The answers in the file are those that were recorded.',
      altered: 'The answers in the file are not those that were recorded.',
      unchecked: 'The answers cannot be checked here. Open the page at an https address.',
    },
    record: {
      same: 'The service knows this receipt.',
      altered: 'The service has recorded something else under this number.',
      unknown: 'The service does not know this receipt.',
      unchecked: 'We could not ask the service whether it knows the receipt.',
    },
    file: {
      same: 'The file is as it was saved.',
      altered: 'The file was changed after it was saved.',
      unchecked: 'Whether the file was changed cannot be checked here.',
    },
  },
  notListed: 'The receipt is genuine, but the response is not in the signed list',
  listed: {
    listed: 'Your response is in the signed list of all responses.',
    missing: 'Your response is not in the signed list: tell whoever runs the consultation.',
    later: 'The response came after the list was signed: it will be in the next one.',
    altered: 'The list of responses is not the one that the service signed.',
    foreign: 'The list of responses was not signed by this service.',
    unchecked: 'The signed list of responses could not be checked here.',
    none: 'There is no signed list of responses yet: it is published after the closing.',
  },
  status: {
    recorded: 'The response is recorded.',
    withdrawn: 'The response was withdrawn and the answers were deleted.',
    purged:
      'The time for keeping them is over: the answers were deleted. The receipt and its check code stay.',
  },
  receivedOn: 'Received on',
  answers: 'The answers recorded',
  elsewhere: (host) => `Check it at ${host}`,

  malformed:
    'This does not look like a receipt number. Write the eight letters and digits on the receipt, such as 7K2M-QX4D.',
  unknown: 'We know no receipt with this number. Check that it is written as on the receipt.',
  several: 'Several receipts have this number. To know which is yours, check the file you saved.',
  failed: 'We could not reach the service. Check the connection and try again.',
  refused: {
    tooLarge: 'The file is too large to be a receipt.',
    notReadable:
      'The file cannot be read as a receipt: it is incomplete or was changed. Try with the original copy.',
    foreign: 'This is not the file of a receipt. Choose the page or the data you saved after sending.',
    newer: 'The file was saved with a newer version. Reload the page and try again.',
    incomplete:
      'A part of the file is missing, or it was changed: we cannot say that the receipt is genuine. Try with the original copy.',
  },
};
