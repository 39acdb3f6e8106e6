import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/key-figures/define.js';
import { PplKeyFigures } from '../../src/elements/key-figures/key-figures.js';
import type { PplErrorEvent, PplLoadEvent } from '../../src/feed/events.js';
import type { FeedLike } from '../../src/feed/index.js';
import { useRetryTimings } from '../../src/feed/retry.js';
import { useTimings } from '../../src/feed/timings.js';
import { json, makeFeed, never, stubNetwork, type Network } from '../support/feed.js';
import { itWithViewport, setViewport } from '../support/media.js';
import { unbound } from '../support/unbound.js';

const figure = { id: 'clubs', value: 56, label: { pl: 'Kluby', en: 'Clubs' }, asOf: '2004-08' };
const feed = makeFeed({ figures: [figure] });

type Shown = 'loading' | 'ready' | 'stale' | 'error' | 'empty';

/** Puts HTML on the page and gives its first widget. */
function place(markup: string): PplKeyFigures {
  document.body.innerHTML = markup;
  return document.querySelector('ppl-key-figures')!;
}

/** Waits until a widget shows a state. */
async function until(element: Element, state: Shown): Promise<void> {
  while (!element.matches(`:state(${state})`)) await new Promise(requestAnimationFrame);
}

const text = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('every element', () => {
  let restoreTimings: readonly (() => void)[];
  let network: Network | undefined;

  beforeEach(() => (restoreTimings = [useTimings({ silence: 40 }), useRetryTimings({ retries: [] })]));

  afterEach(() => {
    document.body.innerHTML = '';
    document.head.querySelector('link[rel="ppl-feed"]')?.remove();
    document.querySelector('base')?.remove();
    network?.restore();
    for (const restore of restoreTimings) restore();
    localStorage.clear();
  });

  describe('finds its feed', () => {
    const loadedFrom = async (markup: string): Promise<string[]> => {
      network = stubNetwork({ '/a.json': json(feed), '/b.json': json(feed), '/src/feed/feed.json': json(feed) });
      await until(place(markup), 'ready');
      return network.asked.map((url) => new URL(url).pathname);
    };

    it('by its attribute, before the page’s link', async () => {
      document.head.insertAdjacentHTML('beforeend', '<link rel="ppl-feed" href="/b.json">');
      expect(await loadedFrom('<ppl-key-figures feed="/a.json"></ppl-key-figures>')).to.deep.equal(['/a.json']);
    });

    it('by the page’s link', async () => {
      document.head.insertAdjacentHTML('beforeend', '<link rel="ppl-feed" href="/b.json">');
      expect(await loadedFrom('<ppl-key-figures></ppl-key-figures>')).to.deep.equal(['/b.json']);
    });

    it('as the one that ships with the package', async () => {
      expect(await loadedFrom('<ppl-key-figures></ppl-key-figures>')).to.deep.equal(['/src/feed/feed.json']);
    });

    it('relative to the page’s own address, whatever its <base>', async () => {
      document.head.insertAdjacentHTML('beforeend', '<base href="https://elsewhere.test/folder/">');
      network = stubNetwork({ [new URL('/a.json', location.href).href]: json(feed) });
      const element = document.createElement('ppl-key-figures');
      element.feed = '/a.json';
      document.body.append(element);
      await until(element, 'ready');
    });

    it('as an object that the page gives, and asks the network for nothing', async () => {
      network = stubNetwork({});
      const element = place('<ppl-key-figures></ppl-key-figures>');
      element.data = feed;
      await until(element, 'ready');
      expect(network.asked).to.deep.equal([]);
    });
  });

  for (const data of ['no feed', 7, false, [], {}]) {
    it(`says that ${JSON.stringify(data)} as data is no feed`, async () => {
      network = stubNetwork({});
      const element = place('<ppl-key-figures></ppl-key-figures>');
      // A page without TypeScript may hand over anything.
      element.data = data as unknown as FeedLike;
      await until(element, 'error');
      expect(network.asked).to.deep.equal([]);
    });
  }

  it('shows the same whether its properties are set before or after it is on the page', async () => {
    const before = document.createElement('ppl-key-figures');
    Object.assign(before, { data: feed, headingLevel: 2, heading: 'Liczby', lang: 'en' });
    const after = document.createElement('ppl-key-figures');
    document.body.append(before, after);
    Object.assign(after, { data: feed, headingLevel: 2, heading: 'Liczby', lang: 'en' });
    await until(before, 'ready');
    await until(after, 'ready');
    await after.updateComplete;
    expect(after.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      before.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, ''),
    );
  });

  it('tells the page that it has loaded, and what was left out', async () => {
    const element = place('<ppl-key-figures></ppl-key-figures>');
    const event = new Promise<PplLoadEvent>((resolve) =>
      document.addEventListener('ppl-load', (e) => resolve(e), { once: true }),
    );
    element.data = makeFeed({ figures: [figure, { ...figure, id: 'x', value: 'many' }] });
    expect((await event).detail).to.deep.equal({
      updated: '2026-11-23T08:00:00Z',
      stale: false,
      skipped: [{ place: 'figures[1].value', code: 'range' }],
    });
    expect(text(element)).to.contain('56');
  });

  describe('has a heading', () => {
    const headings = async (attributes: string): Promise<string[]> => {
      const element = place(`<ppl-key-figures ${attributes}></ppl-key-figures>`);
      element.data = feed;
      await until(element, 'ready');
      return [...element.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
        (heading) => `${heading.localName} ${unbound(heading.textContent)}`,
      );
    };

    it('of its own, at level 3', async () => {
      expect(await headings('')).to.deep.equal(['h3 Program w liczbach']);
    });
    it('of the page’s choice', async () => {
      expect(await headings('heading="U nas" heading-level="5"')).to.deep.equal(['h5 U nas']);
    });
    it('or none, for a page that has its own', async () => {
      expect(await headings('heading=""')).to.deep.equal([]);
    });
    for (const level of ['0', '1', '7', 'x', '', '-2']) {
      it(`at level 3 when the page wrote heading-level="${level}"`, async () => {
        expect(await headings(`heading-level="${level}"`)).to.deep.equal(['h3 Program w liczbach']);
      });
    }
  });

  it('has text of the size of its page, where the page lets it follow', async () => {
    const element = place('<div style="font-size: 24px"><ppl-key-figures></ppl-key-figures></div>');
    element.data = feed;
    await until(element, 'ready');
    const size = () => getComputedStyle(element.shadowRoot!.querySelector('.base')!).fontSize;
    expect(size()).to.equal('16px');
    element.parentElement!.style.setProperty('--ppl-text-size', '100%');
    expect(size()).to.equal('24px');
    element.parentElement!.style.setProperty('font-size', '32px');
    expect(size()).to.equal('32px');
  });

  describe('has a width that can be read in what is as wide as its content', () => {
    const tag = '<ppl-key-figures></ppl-key-figures>';
    const boxes: Readonly<Record<string, string>> = {
      'a float': `<div style="float: left">${tag}</div>`,
      'an inline block': `<div style="display: inline-block">${tag}</div>`,
      'an item of a row': `<div style="display: flex"><div>${tag}</div></div>`,
      'an item of a row that must not shrink': `<div style="display: flex"><div style="flex: none">${tag}</div></div>`,
      'an item of a centred column': `<div style="display: grid; justify-items: center"><div>${tag}</div></div>`,
      'an automatic column of a grid': `<div style="display: grid; grid-template-columns: auto 1fr"><div>${tag}</div><p>…</p></div>`,
      'a cell of a table': `<table><tr><td>Menu</td><td>${tag}</td></tr></table>`,
      'a dialog': `<dialog open>${tag}</dialog>`,
      'a box that is placed absolutely': `<div style="position: absolute">${tag}</div>`,
      'a box that breaks no lines': `<div style="float: left; white-space: nowrap">${tag}</div>`,
      'a row that it is itself': '<ppl-key-figures style="display: flex"></ppl-key-figures>',
    };

    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const [name, markup] of Object.entries(boxes)) {
      itWithViewport(name, async () => {
        for (const width of [320, 768, 1280]) {
          await setViewport({ width, height: 800 });
          const element = place(markup);
          element.data = feed;
          await until(element, 'ready');
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth, `${width} px`).to.equal(clientWidth);
          const shown = element.shadowRoot!.querySelector('.base')!.getBoundingClientRect().width;
          expect(shown, `${width} px`).to.be.at.least(Math.max(240, 0.7 * clientWidth));
        }
      });
    }
  });

  describe('speaks the language of its place', () => {
    const heading = (element: Element) => unbound(element.shadowRoot!.querySelector('h3')?.textContent ?? '');
    const says = async (element: Element, words: string) => {
      while (heading(element) !== words) await new Promise(requestAnimationFrame);
    };

    it('three on one page, each marked for readers and hyphenation', async () => {
      document.body.innerHTML = `<ppl-key-figures lang="de-AT"></ppl-key-figures>
        <div lang="en-GB"><ppl-key-figures></ppl-key-figures></div>
        <div lang="uk"><section><ppl-key-figures></ppl-key-figures></section></div>`;
      const all = [...document.querySelectorAll('ppl-key-figures')];
      for (const element of all) element.data = feed;
      await says(all[0]!, 'Program w liczbach');
      await says(all[1]!, 'The programme in figures');
      await says(all[2]!, 'Показники програми');
      for (const element of all) await until(element, 'ready');
      expect(all.map((element) => element.shadowRoot!.querySelector('.base')!.getAttribute('lang'))).to.deep.equal([
        'pl',
        'en',
        'uk',
      ]);
      // The feed has no Ukrainian for this label: its own language is shown, and marked as such.
      expect(all[2]!.shadowRoot!.querySelector('dt [lang="pl"]')?.textContent).to.equal('Kluby');
      expect(all[1]!.shadowRoot!.querySelector('dt')?.textContent?.trim()).to.equal('Clubs');
    });

    it('and follows a change at once, of its own or of an ancestor, also through a shadow root', async () => {
      document.body.innerHTML = '<div id="outer"><div id="host"></div></div>';
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<p><ppl-key-figures></ppl-key-figures></p>';
      const element = root.querySelector('ppl-key-figures')!;
      element.data = feed;
      await says(element, 'Program w liczbach');
      document.querySelector('#outer')!.setAttribute('lang', 'en');
      await says(element, 'The programme in figures');
      root.querySelector('p')!.setAttribute('lang', 'uk');
      await says(element, 'Показники програми');
      element.lang = 'pl';
      await says(element, 'Program w liczbach');
      element.removeAttribute('lang');
      await says(element, 'Показники програми');
    });
  });

  describe('keeps the page’s fallback', () => {
    const fallback = '<p id="fallback">56 klubów</p>';
    const isSeen = () => document.querySelector<HTMLElement>('#fallback')!.getClientRects().length > 0;

    it('until it has content, without bars or words of its own', async () => {
      network = stubNetwork({ '/slow.json': never });
      useTimings({ silence: 10_000 });
      const element = place(`<ppl-key-figures feed="/slow.json">${fallback}</ppl-key-figures>`);
      await until(element, 'loading');
      expect(isSeen()).to.equal(true);
      expect(text(element)).to.equal('');
      element.data = feed;
      await until(element, 'ready');
      expect(isSeen()).to.equal(false);
    });

    it('when it never gets any, beside what went wrong', async () => {
      network = stubNetwork({});
      const element = place(`<ppl-key-figures feed="/none.json">${fallback}</ppl-key-figures>`);
      await until(element, 'error');
      expect(isSeen()).to.equal(true);
      // What tells of it comes on its own.
      while (!text(element)) await new Promise(requestAnimationFrame);
      expect(text(element)).to.contain('Nie udało się wczytać danych programu');
    });

    it('when there is nothing to show', async () => {
      const element = place(`<ppl-key-figures figures="none">${fallback}</ppl-key-figures>`);
      element.data = feed;
      await until(element, 'empty');
      expect(isSeen()).to.equal(true);
      expect(text(element)).to.equal('');
    });

    it('in the page’s own style', async () => {
      const element = place(`<div style="color: rgb(1, 2, 3)"><ppl-key-figures>${fallback}</ppl-key-figures></div>`);
      await element.updateComplete;
      expect(getComputedStyle(element.querySelector('#fallback')!).color).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('says what went wrong', () => {
    for (const [code, answer, advice] of [
      ['network', new TypeError('offline'), 'połączenie z internetem'],
      ['timeout', never, 'Serwer z danymi'],
      ['http', new Response('', { status: 500 }), 'Serwer z danymi'],
      ['html', new Response('<!doctype html>'), 'Wi-Fi'],
      ['truncated', new Response('{"format":'), 'niepełne albo uszkodzone'],
      ['format', json({ ...feed, format: 'ppl-feed/9' }), 'nowszą postać'],
    ] as const) {
      it(`to the reader and, as "${code}", to the page`, async () => {
        network = stubNetwork({ '/feed.json': answer });
        const event = new Promise<PplErrorEvent>((resolve) =>
          document.addEventListener('ppl-error', (e) => resolve(e), { once: true }),
        );
        const element = place('<ppl-key-figures feed="/feed.json"></ppl-key-figures>');
        const { detail } = await event;
        expect(detail).to.include({ code, url: new URL('/feed.json', location.href).href });
        expect(detail.message).to.match(/\w{3}/);
        await until(element, 'error');
        while (!text(element).includes('Spróbuj ponownie')) await new Promise(requestAnimationFrame);
        expect(text(element)).to.contain('Nie udało się wczytać danych programu');
        expect(text(element)).to.contain(advice);
      });
    }

    it('of the widget itself as that, and blames neither the data nor the connection', async () => {
      class Failing extends PplKeyFigures {
        protected override content(): never {
          throw new TypeError('figures.at is not a function');
        }
      }
      if (!customElements.get('ppl-failing')) customElements.define('ppl-failing', Failing);
      const told = new Promise<PplErrorEvent>((resolve) =>
        document.addEventListener('ppl-error', resolve, { once: true }),
      );
      document.body.innerHTML = '<ppl-failing></ppl-failing>';
      const element = document.querySelector<PplKeyFigures>('ppl-failing')!;
      element.data = feed;
      const { detail } = await told;
      expect(detail.code).to.equal('not-shown');
      expect(detail.message).to.contain('figures.at is not a function');
      await until(element, 'error');
      while (!text(element).includes('Błąd jest w samym widżecie')) await new Promise(requestAnimationFrame);
      expect(unbound(text(element))).not.to.match(/uszkodzone|połączenie z internetem/);
    });

    it('and asks again on request, by keys, going on at the heading', async () => {
      network = stubNetwork({ '/feed.json': [new Response('', { status: 404 }), json(feed)] });
      const element = place('<ppl-key-figures feed="/feed.json"></ppl-key-figures>');
      await until(element, 'error');
      while (!element.shadowRoot!.querySelector('button')) await new Promise(requestAnimationFrame);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal(
        'Spróbuj ponownie: Program w\u00a0liczbach',
      );
      await sendKeys({ press: 'Enter' });
      await until(element, 'ready');
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.localName).to.equal('h3');
    });
  });

  describe('with the cache attribute', () => {
    const markup = '<ppl-key-figures cache feed="/kept.json"></ppl-key-figures>';
    const visit = async (answer: Response | Error, state: Shown): Promise<PplKeyFigures> => {
      network?.restore();
      network = stubNetwork({ '/kept.json': answer });
      const element = place(markup);
      await until(element, state);
      return element;
    };
    const leave = async (element: Element) => {
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
    };

    it('shows the last good feed when there is none now, and says so', async () => {
      await leave(await visit(json(feed), 'ready'));
      const element = await visit(new TypeError('offline'), 'stale');
      while (!text(element).includes('To kopia z dnia')) await new Promise(requestAnimationFrame);
      expect(text(element)).to.contain('23 listopada 2026');
      expect(text(element)).to.contain('56');
    });

    it('never goes back to an older feed', async () => {
      await leave(await visit(json({ ...feed, sequence: 5 }), 'ready'));
      const older = { ...feed, sequence: 4, figures: [{ ...figure, value: 11 }] };
      const element = await visit(json(older), 'stale');
      expect(text(element)).to.contain('56').and.not.to.contain('11');
    });

    it('keeps no feed that could not be read', async () => {
      await leave(await visit(new Response('<html>'), 'error'));
      expect(localStorage.length).to.equal(0);
    });

    it('and without it nothing is stored', async () => {
      network = stubNetwork({ '/kept.json': json(feed) });
      await until(place('<ppl-key-figures feed="/kept.json"></ppl-key-figures>'), 'ready');
      expect(localStorage.length).to.equal(0);
    });
  });

  it('keeps what it has when it is moved, and asks nobody again', async () => {
    network = stubNetwork({ '/feed.json': json(feed) });
    const element = place('<div id="to"></div><ppl-key-figures feed="/feed.json"></ppl-key-figures>');
    await until(element, 'ready');
    document.querySelector('#to')!.append(element);
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(network.asked).to.have.length(1);
  });

  it('stops asking when it is taken away', async () => {
    let left = false;
    network = stubNetwork({
      '/feed.json': (signal) => {
        signal.addEventListener('abort', () => (left = true));
        return never(signal);
      },
    });
    useTimings({ silence: 10_000 });
    const element = place('<ppl-key-figures feed="/feed.json"></ppl-key-figures>');
    while (!network.asked.length) await new Promise(requestAnimationFrame);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(left).to.equal(true);
  });

  it('takes a nonsensical theme as none', async () => {
    const element = place('<ppl-key-figures theme="blue"></ppl-key-figures>');
    element.data = feed;
    await until(element, 'ready');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.base')!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});
