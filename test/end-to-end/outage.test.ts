import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {
  answerRequired,
  openPiazza,
  proposalIn,
  receiptShown,
  requiredAnswers,
  sendAgainIn,
  sendIn,
  widgetForm,
} from './citizen.ts';
import {Demo} from './demo.ts';
import {expectGenuine, numberOf} from './receipts.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());

describe('kill -9 while the page is open', () => {
  it('loses neither the receipt of before nor what is sent meanwhile', async () => {
    const earlier = await (await demo.visitor()).newPage();
    await openPiazza(earlier);
    await answerRequired(widgetForm(earlier), 'Prima del guasto');
    await sendIn(earlier).click();
    const number = await receiptShown(earlier);

    const page = await (await demo.visitor()).newPage();
    await openPiazza(page);
    await answerRequired(widgetForm(page), 'Durante il guasto');
    await demo.kill();
    await sendIn(page).click();
    await page.getByText('Non sappiamo se la tua risposta è arrivata').waitFor();
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Durante il guasto');

    await demo.restart();
    const [before, ...others] = demo.recorded();
    expect(others).toEqual([]);
    expect(before && numberOf(before)).toBe(number);
    if (before) await expectGenuine(demo, before);
    await earlier.getByText('Dettagli tecnici').click();
    await earlier.getByRole('link', {name: 'Verifica la ricevuta'}).click();
    await earlier.getByText('Questa ricevuta è autentica').waitFor();
    expect(await receiptShown(earlier)).toBe(number);

    await sendAgainIn(page).click();
    const late = await receiptShown(page);
    expect(demo.recorded().map(numberOf)).toEqual([number, late]);
    expect(demo.recorded().at(-1)?.answers).toEqual(requiredAnswers('Durante il guasto'));
  });
});
