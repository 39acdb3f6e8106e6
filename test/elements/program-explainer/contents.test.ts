import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { accessFaults } from '../../support/axe.js';
import { emulateMedia, itWithMedia } from '../../support/media.js';
import { all, history, narrow, program, settled, show, three, wide, words } from './stage.js';

const feed = { ...three, program: { ...program, history } };
const ways = (element: Element) => all(element, '.contents :is(a, button)').filter((way) => way.checkVisibility());

describe('ppl-program-explainer: what there is', () => {
  afterEach(async () => {
    document.body.innerHTML = '';
    await emulateMedia({ media: 'screen' });
  });

  it('is listed where all is below each other, in the order of the sections', async () => {
    const element = await show({ feed, width: narrow });
    expect(ways(element).map(words)).to.deep.equal(['Ożywienie', 'Reagowanie', 'Start', 'Historia programu']);
    expect(all(element, '.contents')[0]!.getAttribute('aria-label')).to.equal('Spis treści');
    expect(all(element, '.contents .component-mark').map(({ ariaHidden }) => ariaHidden)).to.deep.equal(
      Array.from({ length: 3 }, () => 'true'),
    );
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('leads to the heading of a section, and the page’s address stays as it is', async () => {
    const { href } = location;
    const element = await show({ feed, width: narrow });
    ways(element)[3]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(words(element.shadowRoot!.activeElement!)).to.equal('Historia programu');
    expect(location.href).to.equal(href);
  });

  it('is no list where it is one section, or where sections stand beside each other', async () => {
    expect(ways(await show({ feed, width: narrow, attributes: { component: 'start' } }))).to.have.length(0);
    expect(ways(await show({ feed, width: wide }))).to.have.length(0);
  });

  it('is listed when the room becomes little', async () => {
    const element = await show({ feed, width: wide });
    element.parentElement!.style.width = narrow;
    while (!ways(element).length) await settled(element);
    expect(ways(element)).to.have.length(4);
  });

  itWithMedia('is not on paper', async () => {
    const element = await show({ feed, width: narrow });
    await emulateMedia({ media: 'print' });
    expect(ways(element)).to.have.length(0);
  });
});
