import {plural} from '../plural.ts';
import type {PreviewWords} from '../preview.ts';
import {common} from './common.ts';

const {number} = common;

export const preview: PreviewWords = {
  loading: 'L’anteprima sta arrivando…',
  caption: (rows, total, columns) =>
    `${rows < total ? `Prime ${number(rows)} righe di ${number(total)} lette` : plural('it', rows, {one: '# riga', other: '# righe'})}, ${plural('it', columns, {one: '# colonna', other: '# colonne'})}`,
  row: 'Riga',
  unnamed: (index) => `Colonna ${number(index)}`,
  isCut:
    'Il file è più grande di quanto si scarica per un’anteprima (1 MB): quello che è stato tagliato a metà non è mostrato.',
  columns: (shown, total) => `Sono mostrate ${number(shown)} colonne su ${number(total)}.`,
  encoding: (name) => `Il file non è scritto in UTF-8: è stato letto come ${name}.`,
  torn: (count) =>
    plural('it', count, {
      one: '# elemento non si può leggere e non è mostrato.',
      other: '# elementi non si possono leggere e non sono mostrati.',
    }),
  nothing: {
    empty: 'Il file è vuoto.',
    html: 'All’indirizzo del file c’è una pagina web, non i dati.',
    xml: 'All’indirizzo del file c’è un documento XML, che qui non si può mostrare.',
    binary: 'Il file è un archivio, un foglio di calcolo o un PDF: qui non si può mostrare.',
    brokenJson: 'Il file dovrebbe essere JSON, ma è scritto in modo sbagliato e non si può leggere.',
    topology: 'Il file è TopoJSON: qui si possono mostrare solo i luoghi scritti come GeoJSON.',
    noTable: 'Il file è JSON, ma non è un elenco di oggetti: non si può mostrare come tabella.',
    headerOnly: 'Il file non ha righe di dati.',
    noneWhole: 'Il primo elemento del file è più grande di quanto si scarica per un’anteprima (1 MB).',
    insecure:
      'Il file è a un indirizzo non protetto (http), e questa pagina protetta (https) non può leggerlo.',
  },
  refused: 'Il sito che ospita il file non permette ad altre pagine di leggerlo.',
  download: 'Puoi comunque scaricarlo.',
  drawn({features, placeless, counts: {points, lines, rings}}) {
    const shapes = [
      points > 0 && plural('it', points, {one: '# punto', other: '# punti'}),
      lines > 0 && plural('it', lines, {one: '# linea', other: '# linee'}),
      rings > 0 && plural('it', rings, {one: '# contorno', other: '# contorni'}),
    ].filter(Boolean);
    const without = placeless > 0 ? ` (${number(placeless)} senza posizione)` : '';
    return `${plural('it', features, {one: '# elemento', other: '# elementi'})}${without}: ${shapes.join(', ')}.`;
  },
  bounds: ({bounds: {west, south, east, north}, isDegrees}) =>
    isDegrees
      ? `Latitudine da ${number(south)}° a ${number(north)}°, longitudine da ${number(west)}° a ${number(east)}°.`
      : `Le coordinate non sono latitudine e longitudine: da ${number(west)} a ${number(east)} e da ${number(south)} a ${number(north)}.`,
  noMap: 'Solo i contorni, senza mappa sotto: nessun altro sito viene interpellato.',
};
