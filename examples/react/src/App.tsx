import type {AgendaElement} from 'arengo/agenda';
import {useState} from 'react';

const views: readonly [AgendaElement['view'], string][] = [
  ['list', 'Elenco'],
  ['month', 'Calendario'],
];

export function App() {
  const [view, setView] = useState<AgendaElement['view']>('list');
  const [status, setStatus] = useState('Sto aprendo l’agenda…');
  return (
    <>
      <header>
        <p className="notice">
          <strong>Sito dimostrativo.</strong> Il Comune di Borgo Esempio non esiste.
        </p>
        <div className="top">
          <a href="/">Comune di Borgo Esempio</a>
        </div>
      </header>
      <main>
        <div className="hero">
          <h1>Ci vediamo in Comune</h1>
          <p>Consigli aperti, laboratori e sportelli: vieni di persona, o seguici da casa.</p>
        </div>
        <div className="content">
          <div className="controls" role="group" aria-label="Come vedere gli appuntamenti">
            {views.map(([name, label]) => (
              <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
                {label}
              </button>
            ))}
            <p role="status">{status}</p>
          </div>
          <arengo-agenda
            src="/agenda"
            view={view}
            limit={6}
            onarengo-loaded={() => setStatus('Agenda aggiornata')}
            onarengo-failed={({reason}) => setStatus(`Agenda non disponibile (${reason})`)}
          >
            <a href="/agenda.json">Gli appuntamenti come dati</a>
          </arengo-agenda>
        </div>
      </main>
      <footer className="foot">Comune di Borgo Esempio, un comune immaginario</footer>
    </>
  );
}
