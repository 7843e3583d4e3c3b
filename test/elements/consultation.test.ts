import {expect} from '@open-wc/testing';
import type {ConsultationElement} from '../../src/elements/consultation/consultation.ts';
import '../../src/elements/consultation/define.ts';
import {faceOf, rootOf} from '../faces.ts';
import {play, words} from '../faces/play.ts';
import {itBehaves, shownAs} from './showing.ts';

const show = (name: string) => shownAs<ConsultationElement>('consultation', name);

describe('<arengo-consultation>', () => {
  itBehaves('consultation', 'open');

  it('lists a collection, those that are open first, each with its page', async () => {
    const element = await show('list');
    const states = [...(element.shadowRoot?.querySelectorAll('[part=status]') ?? [])].map(({className}) =>
      className.replace('status ', ''),
    );
    const order = ['open', 'upcoming', 'suspended', 'closed', 'concluded', 'unknown', 'withdrawn'];
    expect(new Set(states)).to.deep.equal(new Set(order));
    expect(states).to.deep.equal([...states].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    const short = [...(element.shadowRoot?.querySelectorAll('article') ?? [])].find((card) =>
      card.querySelector('h3')?.textContent.includes('Una domanda sola'),
    );
    expect(short?.querySelector<HTMLAnchorElement>('a[part=button]')?.pathname).to.equal(
      `${rootOf(faceOf('consultation', 'list'))}/consultations/breve`,
    );
  });

  it('is read in another of its languages when asked, and says what is not in it', async () => {
    const element = await show('several languages');
    await play(element, [{press: 'slovenščina'}, {until: 'Zakaj?'}]);
    await expect(element).to.be.accessible();
    expect(words(element)).to.contain('Novi trg');
    expect(words(element)).to.contain('Una parte dei testi è disponibile solo in');
    expect(element.shadowRoot?.querySelector('label [lang="it"]')?.textContent).to.equal('Come?');
    await play(element, [{press: 'English'}, {until: 'Send your answers'}]);
    expect(words(element)).not.to.contain('Some of the texts');
    expect(words(element)).to.contain('How?');
  });

  it('marks what is in another language', async () => {
    const element = await show('another language');
    expect(element.shadowRoot?.querySelector('h2 [lang="sl"]')?.textContent).to.equal('Novi trg');
  });
});
