import {expect} from '@open-wc/testing';
import '../../../src/elements/consultation/define.ts';
import {shownAs} from '../showing.ts';
import {treeOf} from './tree.ts';

/** What a screen reader is told of each type of question: its type, its face, the begin of its wording, the tree. */
const trees: readonly (readonly [type: string, face: string, wording: string, tree: string])[] = [
  [
    'choice',
    'open',
    'Come usi',
    `group “Come usi la piazza?”
  radio “Ci abito” invalid
  radio “Ci lavoro” invalid
  radio “In altro modo” invalid`,
  ],
  [
    'choices',
    'open',
    'Che cosa manca',
    `group “Che cosa manca? (facoltativa)” (Puoi scegliere fino a 2 risposte)
  checkbox “Ombra”
  checkbox “Panchine”
  checkbox “Fontane”
  checkbox “Non manca nulla”`,
  ],
  [
    'rating',
    'open',
    'Quanto ti piace',
    `group “Quanto ti piace oggi? (facoltativa)” (Da 1 a 5, dove 1 è «per niente» e 5 è «molto»)
  radio “1”
  radio “2”
  radio “3”
  radio “4”
  radio “5”`,
  ],
  [
    'date',
    'open',
    'Quando ci sei',
    `textbox “Quando ci sei stato l’ultima volta? (facoltativa)” (Una data dal giorno 1 gennaio 2020 in poi Per esempio 31/07/2026)`,
  ],
  [
    'paragraph',
    'open',
    'La tua idea',
    `textbox “La tua idea (facoltativa)” (Anche piccola. Puoi scrivere fino a 200 caratteri) multiline`,
  ],
  ['email', 'open', 'Il tuo indirizzo', `textbox “Il tuo indirizzo e-mail (facoltativa)”`],
  ['consent', 'open', 'Ho letto', `checkbox “Ho letto l’informativa” invalid`],
  ['number', 'conditions met', 'Da quanti', `textbox “Da quanti anni ci abiti? (facoltativa)” = 30`],
  [
    'text',
    'conditions met',
    'Che cosa è cambiato',
    `textbox “Che cosa è cambiato in tutti questi anni? (facoltativa)”`,
  ],
  [
    'ranking',
    'ranking, filled',
    'Che cosa viene',
    `group “Che cosa viene prima?” (Metti in ordine da 2 a 3 risposte, dalla più importante (1) in giù)
  list
    listitem
      combobox “Posizione di Parchi” = 1
        option “–”
        option “1” selected
        option “2”
      button “Sposta su: Parchi” disabled
      button “Sposta giù: Parchi”
      button “Togli dall’ordine: Parchi”
    listitem
      combobox “Posizione di Scuole” = 2
        option “–”
        option “1”
        option “2” selected
      button “Sposta su: Scuole”
      button “Sposta giù: Scuole” disabled
      button “Togli dall’ordine: Scuole”
    listitem
      combobox “Posizione di Strade” = –
        option “–” selected
        option “1”
        option “2”
        option “3”
      button “Metti in ordine: Strade”
    listitem
      combobox “Posizione di Autobus” = –
        option “–” selected
        option “1”
        option “2”
        option “3”
      button “Metti in ordine: Autobus”
    listitem
      combobox “Posizione di Illuminazione” = –
        option “–” selected
        option “1”
        option “2”
        option “3”
      button “Metti in ordine: Illuminazione”
  paragraph
  status`,
  ],
  [
    'matrix',
    'matrix',
    'Come trovi',
    `group “Come trovi questi servizi?” (Una risposta per riga)
  table
    rowgroup
      row
        cell
        columnheader “Male”
        columnheader “Bene”
        columnheader “Non so”
    row
      rowheader “Biblioteca”
      cell “Biblioteca: Male”
        radio “Biblioteca: Male”
      cell “Biblioteca: Bene”
        radio “Biblioteca: Bene”
      cell “Biblioteca: Non so”
        radio “Biblioteca: Non so”
    row
      rowheader “Anagrafe”
      cell “Anagrafe: Male”
        radio “Anagrafe: Male”
      cell “Anagrafe: Bene”
        radio “Anagrafe: Bene”
      cell “Anagrafe: Non so”
        radio “Anagrafe: Non so”
    row
      rowheader “Piscina comunale”
      cell “Piscina comunale: Male”
        radio “Piscina comunale: Male”
      cell “Piscina comunale: Bene”
        radio “Piscina comunale: Bene”
      cell “Piscina comunale: Non so”
        radio “Piscina comunale: Non so”`,
  ],
  [
    'matrix with errors',
    'matrix, with errors',
    'Come trovi',
    `group “Come trovi questi servizi?” (Una risposta per riga)
  table
    rowgroup
      row
        cell
        columnheader “Male”
        columnheader “Bene”
        columnheader “Non so”
    row
      rowheader “Biblioteca”
      cell “Biblioteca: Male”
        radio “Biblioteca: Male”
      cell “Biblioteca: Bene”
        radio “Biblioteca: Bene” checked
      cell “Biblioteca: Non so”
        radio “Biblioteca: Non so”
    row
      rowheader “Anagrafe Errore: Scegli una risposta”
        paragraph
      cell “Anagrafe: Male”
        radio “Anagrafe: Male” (Errore: Scegli una risposta) invalid
      cell “Anagrafe: Bene”
        radio “Anagrafe: Bene” (Errore: Scegli una risposta) invalid
      cell “Anagrafe: Non so”
        radio “Anagrafe: Non so” (Errore: Scegli una risposta) invalid
    row
      rowheader “Piscina comunale Errore: Scegli una risposta”
        paragraph
      cell “Piscina comunale: Male”
        radio “Piscina comunale: Male” (Errore: Scegli una risposta) invalid
      cell “Piscina comunale: Bene”
        radio “Piscina comunale: Bene” (Errore: Scegli una risposta) invalid
      cell “Piscina comunale: Non so”
        radio “Piscina comunale: Non so” (Errore: Scegli una risposta) invalid`,
  ],
  [
    'allocation',
    'allocation, filled',
    'Come div',
    `group “Come divideresti il bilancio partecipativo? (facoltativa)” (Dividi in tutto 100 punti)
  button “Togli 10: Parchi”
  textbox “Parchi” = 40
  button “Aggiungi 10: Parchi”
  button “Togli 10: Scuole”
  textbox “Scuole” = 20
  button “Aggiungi 10: Scuole”
  button “Togli 10: Strade”
  textbox “Strade”
  button “Aggiungi 10: Strade”
  paragraph
  status`,
  ],
  [
    'location',
    'location, filled',
    'Dove manca',
    `group “Dove manca una panchina? (facoltativa)”
  combobox “Un luogo dell’elenco” = Nessuno di questi
    option “Nessuno di questi” selected
    option “Piazza del Duomo”
    option “Giardini pubblici”
  textbox “Indirizzo o descrizione del luogo” = Davanti alla scuola
  paragraph
  paragraph
  application “Un punto nel riquadro” (Tocca o fai clic; con la tastiera: frecce per spostarlo, Maiusc e frecce per passi più grandi, Home per il centro.)
  textbox “Latitudine” = 45,45
  textbox “Longitudine” = 9,2
  button “Togli il punto”
  status`,
  ],
  [
    'choice among many',
    'long choice, few found',
    'In che via',
    `group “In che via abiti? (facoltativa)”
  searchbox “Cerca tra 40 risposte” = LIBERTA 1
  paragraph
  radio “Via dei Tigli 1” checked
  radio “Via della Libertà 10”
  radio “Via della Libertà 17”
  radio “Via della Libertà 31”
  button “Togli la scelta”
  status`,
  ],
];

describe('<arengo-consultation>, as a screen reader is told of it', () => {
  for (const [type, face, wording, tree] of trees)
    it(type, async function () {
      await shownAs('consultation', face);
      const told = await treeOf(wording);
      // Chromium alone tells.
      if (told === undefined) this.skip();
      expect(told).to.equal(tree);
    });
});
