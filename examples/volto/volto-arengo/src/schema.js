/** What the sidebar asks, in Italian and English. */
const all = {
  it: {
    src: 'Indirizzo',
    srcHelp: 'La pagina che aprirebbe una persona, oppure un file.',
    noun: 'Che cos’è',
    nouns: {
      consultation: 'Consultazione pubblica',
      agenda: 'Agenda',
      dataset: 'Dati aperti',
      plan: 'Piano d’azione',
      commitment: 'Impegno',
    },
    view: 'Vista',
    views: {
      card: 'Scheda',
      list: 'Elenco',
      results: 'Risultati',
      receipt: 'Verifica di una ricevuta',
      month: 'Mese',
      table: 'Tabella',
      next: 'Prossimi appuntamenti',
      detailed: 'Dettagliata',
    },
    limit: 'Quanti all’inizio',
    heading: 'Livello del titolo (da 2 a 6)',
    text: 'Testo del link',
    textHelp: 'Quello che si legge senza JavaScript, durante il caricamento e se qualcosa non funziona.',
    ask: 'Scrivi nella barra laterale l’indirizzo di ciò che i lettori devono trovare qui.',
    foreign:
      'Qui i lettori troveranno un semplice link: questo sito non mostra nulla da quell’indirizzo. Chi lo sviluppa può autorizzarlo in settings.arengo.origins.',
  },
  en: {
    src: 'Address',
    srcHelp: 'The page that a person would open, or a file.',
    noun: 'What it is',
    nouns: {
      consultation: 'Consultation',
      agenda: 'Agenda',
      dataset: 'Open data',
      plan: 'Action plan',
      commitment: 'Commitment',
    },
    view: 'View',
    views: {
      card: 'Card',
      list: 'List',
      results: 'Results',
      receipt: 'A place to check a receipt',
      month: 'Month',
      table: 'Table',
      next: 'What comes next',
      detailed: 'Detailed',
    },
    limit: 'How many at first',
    heading: 'Level of the heading (2 to 6)',
    text: 'Text of the link',
    textHelp: 'What is read without JavaScript, while it loads and when it fails.',
    ask: 'Write into the sidebar the address of what readers should find here.',
    foreign:
      'Readers will find a plain link here: this site shows nothing from that address. Its developers can allow it in settings.arengo.origins.',
  },
};

/** The words of the editor's language; Italian for Italian, otherwise English. */
export const words = (locale = '') => (locale.startsWith('it') ? all.it : all.en);

/** The views of each noun beside the usual one. */
const views = {
  consultation: ['card', 'list', 'results', 'receipt'],
  agenda: ['month', 'table', 'next'],
  dataset: ['card', 'list'],
  plan: ['detailed'],
  commitment: [],
};

/** The form of Volto for this block; it changes with the noun. */
export function schema({data = {}, formData = data, intl, locale = intl?.locale} = {}) {
  const t = words(locale);
  const offered = views[formData.noun] ?? [];
  const fields = ['src', 'noun', ...(offered.length > 0 ? ['view'] : [])];
  if (formData.noun === 'agenda') fields.push('limit');
  return {
    title: 'Arengo',
    fieldsets: [{id: 'default', title: 'Arengo', fields: [...fields, 'heading', 'text']}],
    properties: {
      src: {title: t.src, description: t.srcHelp},
      noun: {title: t.noun, choices: Object.entries(t.nouns)},
      view: {title: t.view, choices: offered.map((view) => [view, t.views[view]])},
      limit: {title: t.limit, type: 'integer', minimum: 1},
      heading: {title: t.heading, type: 'integer', minimum: 2, maximum: 6},
      text: {title: t.text, description: t.textHelp},
    },
    required: ['src', 'noun'],
  };
}
