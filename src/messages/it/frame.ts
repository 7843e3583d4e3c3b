import type {FrameWords} from '../frame.ts';

export const frame: FrameWords = {
  noAddress: 'Manca un indirizzo valido da mostrare in questo riquadro.',
  notListed: (host) =>
    `Questo riquadro non mostra contenuti di ${host}: non è nell’elenco di chi gestisce il riquadro.`,
  whichNoun: 'L’indirizzo non dice che cosa mostrare in questo riquadro.',
  open: (host) => `Apri la pagina su ${host}`,
};
