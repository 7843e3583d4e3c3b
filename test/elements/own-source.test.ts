import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import '../../src/elements/agenda/define.ts';
import type {OwnSource} from '../../src/sources/own/own-source.ts';
import {words} from './reading.ts';

const entry = (id: string, title: string) =>
  ({
    id,
    kind: 'event',
    title,
    language: 'it',
    start: '2099-05-04',
    datePrecision: 'day',
    timeZone: 'Europe/Rome',
  }) as const;

async function shown(source: OwnSource, until = 'arengo-loaded') {
  const element = await fixture<AgendaElement>(
    html`<arengo-agenda src="/agenda" .source=${source}><a href="/agenda">Agenda</a></arengo-agenda>`,
  );
  // It may have come already.
  if (!element.shadowRoot?.querySelector('[part=title], [part=notice]')) await oneEvent(element, until);
  await element.updateComplete;
  return element;
}

describe('a source of the page’s own', () => {
  it('is shown as any other, and accessible', async () => {
    const element = await shown({agenda: () => [entry('1', 'Assemblea')]});
    await expect(element).to.be.accessible();
    expect(words(element)).to.contain('Assemblea').and.to.contain('4 maggio 2099');
  });

  it('is asked again when another is given', async () => {
    const element = await shown({agenda: () => [entry('1', 'Assemblea')]});
    element.source = {agenda: () => [entry('2', 'Passeggiata')]};
    await oneEvent(element, 'arengo-loaded');
    await element.updateComplete;
    expect(words(element)).to.contain('Passeggiata').and.not.to.contain('Assemblea');
  });

  it('leads to the page when it fails', async () => {
    const {warn} = console;
    console.warn = () => undefined;
    try {
      const element = await shown(
        {agenda: () => Promise.reject(new TypeError('no network'))},
        'arengo-failed',
      );
      expect(element.shadowRoot?.querySelector('a')?.pathname).to.equal('/agenda');
    } finally {
      console.warn = warn;
    }
  });
});
