import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { PplErrorEvent } from '../../../src/feed/events.js';
import { accessFaults } from '../../support/axe.js';
import { makeFeed } from '../../support/feed.js';
import { shows } from '../../support/widget.js';
import { all, history as events, narrow, openItems, program, settled, show, tab, three, words } from './stage.js';

const feed = { ...three, program: { ...program, history: events } };
const ways = (element: Element) => all(element, '.contents a');
const focused = (element: Element) => element.shadowRoot!.activeElement && words(element.shadowRoot!.activeElement);
const keyed = (key = 'p', width?: string) =>
  show({ feed, attributes: { 'address-key': key }, ...(width && { width }) });

/** The browser goes back through its history, and tells the page a moment later. */
async function back(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
}

describe('ppl-program-explainer: the address of the page', () => {
  const { href } = location;
  const open = (query: string) => history.replaceState(history.state, '', href + query);
  const part = (key: string) => new URLSearchParams(location.search).get(key);

  afterEach(() => {
    document.body.innerHTML = '';
    open('');
    scrollTo(0, 0);
  });

  it('is never touched unasked', async () => {
    const element = await show({ feed });
    tab(element, 'Dla firm').click();
    await element.updateComplete;
    expect(location.href).to.equal(href);
  });

  it('keeps the audience that is chosen, and all else of it stays', async () => {
    const before = history.length;
    open('&other=a%20b#there');
    const element = await keyed('jak działa');
    tab(element, 'Dla firm').click();
    await element.updateComplete;
    expect(part('jak działa')).to.equal('renewal.business');
    expect(location.href).to.contain('&other=a%20b&').and.contain('#there');
    expect(history.length).to.equal(before);
  });

  it('has a link to each section, at every width, which another page can carry', async () => {
    for (const width of [narrow, '60em', '80em']) {
      const element = await keyed('p', width);
      expect(
        ways(element).map((way) => [words(way), new URL((way as HTMLAnchorElement).href).searchParams.get('p')]),
      ).to.deep.equal([
        ['Ożywienie', 'renewal'],
        ['Reagowanie', 'response'],
        ['Start', 'start'],
        ['Historia programu', 'history'],
      ]);
      expect(ways(element).every((way) => way.checkVisibility())).to.equal(true);
      expect(await accessFaults(element)).to.deep.equal([]);
      element.remove();
      await Promise.resolve();
    }
  });

  it('names the section that a link leads to, and ‘back’ leads back', async () => {
    const element = await keyed();
    tab(element, 'Dla samorządu').click();
    await element.updateComplete;
    ways(element)[3]!.focus();
    await sendKeys({ press: 'Enter' });
    expect([focused(element), part('p')]).to.deep.equal(['Historia programu', 'history']);
    await back();
    await element.updateComplete;
    expect(part('p')).to.equal('renewal.government');
    expect(openItems(element)[0]).to.equal('Zaufanie');
  });

  it('shows what it names after ‘back’, and what is chosen then', async () => {
    const element = await keyed();
    const choose = async (name: string) => {
      tab(element, name).click();
      await element.updateComplete;
      return openItems(element)[0];
    };
    await choose('Dla firm');
    ways(element)[0]!.click();
    expect(await choose('Dla samorządu')).to.equal('Zaufanie');
    await back();
    await element.updateComplete;
    expect(openItems(element)[0]).to.equal('Promocja');
    expect(await choose('Dla samorządu')).to.equal('Zaufanie');
  });

  it('leaves a link that shall open in another tab to the browser', async () => {
    const element = await keyed();
    const [way] = ways(element);
    const click = new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true, composed: true });
    let isLeft = false;
    // The test's own page stays where it is.
    element.addEventListener('click', (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    });
    way!.dispatchEvent(click);
    expect([isLeft, part('p')]).to.deep.equal([true, null]);
  });

  it('opens the page at its section, for eye and ear', async () => {
    open('&p=history');
    const element = await keyed('p', narrow);
    await settled(element);
    expect(focused(element)).to.equal('Historia programu');
    expect(element.shadowRoot!.activeElement!.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('opens the page at an audience: at its tab, or at its heading where there are no tabs', async () => {
    open('&p=renewal.government');
    const tabbed = await keyed();
    expect(focused(tabbed)).to.equal('Dla samorządu 3');
    expect(tab(tabbed, 'Dla samorządu').ariaSelected).to.equal('true');
    expect(openItems(tabbed)[0]).to.equal('Zaufanie');
    for (const width of [narrow, '80em']) {
      document.body.innerHTML = '';
      scrollTo(0, 0);
      await Promise.resolve();
      expect(focused(await keyed('p', width)), width).to.equal('Dla samorządu');
    }
  });

  it('moves nobody who is somewhere already, nor a page whose address names another place', async () => {
    open('&p=history');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const element = await keyed('p', narrow);
    expect(document.activeElement).to.equal(field);
    field.remove();
    element.remove();
    await Promise.resolve();
    open('&p=history#there');
    await keyed('p', narrow);
    expect(scrollY).to.equal(0);
  });

  it('opens the page also where the explainer is far down', async () => {
    open('&p=history');
    const text = document.createElement('div');
    text.style.height = '9000px';
    document.body.append(text);
    const element = await keyed('p', narrow);
    expect(focused(element)).to.equal('Historia programu');
    expect(element.shadowRoot!.activeElement!.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('calls nobody back who reads on elsewhere before the data is here', async () => {
    open('&p=history');
    const text = document.createElement('div');
    text.style.height = '9000px';
    const element = document.createElement('ppl-program-explainer');
    element.setAttribute('address-key', 'p');
    document.body.append(text, element);
    while (!scrollY) await new Promise(requestAnimationFrame);
    scrollTo(0, 0);
    element.data = makeFeed(feed);
    await shows(element, 'ready');
    await settled(element);
    expect([scrollY, focused(element)]).to.deep.equal([0, null]);
  });

  it('may be anything: what it names not is left out', async () => {
    for (const nonsense of ['%', 'renewal.nobody', '<b>', '.', 'renewal.', '__proto__']) {
      open(`&p=${nonsense}`);
      const element = await keyed();
      expect(openItems(element)[0], nonsense).to.equal('Praca');
      element.remove();
      await Promise.resolve();
    }
  });

  it('is shared by two with keys of their own, who do not disturb each other', async () => {
    open('&a=renewal.business');
    const [one, other] = [await keyed('a'), await keyed('b')];
    tab(other, 'Dla samorządu').click();
    await other.updateComplete;
    expect([part('a'), part('b')]).to.deep.equal(['renewal.business', 'renewal.government']);
    expect([openItems(one)[0], openItems(other)[0]]).to.deep.equal(['Promocja', 'Zaufanie']);
  });

  it('is not shared by two with one key: the second one keeps nothing, and the page is told', async () => {
    const codes: string[] = [];
    const listen = ({ detail }: PplErrorEvent) => codes.push(detail.code);
    document.addEventListener('ppl-error', listen);
    await keyed();
    const second = await keyed();
    document.removeEventListener('ppl-error', listen);
    tab(second, 'Dla firm').click();
    await second.updateComplete;
    expect([part('p'), ways(second).length]).to.deep.equal([null, 0]);
    expect(openItems(second)[0]).to.equal('Promocja');
    expect(codes).to.deep.equal(['invalid-attribute']);
  });
});
