import {html} from 'lit';
import type {Host} from './host.ts';

/** A page of a site made with Bootstrap Italia 2, under its real style sheet. */
export const bootstrapItalia: Host = {
  styles: () => import('bootstrap-italia/dist/css/bootstrap-italia.min.css?inline'),
  page: (title, widget) =>
    html`<div class="it-header-slim-wrapper">
        <div class="container">
          <div class="row">
            <div class="col-12">
              <div class="it-header-slim-wrapper-content">
                <a class="navbar-brand" href="/">Regione di Prova</a>
              </div>
            </div>
          </div>
        </div>
      </div>
      <header class="it-header-center-wrapper">
        <div class="container">
          <div class="row">
            <div class="col-12">
              <div class="it-header-center-content-wrapper">
                <div class="it-brand-wrapper">
                  <a href="/">
                    <div class="it-brand-text">
                      <div class="it-brand-title">Comune di Prova</div>
                      <div class="it-brand-tagline d-none d-md-block">Una pagina con Bootstrap Italia 2</div>
                    </div>
                  </a>
                </div>
              </div>
            </div>
          </div>
        </div>
      </header>
      <main class="container py-4">
        <nav class="breadcrumb-container" aria-label="Percorso di navigazione">
          <ol class="breadcrumb">
            <li class="breadcrumb-item"><a href="/">Home</a><span class="separator">/</span></li>
            <li class="breadcrumb-item active" aria-current="page">${title}</li>
          </ol>
        </nav>
        <h1>${title}</h1>
        <p class="lead">Quello che viene prima del widget, scritto dalla redazione.</p>
        <div class="row">
          <div class="col-12 col-lg-8">${widget}</div>
          <aside class="col-12 col-lg-4">
            <div class="it-list-wrapper">
              <ul class="it-list">
                <li>
                  <a class="list-item" href="/">
                    <div class="it-right-zone"><span class="text">Trasparenza</span></div>
                  </a>
                </li>
                <li>
                  <a class="list-item" href="/">
                    <div class="it-right-zone"><span class="text">Uffici e contatti</span></div>
                  </a>
                </li>
              </ul>
            </div>
            <button type="button" class="btn btn-primary">Un pulsante della pagina</button>
          </aside>
        </div>
      </main>`,
};
