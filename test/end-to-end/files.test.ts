import {randomBytes} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {widgetForm} from './citizen.ts';
import {Demo} from './demo.ts';

const green = {
  id: 'verde',
  title: 'Una città più verde',
  language: 'it',
  organisation: {name: 'Comune di Arengo'},
  opensAt: '2020-01-01T00:00:00Z',
  closesAt: '2100-01-01T00:00:00Z',
  privacy: {controller: 'Comune', purpose: 'Provare', retention: 'Un anno'},
  questionnaire: {
    version: '1',
    items: [{linkId: 'mappa', type: 'file', text: 'Hai una mappa?', required: true, maxFiles: 2}],
  },
};

describe('a file that a citizen attaches', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.start();
    demo.publish(green);
  });
  afterAll(() => demo.stop());

  it('arrives whole although the server is killed, the network goes and the page is loaded again', async () => {
    const context = await demo.visitor();
    const page = await context.newPage();
    const bytes = randomBytes(3_000_000);
    await page.goto('/consultations/verde');
    const form = widgetForm(page);

    let pieces = 0;
    let isCut: () => void = () => undefined;
    const cut = new Promise<void>((resolve) => (isCut = resolve));
    await page.route('**/uploads/*', async (route) => {
      // After two pieces nothing gets through any more.
      if (route.request().method() !== 'PATCH' || ++pieces <= 2) return route.continue();
      isCut();
      return route.abort();
    });
    await form.getByLabel('Hai una mappa?').setInputFiles({name: 'mappa.bin', mimeType: '', buffer: bytes});
    await cut;
    await demo.kill();
    await context.setOffline(true);
    await form.getByText('Senza connessione, fermo').waitFor();
    await demo.restart();
    await context.setOffline(false);
    await page.unroute('**/uploads/*');
    const offsets: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
    });
    await page.reload();
    await form.getByText('Caricato', {exact: true}).waitFor();
    expect(offsets[0]).toBeGreaterThan(0);

    await form.getByRole('button', {name: 'Invia le risposte'}).click();
    await page.getByText('Abbiamo ricevuto la tua risposta').waitFor();
    const exported = demo.attachments('verde');
    expect(exported).toHaveLength(1);
    expect(exported[0]?.equals(bytes)).toBe(true);
    await context.close();
  });

  it('arrives without JavaScript too', async () => {
    const context = await demo.visitor({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto('/consultations/verde');
    await page.getByRole('button', {name: 'Invia le risposte'}).click();
    await page.getByText('Controlla le risposte').waitFor();
    const buffer = Buffer.from('La piazza è di tutti');
    await page
      .getByLabel('Scegli uno o più file')
      .setInputFiles({name: 'p.txt', mimeType: 'text/plain', buffer});
    await page.getByRole('button', {name: 'Invia le risposte'}).click();
    await page.getByText('Abbiamo ricevuto la tua risposta').waitFor();
    expect(demo.attachments('verde').some((file) => file.equals(buffer))).toBe(true);
    await context.close();
  });
});
