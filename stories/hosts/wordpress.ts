import {html} from 'lit';
import type {Host} from './host.ts';

/** A page of a blog whose theme styles every element there is, as WordPress themes do. */
export const wordpress: Host = {
  styles: () => import('./wordpress.css?inline'),
  page: (title, widget) =>
    html`<div class="site">
      <header class="site-header">
        <p class="site-title"><a href="/">Comitato di quartiere</a></p>
        <nav class="main-navigation" aria-label="Principale">
          <ul>
            <li><a href="/">Home</a></li>
            <li><a href="/">Chi siamo</a></li>
            <li><a href="/">Contatti</a></li>
          </ul>
        </nav>
      </header>
      <main class="content-area">
        <article class="hentry">
          <h1 class="entry-title">${title}</h1>
          <div class="entry-content">
            <p>Quello che viene prima del widget, con <a href="/">un collegamento</a> della pagina.</p>
            ${widget}
            <p>Quello che viene dopo.</p>
            <form>
              <label for="newsletter">Un modulo della pagina</label>
              <input id="newsletter" type="email" autocomplete="email" />
              <button type="button">Iscriviti</button>
            </form>
          </div>
        </article>
      </main>
    </div>`,
};
