import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMedia } from '../../support/media.js';
import '../../../src/elements/project-card/define.js';
import type { PplProjectCard } from '../../../src/elements/project-card/project-card.js';
import type { PplErrorEvent } from '../../../src/feed/events.js';
import type { PplSelectEvent } from '../../../src/elements/events.js';
import { accessFaults } from '../../support/axe.js';
import { json, makeFeed, never, stubNetwork } from '../../support/feed.js';

const components = [
  { id: 'renewal', name: { pl: 'Lokalne Ożywienie Gospodarcze', en: 'Local Economic Renewal' } },
  { id: 'response', name: { pl: 'Szybkie Reagowanie', en: 'Rapid Response' } },
];
const counties = [
  { teryt: '0212', name: 'powiat lwówecki', seat: 'Lwówek Śląski' },
  { teryt: '0662', name: 'miasto Chełm', seat: 'Chełm' },
];
const whole = {
  id: 'lwowek',
  title: { pl: 'Tradycyjna produkcja', en: 'Traditional production' },
  summary: 'Promocja wyrobów.',
  component: 'response',
  county: '0212',
  place: 'Lwówek Śląski',
  from: '2002',
  to: '2004',
  status: 'zakończony',
  facts: [{ label: 'Środki prywatne', value: '70%' }],
  note: 'Źródło mówi o planie.',
  asOf: '2004-08',
  url: 'https://example.org/lwowek',
};
const feedWith = (...projects: unknown[]) => makeFeed({ projects, components, counties });

async function card(project: unknown, attributes = ''): Promise<PplProjectCard> {
  const id = (project as { id: string }).id;
  document.body.innerHTML = `<ppl-project-card project="${id}" ${attributes}></ppl-project-card>`;
  const element = document.querySelector('ppl-project-card')!;
  element.data = feedWith(project);
  await until(element, 'ready');
  return element;
}

async function until(element: Element, state: string): Promise<void> {
  while (!element.matches(`:state(${state})`)) await new Promise(requestAnimationFrame);
}

const find = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const text = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<ppl-project-card>', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('shows all that is known of a project', async () => {
    const element = await card(whole);
    const article = find(element, 'article')!;
    expect(text(find(element, 'h3'))).to.equal('Tradycyjna produkcja');
    expect(article.getAttribute('aria-labelledby')).to.equal(find(element, 'h3')!.id);
    expect(text(find(element, '.component'))).to.equal('2 Szybkie Reagowanie');
    // A range is seen with a dash, and heard in words.
    const where = (without: string) => {
      const copy = find(element, '.where')!.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll(without)) one.remove();
      return text(copy);
    };
    expect(where('.hidden')).to.equal('Lwówek Śląski, powiat lwówecki (dolnośląskie), 2002–2004');
    expect(where('[aria-hidden]')).to.equal(
      'Lwówek Śląski, powiat lwówecki (dolnośląskie), Lata realizacji: od 2002 do 2004',
    );
    expect(text(find(element, 'dl'))).to.equal('Środki prywatne 70% Stan projektu zakończony');
    expect(text(find(element, '.fine'))).to.equal('Źródło mówi o planie.Stan na: sierpień 2004');
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('shows a project of which only the title is known, and nothing around it', async () => {
    const element = await card({ id: 'bare', title: 'Sam tytuł' });
    expect(text(find(element, 'article'))).to.equal('Sam tytuł');
    expect(find(element, 'a, img, dl, .where, .fine, .component, .side')).to.equal(null);
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('links the title alone, and only with an address', async () => {
    const element = await card(whole);
    const links = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('article a');
    expect([...links].map((link) => [link.href, text(link)])).to.deep.equal([
      ['https://example.org/lwowek', 'Tradycyjna produkcja'],
    ]);
    const without = await card({ ...whole, url: 'javascript:alert(1)' });
    expect(find(without, 'article a')).to.equal(null);
    expect(text(find(without, 'h3'))).to.equal('Tradycyjna produkcja');
  });

  it('says which project a person went to, by keys too', async () => {
    const element = await card({ ...whole, url: '#lwowek' });
    expect(find(element, 'article a')).to.equal(null);
    const linked = await card(whole);
    const chosen: unknown[] = [];
    linked.addEventListener('ppl-select', (event: PplSelectEvent) => chosen.push(event.detail));
    const stay = (event: Event) => {
      event.preventDefault();
    };
    addEventListener('click', stay);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    removeEventListener('click', stay);
    expect(chosen).to.deep.equal([{ type: 'project', id: 'lwowek' }]);
  });

  it('shows markup in texts as it was typed', async () => {
    const element = await card({ ...whole, title: '<b>Tytuł</b>', summary: '<img src=x onerror=alert(1)>' });
    expect(text(find(element, 'h3'))).to.equal('<b>Tytuł</b>');
    expect(text(find(element, '.about'))).to.equal('<img src=x onerror=alert(1)>');
    expect(find(element, 'b, img')).to.equal(null);
  });

  it('names a city that is its own county once', async () => {
    const element = await card({ id: 'chelm', title: 'T', county: '0662', place: 'Chełm' });
    expect(text(find(element, '.where'))).to.equal('Chełm (lubelskie)');
    const placeless = await card({ id: 'chelm', title: 'T', county: '0662' });
    expect(text(find(placeless, '.where'))).to.equal('miasto Chełm (lubelskie)');
  });

  it('has its small print under the text in a wide place too, with facts beside it or none', async () => {
    for (const facts of [undefined, whole.facts]) {
      const element = await card({ id: 'x', title: 'T', summary: 'Opis.', facts, asOf: '2004' });
      element.style.cssText = 'display: block; inline-size: 900px';
      const [about, fine] = ['.about', '.fine'].map((part) => find(element, part)!.getBoundingClientRect());
      expect(fine!.left).to.equal(about!.left);
      expect(fine!.top).to.be.at.least(about!.bottom);
    }
  });

  it('says the years in each form they can have', async () => {
    const years = async (dates: object) => text(find(await card({ id: 'x', title: 'T', ...dates }), '.where'));
    expect(await years({ from: '2003', to: '2004' })).to.equal('Lata realizacji: 2003/2004');
    expect(await years({ from: '2003' })).to.equal('Lata realizacji: 2003');
    expect(await years({ to: '2004-05' })).to.equal('Lata realizacji: do: maj 2004');
  });

  it('takes the heading’s level, and goes one deeper under a heading of the page’s own', async () => {
    expect(find(await card(whole, 'heading-level="2"'), 'h2')).to.not.equal(null);
    const titled = await card(whole, 'heading="Projekt miesiąca"');
    expect(text(find(titled, 'h3'))).to.equal('Projekt miesiąca');
    expect(text(find(titled, 'h4'))).to.equal('Tradycyjna produkcja');
  });

  describe('a share of a whole', () => {
    const bars = (element: Element) => [...element.shadowRoot!.querySelectorAll('progress')];
    const withShares = (...values: (string | object)[]) => ({
      id: 'x',
      title: 'T',
      facts: values.map((value, at) => ({ label: `Część ${at}`, value })),
    });

    it('is drawn beside its words, for the eye alone, and nothing moves when it comes', async () => {
      const element = await card(withShares('70%'));
      const { height } = find(element, 'article')!.getBoundingClientRect();
      while (!bars(element).length) await new Promise(requestAnimationFrame);
      const [bar] = bars(element);
      expect([bar!.value, bar!.max, bar!.getAttribute('aria-hidden')]).to.deep.equal([70, 100, 'true']);
      expect(text(find(element, 'dl'))).to.equal('Część 0 70%');
      expect(bar!.checkVisibility()).to.equal(true);
      expect(find(element, 'article')!.getBoundingClientRect().height).to.equal(height);
      expect(await accessFaults(element)).to.deep.equal([]);
    });

    it('in a narrow place too', async () => {
      const element = await card(withShares('70%', '100 %'));
      while (bars(element).length < 2) await new Promise(requestAnimationFrame);
      element.style.cssText = 'display: block; inline-size: 240px';
      for (const bar of bars(element)) {
        const { top, bottom, right } = bar.getBoundingClientRect();
        const words = bar.parentElement!.getBoundingClientRect();
        expect(top).to.be.at.least(words.top);
        expect(bottom).to.be.at.most(words.bottom);
        expect(right).to.be.at.most(element.getBoundingClientRect().right);
      }
    });

    it('is none where the value says more than a share, or something else', async () => {
      const element = await card(
        withShares('0%', '12%', { pl: '33 %' }, '7,5%', 'ok. 70%', '70–80%', '170%', '-5%', '70', '% składu'),
      );
      while (!bars(element).length) await new Promise(requestAnimationFrame);
      expect(bars(element).map(({ value }) => value)).to.deep.equal([0, 12, 33, 7.5]);
      expect(find(element, 'dl')!.textContent).to.contain('170%');
    });
  });

  describe('picture', () => {
    it('keeps its place, is read from beside the feed, and may be decoration', async () => {
      const element = await card({ ...whole, image: { src: 'zdjecie.jpg', alt: '', width: 600, height: 400 } });
      const image = find(element, 'img') as HTMLImageElement;
      expect(image.src).to.equal(new URL('zdjecie.jpg', location.href).href);
      expect(image.getAttribute('alt')).to.equal('');
      expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['600', '400']);
    });

    it('takes its box away when it does not arrive, and the text stays', async () => {
      const element = await card({ id: 'x', title: 'Tytuł', image: { src: '/nie-ma.png', alt: 'Zdjęcie' } });
      while (find(element, '.side')) await new Promise(requestAnimationFrame);
      expect(find(element, 'img')).to.equal(null);
      expect(text(find(element, 'h3'))).to.equal('Tytuł');
    });
  });

  describe('what the page gets wrong', () => {
    const complaint = async (markup: string): Promise<[PplProjectCard, string, string]> => {
      document.body.innerHTML = markup;
      const element = document.querySelector('ppl-project-card')!;
      const said = new Promise<PplErrorEvent>((resolve) => {
        element.addEventListener('ppl-error', resolve, { once: true });
      });
      element.data = feedWith(whole);
      const { code, message } = (await said).detail;
      return [element, code, message];
    };

    it('an id that is not there: says which is near, and shows the empty state', async () => {
      const [element, code, message] = await complaint('<ppl-project-card project="lwówk"></ppl-project-card>');
      expect(code).to.equal('unknown-id');
      expect(message).to.equal('The feed has no project "lwówk". Did you mean "lwowek"?');
      while (!find(element, '.message')) await new Promise(requestAnimationFrame);
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(text(find(element, '.message'))).to.contain('Nie ma tu projektu do pokazania');
      expect(await accessFaults(element)).to.deep.equal([]);
    });

    it('no id at all, with a fallback that stays', async () => {
      const [element, code] = await complaint('<ppl-project-card><p>Opis</p></ppl-project-card>');
      expect(code).to.equal('missing-attribute');
      await until(element, 'empty');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(find(element, '.message')).to.equal(null);
    });

    it('and it shows the project as soon as the page names one that is there', async () => {
      const [element] = await complaint('<ppl-project-card project="x"></ppl-project-card>');
      element.project = 'lwowek';
      await until(element, 'ready');
      expect(text(find(element, 'h3'))).to.equal('Tradycyjna produkcja');
    });
  });

  it('is the same whether it is set before or after it is attached', async () => {
    const after = await card(whole);
    const before = document.createElement('ppl-project-card');
    before.project = 'lwowek';
    before.data = feedWith(whole);
    document.body.append(before);
    await until(before, 'ready');
    expect(text(before.shadowRoot)).to.equal(text(after.shadowRoot));
  });

  it('speaks the language of its place, and marks a text that is in another', async () => {
    const element = await card(whole, 'lang="en"');
    expect(text(find(element, 'h3'))).to.equal('Traditional production');
    expect(text(find(element, '.component'))).to.equal('2 Rapid Response');
    expect(find(element, '.about span')!.lang).to.equal('pl');
    element.lang = 'pl';
    while (text(find(element, 'h3')) !== 'Tradycyjna produkcja') await new Promise(requestAnimationFrame);
    expect(find(element, '.about span')).to.equal(null);
  });

  it('waits, and says so when the feed cannot be had', async () => {
    const network = stubNetwork({ '/slow.json': never, '/gone.json': json({ format: 'other' }) });
    document.body.innerHTML = '<ppl-project-card project="x" feed="/slow.json"></ppl-project-card>';
    const element = document.querySelector('ppl-project-card')!;
    await until(element, 'loading');
    while (!text(element.shadowRoot)) await new Promise(requestAnimationFrame);
    expect(text(element.shadowRoot)).to.contain('Wczytywanie danych programu…');
    element.feed = '/gone.json';
    await until(element, 'error');
    while (text(element.shadowRoot).includes('Wczytywanie')) await new Promise(requestAnimationFrame);
    expect(text(element.shadowRoot)).to.contain('Nie udało się wczytać danych programu');
    network.restore();
  });

  it('goes on at the title when a second try succeeds', async () => {
    const network = stubNetwork({ '/feed.json': [new Response('', { status: 404 }), json(feedWith(whole))] });
    document.body.innerHTML = '<ppl-project-card project="lwowek" feed="/feed.json"></ppl-project-card>';
    const element = document.querySelector('ppl-project-card')!;
    await until(element, 'error');
    while (!find(element, 'button')) await new Promise(requestAnimationFrame);
    find(element, 'button')!.click();
    await until(element, 'ready');
    while (!element.shadowRoot!.activeElement) await new Promise(requestAnimationFrame);
    expect(text(element.shadowRoot!.activeElement)).to.equal('Tradycyjna produkcja');
    network.restore();
  });

  it('overflows nowhere: 240 px, names of 120 characters, twice the text size, forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const long = 'Konstantynopolitańczykowianeczka'.repeat(4);
    const element = await card({ ...whole, title: long, place: long, facts: [{ label: long, value: long }] });
    element.style.cssText = 'display: block; inline-size: 240px; font-size: 200%';
    for (const part of element.shadowRoot!.querySelectorAll('*')) {
      if (part.matches('.hidden')) continue;
      expect(part.getBoundingClientRect().right, part.className).to.be.at.most(
        element.getBoundingClientRect().right + 1,
      );
    }
    await emulateMedia({ forcedColors: 'none' });
  });

  it('is right when it starts hidden', async () => {
    document.body.innerHTML = '<div hidden><ppl-project-card project="lwowek"></ppl-project-card></div>';
    const element = document.querySelector('ppl-project-card')!;
    element.data = feedWith(whole);
    await until(element, 'ready');
    element.parentElement!.hidden = false;
    expect(find(element, 'article')!.getBoundingClientRect().height).to.be.above(100);
  });
});
