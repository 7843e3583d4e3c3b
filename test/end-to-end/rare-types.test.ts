import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {widgetForm} from './citizen.ts';
import {Demo} from './demo.ts';

const budget = '/consultations/bilancio-partecipativo?lang=it';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());

describe('a consultation with rare types of questions', () => {
  it('waits for the parts that draw them, with the page’s own form, and takes over what was written there', async () => {
    const page = await (await demo.visitor()).newPage();
    await page.route(/chunks\/allocation-/, (route) => route.abort());
    await page.goto(demo.url + budget);
    const widget = page.locator('arengo-consultation');
    await widget.getByRole('button', {name: 'Riprova'}).waitFor();
    // Not a part of a form: the page's own, whole.
    expect(await widget.getByRole('button', {name: 'Sposta su'}).count()).toBe(0);
    await page.locator('form select[name="a/priorita/alberi"]').selectOption('1');
    await page.locator('form input[name="a/fondi/nuovo"]').fill('35');
    await page.unroute(/chunks\/allocation-/);
    await widget.getByRole('button', {name: 'Riprova'}).click();
    const form = widgetForm(page);
    await form.getByLabel('Cerca tra').waitFor();
    await form.getByLabel('Cura del verde: Buono').check();
    for (const row of ['Autobus', 'Biblioteca', 'Impianti sportivi'])
      await form.getByLabel(`${row}: Non so`).check();
    await form.getByLabel('Cerca tra').fill('citta');
    await form.getByLabel('Città Giardino').check();
    expect(await form.getByLabel('Posizione di Nuovi alberi').inputValue()).toBe('1');
    expect(await form.getByLabel('Opere nuove').inputValue()).toBe('35');
    await form.getByLabel('Manutenzione di ciò che c’è').fill('65');
    await form.getByRole('application').press('Home');
    await form.getByLabel('Ho letto').check();
    expect(await form.getByLabel('Latitudine').inputValue()).toMatch(/^44\.50/);
    await form.getByRole('button', {name: 'Invia le risposte'}).click();
    await widget.getByText('Abbiamo ricevuto la tua risposta').waitFor();
    const [recorded] = demo.recorded();
    expect(recorded?.answers).toContainEqual({linkId: 'frazione', value: {code: 'citta-giardino'}});
    expect(recorded?.answers).toContainEqual({linkId: 'priorita', value: ['alberi']});
  });
});
