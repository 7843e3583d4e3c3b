import type {StandingWords} from '../standing.ts';

export const standing: StandingWords = {
  status: {
    notStarted: 'Non avviato',
    underway: 'In corso',
    achieved: 'Tutte le tappe raggiunte',
    ended: 'Chiuso, non tutte le tappe raggiunte',
    unknown: 'Stato non indicato',
  },
  late: 'In ritardo',
};
