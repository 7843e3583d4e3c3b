import type {ComposerWords} from '../words.ts';

export const texts: ComposerWords['texts'] = {
  heading: 'Tre testi pronti',
  lead: 'Da copiare e rivedere: sono tracce, non pareri.',
  supplier: 'Messaggio per il fornitore',
  privacy: 'Riga per l’informativa privacy',
  accessibility: 'Riga per la dichiarazione di accessibilità',
  supplierText: ({script, policy, home, origins, hasIntegrity, isFrame}) =>
    `Buongiorno,
vorremmo mostrare nel sito un contenuto con Arengo, componenti web liberi per la partecipazione (licenza BSD-3-Clause). Non usa cookie e non carica nulla da terze parti.

${
  isFrame
    ? `Il contenuto sta in un iframe: il codice è nella pagina. Questa riga non serve nel modello.`
    : `1. Nel modello delle pagine, una volta sola:

${script}
${hasIntegrity ? '\nL’attributo integrity vale per questa versione del file: se lo aggiornate, aggiornate anche l’impronta. Il server dello script deve inviare Access-Control-Allow-Origin.\n' : ''}`
}
2. Se il sito ha una Content Security Policy, queste voci da aggiungere alle vostre:

${policy}

3. Server a cui i browser chiedono qualcosa:
- ${home} (script)
${origins.map((origin) => `- ${origin} (dati)`).join('\n')}

Per toglierlo basta cancellare il link e questa riga: nel sito non resta altro.
Grazie.`,
  privacyText: ({home, origins}, noun) =>
    `Le pagine con contenuti di Arengo chiedono lo script a ${home} e i dati a ${origins.join(', ')}; quei server ricevono l’indirizzo IP di chi visita, come ogni server web; quello dei dati non riceve l’indirizzo della pagina visitata. Non si usano cookie né strumenti di statistica.${
      noun === 'consultation'
        ? ' La bozza di una risposta resta nella memoria del browser (localStorage), finché chi scrive non la invia o la cancella; le risposte inviate sono trattate come dice l’informativa della consultazione.'
        : ' Nel browser non si salva nulla.'
    }`,
  accessibilityText: () =>
    'I contenuti di Arengo sono progettati per essere conformi alle WCAG 2.2, livello AA (EN 301 549); si usano con la tastiera e con le tecnologie assistive, e senza JavaScript resta un link. Sono stati verificati con strumenti automatici: le verifiche nel nostro sito sono del [data]. Segnalazioni: [indirizzo].',
};
