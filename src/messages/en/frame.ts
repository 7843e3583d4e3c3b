import type {FrameWords} from '../frame.ts';

export const frame: FrameWords = {
  noAddress: 'There is no valid address to show in this frame.',
  notListed: (host) => `This frame shows nothing of ${host}: whoever keeps the frame has not listed it.`,
  whichNoun: 'The address does not tell what this frame should show.',
  open: (host) => `Open the page on ${host}`,
};
