// No native speaker has read this translation yet.

import type {VerdictWords} from '../verdicts.ts';

export const verdicts: VerdictWords = {
  noKeys:
    'There is no --keys: without the public keys of the service nobody can tell who signed. They are at /.well-known/jwks.json.',
  keysUnusable: 'This version of Node.js cannot check the signature of the service.',
  answersUnchecked: 'This version of Node.js cannot check the answers.',
  noDatabase: 'There is no --data: nobody asked the service whether it knows the receipt.',
  noList:
    'You gave no signed list of responses: take it from /consultations/{id}/digests and give it with --digests.',
  noneYet: 'There is no signed list in this data folder yet: it is made after the closing.',
  otherList:
    'The response is not in the lists you gave, but it could be in another one: take all of them (?list=2, ?list=3…) and check again.',
};
