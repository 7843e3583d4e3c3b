// No native speaker has read this translation yet.

import type {ReceiptWords} from '../receipt.ts';

export const receipt: ReceiptWords = {
  notAProtocol: 'It is not a protocol number and starts no proceeding.',
  keepReceipt: 'Keep the number or print this page.',
  technical: 'Technical details',
  digest: 'Check code',
  signature: 'Statement of the service',
  verify: 'Check the receipt',
  respondAgain: 'Fill in another response',
  finish: 'I have finished: delete everything from this device',
  leaveHelp:
    'Either way the receipt and your answers will be deleted from this device: save them first, or note the number. Files that you have already saved stay: if the device is not yours, delete them yourself.',
  kept: 'The receipt and your answers stay on this device until you delete them or fill in another response. If others use it, delete them when you have finished.',
  notKept: 'This device does not keep the receipt and your answers: if you close the page, they are lost.',

  print: 'Print',
  savePage: 'Save as a page',
  saveData: 'Save as data (JSON)',
  saveHelp:
    'The file holds your answers and the code to withdraw them: whoever has it can read and delete them, so give it to nobody.',
  saved: (file) =>
    `We saved “${file}”: look in your downloads folder, or wherever your browser puts downloaded files.`,
  shared: 'We handed the file to the application you chose.',
  notSaved: 'The file was not saved. The receipt is still here.',
  fileName: 'receipt',
  answers: 'Your answers',
  notAnswered: 'Not answered',
  dataHelp:
    'These data serve to check the receipt and to withdraw the response. If you change the file, the check notices.',

  withdraw: {
    heading: 'Withdraw the response',
    help: 'You can have your answers deleted at any time. The receipt stays and says that the response was withdrawn. Results already published do not change.',
    start: 'Withdraw the response',
    ask: 'Do you really want to withdraw the response?',
    yes: 'Yes, delete my answers',
    no: 'No, leave the response',
    busy: 'Deleting the answers…',
    done: 'The response is withdrawn: we have deleted your answers.',
    stays: 'The receipt stays and says that the response was withdrawn.',
    purged: 'The answers are no longer kept: there is nothing left to delete.',
    refused:
      'The code to withdraw the response does not belong to this receipt. Check it, or use the file you saved.',
    failed: 'We could not withdraw the response. Check the connection and try again.',
    tooMany: 'Many requests have come from this network: try again in a few minutes.',
  },
};
