import {plural} from '../plural.ts';
import type {ReportWords} from '../report.ts';

const widgets = (count: number) => plural('it', count, {one: '# riquadro', other: '# riquadri'});
const requests = (count: number) => plural('it', count, {one: '# richiesta', other: '# richieste'});

export const report: ReportWords = {
  title: 'Arengo in questa pagina',
  inShort: (count, failed, asked, size) =>
    `${widgets(count)}, ${failed === 0 ? 'nessun problema' : `${failed} con un problema`}, ${requests(asked)}, ${size}`,
  only: 'Lo vede solo chi aggiunge arengo-debug all’indirizzo.',
  widgets: 'Riquadri',
  noWidgets: 'In questa pagina non ci sono riquadri di Arengo.',
  head: {
    widget: 'Riquadro',
    source: 'Fonte',
    state: 'Stato',
    time: 'Tempo',
    size: 'Dati',
    requests: 'Richieste',
  },
  states: {
    waiting: 'in attesa del codice',
    loading: 'in attesa dei dati',
    ready: 'mostrato',
    failed: 'non mostrato',
  },
  cures: {
    unreachable: 'Il server non risponde: controlla l’indirizzo e che il server sia acceso.',
    missing: 'A questo indirizzo non c’è niente: correggi src.',
    refused:
      'Il server non lascia leggere i dati da questa pagina, chiede un accesso, oppure lo vieta la Content-Security-Policy della pagina. Serve il suo permesso (CORS), un relay, una copia dei dati, o l’origine in connect-src.',
    unavailable: 'Il server è sovraccarico o guasto: riprova più tardi, o scrivi a chi lo gestisce.',
    unreadable: 'I dati non hanno la forma attesa: controlla source, o scrivi a chi li pubblica.',
    unsupported: 'Nessuna fonte sa leggere questo indirizzo per questo riquadro: controlla src e source.',
  },
  notTold: 'non detto',
  page: 'Pagina',
  facts: {
    version: 'Versione',
    loaders: 'Righe di script di Arengo',
    code: 'Codice',
    origins: 'Server interpellati',
    cookies: 'Cookie',
    kept: 'Bozze e ricevute su questo dispositivo',
    policy: 'Content-Security-Policy nella pagina',
    violations: 'Bloccato dalla Content-Security-Policy',
    notes: 'Valori tralasciati dalle fonti',
  },
  files: (count, size) => `${plural('it', count, {one: '# file', other: '# file'})}, ${size}`,
  cookies: (ours, onPage) =>
    `${ours} di Arengo, che non ne usa. Controllati i ${onPage} che gli script di questa pagina possono vedere.`,
  noPolicy: 'Nessuna nella pagina. Una nelle intestazioni HTTP qui non si può leggere.',
  nothing: 'Niente',
  again: 'Controlla di nuovo',
  copy: 'Copia il rapporto',
  copied: 'Rapporto copiato.',
};
