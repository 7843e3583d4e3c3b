import type {ComposerTexts, Facts} from '../words.ts';
import {numbered} from './numbered.ts';

export const texts: ComposerTexts = {
  heading: 'Tre testi pronti',
  lead: 'Da copiare e rivedere: sono tracce, non pareri.',
  supplier: 'Messaggio per il fornitore',
  privacy: 'Riga per l’informativa privacy',
  accessibility: 'Riga per la dichiarazione di accessibilità',
  supplierText: (facts) =>
    `Buongiorno,
vorremmo mostrare nel sito un contenuto con Arengo, componenti web liberi per la partecipazione (licenza BSD-3-Clause). Non usa cookie e non carica nulla da terze parti.

${numbered([template(facts), policy(facts), servers(facts)])}

${removal[facts.way]}
Grazie.`,
  privacyText: (facts) =>
    `Le pagine con contenuti di Arengo chiedono ${facts.home === undefined ? '' : `${facts.way === 'frame' ? 'il riquadro e lo script' : 'lo script'} a ${facts.home} e `}i dati a ${facts.origins.join(', ')}; quei server ricevono l’indirizzo IP di chi visita, come ogni server web; quello dei dati non riceve l’indirizzo della pagina visitata.${
      facts.noun === 'dataset'
        ? ' Solo se chi legge chiede l’anteprima di un file, il browser lo chiede al server che lo ospita.'
        : ''
    } Arengo non usa cookie né strumenti di statistica.${
      facts.sends
        ? ' Le risposte inviate sono trattate come dice l’informativa della consultazione; un file allegato si carica appena lo si sceglie.'
        : ''
    }${
      facts.keeps
        ? ' La bozza di una risposta resta nella memoria del browser, finché chi scrive non la invia o la cancella. Dopo l’invio restano sul dispositivo le risposte e la ricevuta, con il codice per ritirarle, finché non si cancellano.'
        : ' Nel browser Arengo non salva nulla.'
    }`,
  accessibilityText: ({way}) =>
    `I contenuti di Arengo sono progettati per essere conformi alle WCAG 2.2, livello AA (EN 301 549); si usano con la tastiera e con le tecnologie assistive${way === 'frame' ? '' : ', e senza JavaScript resta un link'}. Sono stati verificati con strumenti automatici: le verifiche nel nostro sito sono del [data]. Segnalazioni: [indirizzo].`,
};

function template({way, script, hasIntegrity, allowed, home}: Facts): string {
  if (script !== undefined)
    return `Nel modello delle pagine, una volta sola:

${script}${hasIntegrity ? '\n\nL’attributo integrity vale per questa versione del file: se lo aggiornate, aggiornate anche l’impronta. Il server dello script deve inviare Access-Control-Allow-Origin.' : ''}`;
  switch (way) {
    case 'frame':
      return `Il contenuto sta in un iframe: il codice è nella pagina. Chi gestisce ${home} elenca in frame.html gli host da mostrare (<meta name="arengo-hosts">): ${allowed.map((origin) => new URL(origin).host).join(' ')}; e permette al nostro sito di incorniciare quella pagina.`;
    case 'wordpress':
      return `Con il plug-in Arengo. In Impostazioni → Arengo: «Indirizzi autorizzati», uno per riga:

${allowed.join('\n')}`;
    default:
      return 'Nella compilazione del sito, il pacchetto arengo. Nel modello delle pagine non serve altro.';
  }
}

function policy({way, policy: lines}: Facts): string {
  const types = way === 'npm' ? 'lit-html' : 'lit-html e, con integrity, arengo';
  return `Se il sito ha una Content Security Policy, queste voci da aggiungere alle vostre:

${lines}${way === 'frame' ? '' : `\n\nSolo se la vostra policy ha già trusted-types: aggiungete ${types}.`}`;
}

function servers({way, home, origins}: Facts): string {
  const first = home === undefined ? [] : [`- ${home} (${way === 'frame' ? 'riquadro e script' : 'script'})`];
  const data = origins.map((origin) => `- ${origin} (dati)`);
  return `Server a cui i browser chiedono qualcosa:
${[...first, ...data].join('\n')}`;
}

const withLine = 'Per toglierlo basta cancellare il link e la riga nel modello: nel sito non resta altro.';
const removal: Readonly<Record<Facts['way'], string>> = {
  link: withLine,
  volto: withLine,
  tag: 'Per toglierlo basta cancellare il tag e la riga nel modello: nel sito non resta altro.',
  frame:
    'Per toglierlo basta cancellare dalla pagina l’iframe e la riga che lo segue: nel sito non resta altro.',
  wordpress:
    'Per toglierlo basta cancellare lo shortcode e, se non serve più, il plug-in: nel sito non resta altro.',
  npm: 'Per toglierlo basta cancellare il tag, l’import e il pacchetto: nel sito non resta altro.',
};
