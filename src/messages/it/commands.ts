import type {CommandWords, PurgeCounts} from '../commands.ts';
import {plural} from '../plural.ts';
import {elided} from './common.ts';

const number = (value: number) => Math.round(value).toLocaleString('it');
const counted = ({responses, files}: PurgeCounts) =>
  `${plural('it', responses, {one: '# risposta', other: '# risposte'})} e ${plural('it', files, {one: '# file', other: '# file'})}`;

export const commands: CommandWords = {
  zone: (timeZone) => (timeZone === 'Europe/Rome' ? 'ora di Roma' : `fuso orario ${timeZone}`),
  inZone: (moment, zone) => `${moment} (${zone})`,
  noConsultation: (id) => `In questo archivio non c’è la consultazione «${id}».`,

  logged: (id, change, position) => `${id}: ${change} — modifica ${number(position)} del registro pubblico`,
  closing: (until) => `chiusura: ${until}`,
  closingBefore: (until) => `prima: ${until}`,
  intoFile:
    'Scrivilo anche nel file della consultazione; finché non lo fai, «publish» lascia questi quattro campi come sono ora:',
  without: (field) => `(senza ${field})`,

  refused: (id, why) => `${id}: ${why}. Non è cambiato niente.`,
  unfit: {
    open: 'è aperta: si può prorogare (extend), sospendere (suspend), chiudere (close) o ritirare (withdraw)',
    upcoming:
      'non è ancora cominciata: si può prorogare (extend), sospendere (suspend) o ritirare (withdraw)',
    suspended:
      'è sospesa: si può riprendere (resume), prorogare (extend), chiudere (close) o ritirare (withdraw)',
    closed: 'è chiusa: si può riaprire (reopen) o ritirare (withdraw)',
    withdrawn: 'è ritirata: si può riaprire (reopen)',
    concluded: 'è conclusa, con gli esiti pubblicati: prima toglili dal file e pubblica di nuovo',
    unknown: 'non si sa quando apre e chiude: lo dice il suo file',
  },
  noEnd: 'non ha una scadenza da spostare',
  notLater: (until) => `è già aperta fino a ${until}: con --until indica un momento successivo`,
  past: '--until deve essere nel futuro',
  notOpened: 'non è ancora cominciata: si può ritirare (withdraw)',
  faulty: (fault) => `così non si può pubblicare (${fault})`,
  deleted: (day) =>
    `${elided(`le sue risposte sono state cancellate il ${day}`)}, perciò non si può riaprire: pubblicala con un altro nome`,
  noReason: 'Manca --reason: i cittadini leggeranno il motivo.',
  reasonLanguages: 'Con più motivi ognuno comincia con la sua lingua: --reason "it=…" --reason "de=…"',
  badUntil: (text) =>
    `--until è un giorno compreso, come 2026-11-30 o 30/11/2026, oppure un momento, come "2026-11-30 12:00" o 2026-11-30T12:00:00+01:00; non «${text}»`,
  noSuchTime: (text, zone) => `${text} non c’è (${zone}): in quel momento gli orologi vanno avanti di un’ora`,

  purge: {
    would: (counts, since) =>
      `${counts.id}: si cancellerebbero ${counted(counts)}; il tempo è scaduto: ${since}`,
    did: (counts, since) => `${counts.id}: cancellate ${counted(counts)}; il tempo è scaduto: ${since}`,
    uncounted: (id, count, isMore) =>
      `${id}: ${isMore ? 'almeno ' : ''}${plural('it', count, {
        one: '# risposta non è in nessun risultato pubblicato, e si cancella senza essere stata contata',
        other:
          '# risposte non sono in nessun risultato pubblicato, e si cancellano senza essere state contate',
      })}.`,
    exportFirst: (id) => `Per conservarle, prima esportale: arengo-server export ${id}`,
    waits: (id) =>
      `${id}: il tempo è scaduto, ma i risultati sono ancora da pubblicare: lo fa «arengo-server serve»`,
    none: 'Non c’è niente da cancellare.',
    kept: 'Restano le ricevute, i loro codici di controllo e i totali. I testi pubblicati di queste risposte spariscono anche dalla pagina dei risultati. Le copie nei backup spettano a te.',
    coming: (id, when) => `${id}: si cancella da ${when}`,
  },

  snapshot: {
    written: (file, entries) =>
      `${file}: scritto, ${plural('it', entries, {one: '# voce', other: '# voci'})}`,
    unchanged: (file) => `${file}: niente di nuovo`,
    unreadable: (file, count) =>
      `${file}: ${plural('it', count, {one: '# voce non si legge, e non c’è', other: '# voci non si leggono, e non ci sono'})}`,
    leftOut: (file, count) =>
      `${file}: ${plural('it', count, {one: '# valore non ripreso', other: '# valori non ripresi'})}`,
    cut: (file, count) =>
      `${file}: ce ne sono altre; ${plural('it', count, {one: 'c’è solo la prima', other: 'ci sono solo le prime #'})}`,
    failed: (file, why, detail) => `${file}: ${why} (${detail})`,
    why: {
      unreachable: 'la fonte non risponde',
      missing: 'all’indirizzo della fonte non c’è niente',
      refused: 'la fonte non ci permette di leggerla',
      unavailable: 'la fonte è fuori servizio, o riceve troppe richieste',
      unreadable: 'la fonte risponde qualcosa che non si legge',
      unsupported: 'qui niente sa leggere questa fonte',
    },
    notOffered: 'questa fonte non ha niente di questo genere',
    notWritten: 'il file non si può scrivere',
    tooLarge: 'sarebbe più di 5 MB, e nessuna pagina lo leggerebbe: chiedi meno alla fonte',
    keptFrom: (file, when) => `${file} resta com’era: ${when}.`,
    none: (file) => `${file} non c’è: non è mai stato scritto.`,
    summary: (failed, all) =>
      `${plural('it', failed, {one: 'Non è riuscita # fonte', other: 'Non sono riuscite # fonti'})} su ${number(all)}.`,
    faults: (count) =>
      `${plural('it', count, {one: '# errore', other: '# errori'})} nell’elenco delle fonti: non è stato chiesto niente.`,
    twice: (name) => `due fonti si chiamano «${name}»`,
    notDated: (name) => `«${name}»: «from» e «to» sono solo per un’agenda`,
  },

  export: {
    purged: (responses, day) =>
      `${plural('it', responses, {
        one: '# risposta è stata cancellata',
        other: '# risposte sono state cancellate',
      })} ${elided(`il ${day}`)}: qui non ci sono.`,
    leftOut: (questions) =>
      plural('it', questions, {
        one: 'Resta fuori # domanda su dati personali (con --personal c’è anche questa).',
        other: 'Restano fuori # domande su dati personali (con --personal ci sono anche queste).',
      }),
    files: (count, folder) =>
      `${plural('it', count, {one: '# file', other: '# file'})} in ${folder}: vengono da sconosciuti, aprili con cautela.`,
    changed: 'Nel frattempo sono arrivate o sparite delle risposte: esporta di nuovo.',
    newVersion: 'Nel frattempo è stata pubblicata una nuova versione del questionario: esporta di nuovo.',
    progress: (done, total, perSecond, left) =>
      `${number(done)} di ${number(total)} risposte (${Math.floor((done * 100) / total)}%), ${number(perSecond)} al secondo${left === undefined ? '' : `, ancora ${left}`}`,
    seconds: (count) => `${number(count)} s`,
    minutes: (count) => `${number(count)} min`,
    hours: (hours, minutes) => `${number(hours)} h ${number(minutes)} min`,
  },
};
