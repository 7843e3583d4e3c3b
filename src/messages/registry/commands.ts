import type {Registry} from '../messages.ts';

/** Words for whoever looks after consultations in a terminal. */
export const commandWords: Registry<'commands'> = {
  it: () => import('../it/commands.ts'),
  en: () => import('../en/commands.ts'),
};
