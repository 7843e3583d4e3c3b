import {expect} from '@open-wc/testing';
import '../../src/elements/agenda/define.ts';
import '../../src/elements/dataset/define.ts';
import '../../src/elements/plan/define.ts';
import {foreignFaces} from '../faces/foreign.ts';
import {words} from '../faces/play.ts';
import {walkByKeyboard} from './keyboard.ts';
import {shown} from './showing.ts';

describe('what other systems publish in their own form', () => {
  for (const face of foreignFaces)
    it(`is shown in words, accessibly and for a keyboard: ${face.widget}, ${face.name}`, async () => {
      const element = await shown(face);
      await expect(element).to.be.accessible();
      for (const word of face.words) expect(words(element)).to.contain(word);
      for (const word of face.never ?? []) expect(words(element)).not.to.contain(word);
      expect(element.shadowRoot?.querySelector('img, script')).to.equal(null);
      expect(element.scrollWidth, 'nothing juts out').to.be.at.most(element.clientWidth);
      await walkByKeyboard(element);
    });
});
