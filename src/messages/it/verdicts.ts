import type {VerdictWords} from '../verdicts.ts';

export const verdicts: VerdictWords = {
  noKeys:
    'Manca --keys: senza le chiavi pubbliche del servizio non si può controllare chi ha firmato. Si scaricano da /.well-known/jwks.json.',
  keysUnusable: 'Con questa versione di Node.js non si può controllare la firma del servizio.',
  answersUnchecked: 'Con questa versione di Node.js non si possono controllare le risposte.',
  noDatabase: 'Non hai indicato --data: nessuno ha chiesto al servizio se conosce la ricevuta.',
  noList:
    'Non hai indicato un elenco firmato delle risposte: scaricalo da /consultations/{id}/digests e indicalo con --digests.',
  noneYet: 'In questa cartella di dati non c’è ancora un elenco firmato: nasce dopo la chiusura.',
  otherList:
    'La risposta non è negli elenchi che hai indicato, ma potrebbe essere in un altro elenco: scaricali tutti (?list=2, ?list=3…) e ripeti la verifica.',
};
