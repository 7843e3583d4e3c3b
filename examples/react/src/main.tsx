import 'arengo/agenda/define';
import {overrideWords} from 'arengo/messages';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './App';

// Any word can be said in the words of this municipality; before the first widget is on the page.
overrideWords('it', {agenda: {take: 'Porta gli appuntamenti nel tuo calendario'}});

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
