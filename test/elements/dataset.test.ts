import {expect} from '@open-wc/testing';
import type {DatasetElement} from '../../src/elements/dataset/dataset.ts';
import '../../src/elements/dataset/define.ts';
import {faceOf, rootOf} from '../faces.ts';
import {itBehaves, shownAs} from './showing.ts';

const show = (name: string) => shownAs<DatasetElement>('dataset', name);
const links = (element: DatasetElement, part: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>(`a[part=${part}]`) ?? [])].map(
    ({href, textContent}) => [textContent.replace(/\s+/g, ' ').trim(), href] as const,
  );

describe('<arengo-dataset>', () => {
  itBehaves('dataset', 'dataset');

  it('names every way to get it, and leads there', async () => {
    expect(links(await show('dataset'), 'button')).to.deep.equal([
      ['Scarica: Tutti gli alberi, CSV', 'https://example.org/alberi.csv'],
      ['Vai al servizio: Alberi del Comune, WFS', 'https://example.org/wfs'],
      ['Vai alla pagina: Alberi del Comune', 'https://example.org/pagina'],
    ]);
  });

  it('leads to the office that answers', async () => {
    const all = links(await show('dataset'), 'link');
    expect(all).to.deep.include(['dati@prova.example', 'mailto:dati@prova.example']);
    expect(all).to.deep.include(['+39 06 1234', 'tel:+39061234']);
  });

  it('leads from a list to the page of each', async () => {
    const element = await show('list');
    expect(links(element, 'link')).to.deep.include(['Alberi del Comune', 'https://example.org/alberi']);
    expect(links(element, 'link')).to.deep.include([
      'Poco si sa',
      `${location.origin}${rootOf(faceOf('dataset', 'list'))}/datasets/poco`,
    ]);
  });

  it('marks what is in another language', async () => {
    const element = await show('another language');
    expect(element.shadowRoot?.querySelector('[part=heading] [lang="sl"]')?.textContent).to.equal('Drevesa');
  });
});
