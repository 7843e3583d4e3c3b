import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../../src/elements/consultation/define.ts';
import {control, play, untilWords} from '../../faces/play.ts';
import {shownAs} from '../showing.ts';
import {said} from './asking.ts';

const point = (element: Parameters<typeof control>[0]) =>
  ['Latitudine', 'Longitudine'].map((label) => Number(control(element, label).value));

async function map(name = 'location') {
  const element = await shownAs('consultation', name);
  const frame = element.shadowRoot?.querySelector<HTMLElement>('.map');
  if (!frame) throw new Error('the question has bounds');
  frame.scrollIntoView({block: 'center'});
  return {element, frame};
}

describe('<arengo-consultation>, a place', () => {
  it('is pointed at with the arrow keys, and says where', async () => {
    const {element, frame} = await map();
    await expect(element).to.be.accessible();
    frame.focus();
    await sendKeys({press: 'ArrowUp'});
    const [north = 0, east = 0] = point(element);
    expect(east).to.equal(9.2);
    expect(north).to.be.closeTo(45.45, 0.001);
    expect(said(element)).to.match(/^Punto: latitudine 45,45\d{3}, longitudine 9,20000$/);
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'ArrowRight'});
    const [further = 0, aside = 0] = point(element);
    expect(further).to.be.above(north);
    expect(aside).to.be.closeTo(9.202, 1e-6);
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({up: 'Shift'});
    expect(point(element)[1]).to.be.closeTo(9.212, 1e-6);
    await sendKeys({press: 'Home'});
    expect(point(element)).to.deep.equal([north, east]);
    expect(element.shadowRoot?.activeElement).to.equal(frame);
  });

  it('never leaves its bounds', async () => {
    const {element, frame} = await map();
    frame.focus();
    await sendKeys({down: 'Shift'});
    for (let times = 0; times < 14; times++) await sendKeys({press: 'ArrowLeft'});
    await sendKeys({up: 'Shift'});
    expect(point(element)[1]).to.equal(9.1);
  });

  it('is pointed at with a pointer, and dragged', async () => {
    const {element, frame} = await map();
    const at = (across: number, down: number): [number, number] => {
      const {left, top, width, height} =
        frame.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
      return [Math.round(left + width * across), Math.round(top + height * down)];
    };
    await sendMouse({type: 'click', position: at(0.25, 0.5)});
    await untilWords(element, 'Togli il punto');
    expect(point(element)[1]).to.be.closeTo(9.15, 0.002);
    await sendMouse({type: 'move', position: at(0.25, 0.5)});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: at(0.5, 0.5)});
    await sendMouse({type: 'move', position: at(0.75, 0.5)});
    await sendMouse({type: 'up'});
    await element.updateComplete;
    expect(point(element)[1]).to.be.closeTo(9.25, 0.002);
  });

  it('is taken away again', async () => {
    const {element} = await map('location, filled');
    await play(element, [{press: 'Togli il punto'}, {until: 'Il punto è stato tolto'}]);
    expect(point(element)).to.deep.equal([0, 0]);
    expect(control(element, 'Indirizzo').value).to.equal('Davanti alla scuola');
  });

  it('asks nobody for a map, unless the organiser has said whom', async () => {
    const {frame} = await map();
    expect(frame.querySelector('image')).to.equal(null);
    const {element, frame: mapped} = await map('location, with a map');
    const images = [...mapped.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? '');
    expect(images.length).to.be.within(4, 40);
    for (const href of images) expect(href).to.match(/\/faces\/tiles\/\d+\/\d+\/\d+\.png$/);
    expect(element.shadowRoot?.textContent).to.contain('© Comune di Prova');
  });
});
