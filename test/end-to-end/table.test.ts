import {afterAll, beforeAll, expect, it} from 'vitest';
import {Demo} from './demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());

const register = [
  'Data;Decisore pubblico;Carica;Portatore di interessi;N. registro;Oggetto;Modalità;Documenti',
  '12/03/2025;;Sindaca;Associazione Pedoni;;La piazza;in presenza;',
  '31/02/2026;;Sindaca;Associazione Ciclisti;;La piazza;in presenza;',
  '14/03/2025;;Assessora;Confcommercio;;Gli orari;online;',
].join('\r\n');

it('a register of a spreadsheet is shown, and what cannot be read is said by row, in words', async () => {
  const context = await demo.visitor();
  const page = await context.newPage();
  // Windows-1252, as spreadsheets write it: the accent of "Modalità" is one byte.
  await page.route('**/registro.csv', (route) =>
    route.fulfill({body: Buffer.from(register, 'latin1'), contentType: 'text/csv'}),
  );
  await page.goto('/');
  await page.evaluate(() => {
    const widget = document.createElement('arengo-agenda');
    widget.setAttribute('src', '/registro.csv');
    document.querySelector('main')?.append(widget);
  });
  const widget = page.locator('arengo-agenda[src="/registro.csv"]');
  await widget.scrollIntoViewIfNeeded();
  await widget.getByText('Non è stato possibile leggere 1 incontro').click();
  await widget.getByText('Riga 3: la data 31/02/2026 non esiste').waitFor();
  expect(await widget.getByText('Associazione Pedoni').count()).toBeGreaterThan(0);
  expect(await widget.getByText('Confcommercio').count()).toBeGreaterThan(0);
  expect(await widget.getByText('Associazione Ciclisti').count()).toBe(0);
  await context.close();
});
