import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/project-list/define.js';
import type { PplProjectList } from '../../../src/elements/project-list/project-list.js';
import type { SearchDetail } from '../../../src/elements/events.js';
import type { PplErrorEvent } from '../../../src/feed/events.js';
import { accessFaults } from '../../support/axe.js';
import { makeFeed } from '../../support/feed.js';
import { shows } from '../../support/widget.js';

const components = [
  { id: 'renewal', name: { pl: 'Ożywienie', en: 'Renewal' } },
  { id: 'start', name: { pl: 'Szybki Start', en: 'Quick Start' } },
];
const counties = [
  { teryt: '0211', name: 'powiat lubiński', seat: 'Lubin' },
  { teryt: '0212', name: 'powiat lwówecki', seat: 'Lwówek Śląski' },
  { teryt: '0606', name: 'powiat krasnostawski', seat: 'Krasnystaw' },
  { teryt: '1404', name: 'powiat gostyniński', seat: 'Gostynin' },
  { teryt: '1014', name: 'powiat średzki', seat: 'A' },
  { teryt: '3025', name: 'powiat średzki', seat: 'B' },
];
const projects = [
  { id: 'b', title: { pl: 'Źródła', en: 'Springs' }, component: 'start', county: '0211', from: '2004' },
  { id: 'a', title: 'Lubin', component: 'start', county: '0211', from: '2004' },
  { id: 'c', title: 'Lwówek', component: 'renewal', county: '0212', from: '2006' },
  { id: 'd', title: 'Krasnystaw', component: 'renewal', county: '0606' },
];
const feed = makeFeed({ projects, components, counties });

async function list(
  attributes = '',
  data = feed,
  state: Parameters<typeof shows>[1] = 'ready',
): Promise<PplProjectList> {
  document.body.innerHTML = `<ppl-project-list ${attributes}></ppl-project-list>`;
  const element = document.querySelector('ppl-project-list')!;
  element.data = data;
  await shows(element, state);
  await element.updateComplete;
  return element;
}

const find = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const all = <E extends HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const text = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const titles = (element: Element) => all(element, '.title').map(text).join(' | ');
const focused = (element: Element) => element.shadowRoot!.activeElement;

/** The filter with a name, as a person finds it. */
function filter(element: Element, name: string): HTMLSelectElement {
  const label = all<HTMLLabelElement>(element, 'label').find((one) => text(one) === name);
  return label?.control as HTMLSelectElement;
}
const options = (element: Element, name: string) =>
  [...filter(element, name).options].map((option) => text(option) + (option.disabled ? ' ×' : ''));

async function choose(element: PplProjectList, name: string, option: string): Promise<void> {
  const select = filter(element, name);
  select.value = [...select.options].find((one) => text(one).startsWith(option))!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
const button = (element: Element, name: string) => all(element, 'button').find((one) => text(one) === name)!;

describe('<ppl-project-list>', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('lists the projects, the newest first, the undated last, then by title', async () => {
    const element = await list();
    expect(titles(element)).to.equal('Lwówek | Lubin | Źródła | Krasnystaw');
    expect(text(find(element, 'h3'))).to.equal('Projekty');
    expect(text(find(element, '.summary'))).to.equal('4 projekty w 3 powiatach');
    expect(find(element, 'ul')!.getAttribute('role')).to.equal('list');
    expect(all(element, 'li > article > .text > h4').length).to.equal(4);
    expect(find(element, 'fieldset, .results')).to.equal(null);
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('is right when it is set before it is attached, and when it starts hidden', async () => {
    const after = await list('filters limit="2" component="start"');
    const before = document.createElement('ppl-project-list');
    Object.assign(before, { data: feed, filters: true, limit: 2, component: 'start' });
    const box = document.createElement('div');
    box.hidden = true;
    box.append(before);
    document.body.append(box);
    await shows(before, 'ready');
    box.hidden = false;
    expect(text(before.shadowRoot)).to.equal(text(after.shadowRoot));
    expect(before.offsetHeight).to.equal(after.offsetHeight);
  });

  describe('a long list', () => {
    const many = makeFeed({
      projects: [...'x'.repeat(30)].map((_, at) => ({
        id: `p${at}`,
        title: `Projekt ${at}`,
        url: 'https://example.org/',
      })),
    });

    it('shows twelve, and all on request, going on at the first new title', async () => {
      const element = await list('', many);
      expect(all(element, '.title').length).to.equal(12);
      button(element, 'Pokaż wszystkie (30)').focus();
      await sendKeys({ press: 'Enter' });
      while (all(element, '.title').length < 30 || !focused(element)) await new Promise(requestAnimationFrame);
      expect(text(focused(element))).to.equal('Projekt 12');
      expect(button(element, 'Pokaż wszystkie (30)')).to.equal(undefined);
    });

    it('shows as many as the page says, and twelve where that makes no sense', async () => {
      expect(all(await list('limit="5"', many), '.title').length).to.equal(5);
      expect(all(await list('limit="-1"', many), '.title').length).to.equal(12);
      expect(all(await list('limit="dużo"', many), '.title').length).to.equal(12);
    });

    it('goes to paper whole', async () => {
      const element = await list('limit="5"', many);
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(all(element, '.title').length).to.equal(30);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(all(element, '.title').length).to.equal(5);
    });
  });

  describe('the page’s frame', () => {
    it('narrows by component, place and years, and says so', async () => {
      const element = await list('component="start" voivodeship="Dolnoslaskie" from="2004" to="2005"');
      expect(titles(element)).to.equal('Lubin | Źródła');
      expect(text(find(element, '.summary'))).to.equal(
        '2 projekty w 1 powiecie, Szybki Start, dolnośląskie, 2004/2005',
      );
      expect(titles(await list('county="lwówecki"'))).to.equal('Lwówek');
      expect(titles(await list('county="0606"'))).to.equal('Krasnystaw');
    });

    it('leaves projects without dates out of years, and says how many', async () => {
      const element = await list('from="2005"');
      expect(titles(element)).to.equal('Lwówek');
      expect(text(find(element, '.undated'))).to.equal('Pominięto projekty bez podanych lat: 1.');
      expect(find(await list('voivodeship="02" from="2005"'), '.undated')).to.equal(null);
    });

    it('names what was asked for when there is none', async () => {
      const element = await list('county="gostyniński" component="start"', feed, 'empty');
      expect(text(find(element, '.message'))).to.equal(
        'Brak projektów. W danych programu nie ma teraz projektów, których szuka ta strona: Szybki Start, powiat gostyniński.',
      );
      const nothing = await list('filters', makeFeed({}), 'empty');
      expect(text(find(nothing, '.message'))).to.contain('nie ma teraz żadnego projektu');
    });

    for (const [attributes, code, words] of [
      ['component="strat"', 'unknown-id', 'renewal, start'],
      ['voivodeship="Galicja"', 'unknown-place', 'Galicja'],
      ['county="Atlantyda"', 'unknown-place', 'Atlantyda'],
      ['county="średzki"', 'ambiguous', '1014 (powiat średzki, łódzkie) or 3025 (powiat średzki, wielkopolskie)'],
      ['from="2006" to="2004"', 'invalid-attribute', 'from="2006" is later than to="2004"'],
      ['from="2004/05"', 'invalid-attribute', 'from="2004/05" is no date'],
      ['to="kiedyś"', 'invalid-attribute', 'Write it as 2004, 2004-05 or 2004-05-31'],
    ] as const) {
      it(`shows all and reports ${attributes}`, async () => {
        document.body.innerHTML = `<ppl-project-list ${attributes}></ppl-project-list>`;
        const element = document.querySelector('ppl-project-list')!;
        const said = new Promise<PplErrorEvent>((resolve) => {
          element.addEventListener('ppl-error', resolve);
        });
        element.data = feed;
        const { detail } = await said;
        expect(detail.code).to.equal(code);
        expect(detail.message).to.contain(words);
        expect(titles(element)).to.equal('Lwówek | Lubin | Źródła | Krasnystaw');
      });
    }
  });

  describe('what nearly all of them say alike', () => {
    const period = { label: { pl: 'Okres', en: 'Period' }, value: '2002–2004' };
    const partners = (value: string) => ({ label: 'Partnerzy', value });
    const known = (...facts: object[]) => ({ facts, asOf: '2004' });
    /** Of so many projects each with what a function says of it. */
    const feedOf = (count: number, more: (at: number) => object) =>
      makeFeed({
        counties,
        projects: [...'x'.repeat(count)].map((_, at) => ({ id: `p${at}`, title: `P${at}`, ...more(at) })),
      });
    const said = (element: Element) => all(element, '.shared p').map(text);
    const rows = (element: Element) =>
      all(element, 'article').map((one) => [...one.querySelectorAll('.fact, .fine p')].map(text).join('; '));

    it('is said once, above them, and a row says only what is its own', async () => {
      const element = await list(
        '',
        feedOf(4, (at) => known(partners(`${at}`), period)),
      );
      expect(said(element)).to.deep.equal([
        'Okres: 2002–2004',
        'Stan na: 2004',
        'Jeśli jest inaczej, podano to przy projekcie.',
      ]);
      expect(rows(element)).to.deep.equal(['Partnerzy 0', 'Partnerzy 1', 'Partnerzy 2', 'Partnerzy 3']);
      const [above, below] = [find(element, '.shared')!, find(element, '.projects')!];
      expect(above.compareDocumentPosition(below)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(await accessFaults(element)).to.deep.equal([]);
    });

    it('leaves nothing in rows that say nothing else', async () => {
      const element = await list(
        '',
        feedOf(3, () => ({ ...known(period), status: 'zakończony' })),
      );
      expect(said(element).slice(0, -1)).to.deep.equal([
        'Okres: 2002–2004',
        'Stan projektu: zakończony',
        'Stan na: 2004',
      ]);
      expect(rows(element)).to.deep.equal(['', '', '']);
      expect(find(element, '.side, .fine, dl')).to.equal(null);
    });

    it('is said with each that says otherwise, and with one that says nothing', async () => {
      const odd = [{ facts: [{ ...period, value: '1999' }], asOf: '2010-05' }, {}];
      const element = await list(
        '',
        feedOf(8, (at) => odd[at] ?? known(period)),
      );
      expect(said(element)).to.have.lengthOf(3);
      expect(rows(element).slice(0, 3)).to.deep.equal([
        'Okres 1999; Stan na: maj 2010',
        'Okres nie podano; Stan na: nie podano',
        '',
      ]);
    });

    it('stays in the rows where there are fewer than three, or where too many differ', async () => {
      const two = await list(
        '',
        feedOf(2, () => known(period)),
      );
      expect(said(two)).to.deep.equal([]);
      expect(rows(two)).to.deep.equal(['Okres 2002–2004; Stan na: 2004', 'Okres 2002–2004; Stan na: 2004']);
      const half = await list(
        '',
        feedOf(6, (at) => (at < 4 ? known(period) : { asOf: '2004' })),
      );
      expect(said(half)).to.deep.equal(['Stan na: 2004', 'Jeśli jest inaczej, podano to przy projekcie.']);
      expect(rows(half)[0]).to.equal('Okres 2002–2004');
      const none = await list(
        '',
        feedOf(5, (at) => known(partners(`${at}`))),
      );
      expect(rows(none)[4]).to.equal('Partnerzy 4');
      expect(said(await list())).to.deep.equal([]);
    });

    it('is never one of two values of the same name', async () => {
      const element = await list(
        '',
        feedOf(4, (at) => ({ facts: at ? [partners('A')] : [partners('A'), partners('B')] })),
      );
      expect(said(element)[0]).to.equal('Partnerzy: A');
      expect(rows(element)).to.deep.equal(['Partnerzy A; Partnerzy B', '', '', '']);
    });

    it('is of the projects that are shown: of the first ones, of all, and of those that filters leave', async () => {
      const data = feedOf(6, (at) => ({
        ...known(at < 3 ? period : partners('A')),
        county: at ? '0211' : '0212',
      }));
      const element = await list('filters limit="3"', data);
      expect(said(element)[0]).to.equal('Okres: 2002–2004');
      button(element, 'Pokaż wszystkie (6)').click();
      while (all(element, '.title').length < 6) await new Promise(requestAnimationFrame);
      expect(said(element)[0]).to.equal('Stan na: 2004');
      expect(rows(element)[0]).to.equal('Okres 2002–2004');
      await choose(element, 'Powiat lub miasto', 'lwówecki');
      expect(said(element)).to.deep.equal([]);
      expect(rows(element)).to.deep.equal(['Okres 2002–2004; Stan na: 2004']);
    });

    it('speaks the language of its place, and marks what is in another', async () => {
      const data = feedOf(3, () => known(period, partners('Gmina')));
      const element = await list('lang="en"', data);
      expect(said(element)).to.deep.equal([
        'Period: 2002–2004',
        'Partnerzy: Gmina',
        'As of: 2004',
        'Where this differs, the project says so.',
      ]);
      expect(all(element, '.shared span').map(({ lang }) => lang)).to.deep.equal(['pl', 'pl', 'pl']);
      expect(said(await list('lang="uk"', data)).at(-1)).to.equal('Якщо інакше, це вказано біля проєкту.');
    });
  });

  describe('filters', () => {
    describe('of a long list', () => {
      const many = makeFeed({
        components,
        counties,
        projects: [
          ...projects,
          { id: 'e', title: 'Huta', summary: 'Szkolenia dla odchodzących z górnictwa', from: '2003' },
          { id: 'f', title: 'Kopalnia', facts: [{ label: 'Partnerzy', value: 'Gmina Bolesław' }], from: '2005' },
          { id: 'g', title: 'Ażur', county: '0606', from: '2002' },
        ],
      });
      const words = (element: Element) => find(element, 'input[type=search]') as HTMLInputElement;
      async function write(element: PplProjectList, typed: string): Promise<void> {
        words(element).focus();
        await sendKeys({ type: typed });
        await element.updateComplete;
      }

      it('have a field for words, which finds what a row says, whatever a word ends in', async () => {
        const element = await list('filters', many);
        expect(text(words(element).labels![0])).to.equal('Szukaj w projektach');
        await write(element, 'gornictwo ');
        expect(titles(element)).to.equal('Huta');
        expect(focused(element)).to.equal(words(element));
        expect(words(element).value).to.equal('gornictwo ');
        expect(text(find(element, '.chips'))).to.contain('„gornictwo”');
        expect(await accessFaults(element)).to.deep.equal([]);
        button(element, 'Usuń filtr: „gornictwo”').click();
        await element.updateComplete;
        expect(words(element).value).to.equal('');
        await write(element, 'boleslaw');
        expect(titles(element)).to.equal('Kopalnia');
      });

      it('keep that field beside their button in a narrow place, and go on to their results', async () => {
        const element = await list('filters', many);
        element.style.cssText = 'display: block; inline-size: 280px';
        expect(words(element).checkVisibility()).to.equal(true);
        expect(filter(element, 'Kolejność').checkVisibility()).to.equal(false);
        const [field, open] = [words(element), button(element, 'Filtry')].map((one) => one.getBoundingClientRect());
        expect(open!.left).to.be.at.least(field!.right);
        expect(open!.bottom).to.equal(field!.bottom);
        expect(open!.right).to.be.at.most(element.getBoundingClientRect().right);
        await write(element, 'huta');
        expect(titles(element)).to.equal('Huta');
        await sendKeys({ press: 'Tab' });
        expect(text(focused(element))).to.equal('Filtry (1)');
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        await sendKeys({ press: 'Tab' });
        expect(focused(element)).to.equal(filter(element, 'Komponent'));
        expect(await accessFaults(element)).to.deep.equal([]);
      });

      it('find words of other languages, names of components and counties, and count the other filters by them', async () => {
        const element = await list('filters', many);
        await write(element, 'springs quick lubiński');
        expect(titles(element)).to.equal('Źródła');
        expect(options(element, 'Komponent')).to.deep.equal([
          'Wszystkie',
          'Ożywienie (0) ×',
          'Szybki Start (1)',
          'nie podano (0) ×',
        ]);
      });

      it('say once what was written came to, to the page and to people who do not see it', async () => {
        const element = await list('filters', many);
        const told: SearchDetail[] = [];
        element.addEventListener('ppl-search', ({ detail }) => told.push(detail));
        await write(element, 'lub');
        while (!told.length) await new Promise(requestAnimationFrame);
        expect(told).to.deep.equal([{ query: '„lub”', count: 4 }]);
        await element.updateComplete;
        expect(text(find(element, '[aria-live]'))).to.match(/^4 projekty .*: „lub”$/);
      });

      it('tell of what was written when the order is changed right after it', async () => {
        const element = await list('filters', many);
        const told: SearchDetail[] = [];
        element.addEventListener('ppl-search', ({ detail }) => told.push(detail));
        await write(element, 'lub');
        await choose(element, 'Kolejność', 'Według');
        while (!told.length) await new Promise(requestAnimationFrame);
        expect(told).to.deep.equal([{ query: '„lub”', count: 4 }]);
        await element.updateComplete;
        const said = all(element, '[aria-live]').map(text).join('');
        expect(said).to.match(/^Według tytułu\. 4 projekty .*: „lub”$/);
      });

      it('lead on where no project has the words', async () => {
        const element = await list('filters', many);
        await write(element, 'xyz');
        expect(text(find(element, '.message'))).to.contain('Wybrano: „xyz”.');
        expect(focused(element)).to.equal(words(element));
        button(element, 'Bez filtra: „xyz” (7)').click();
        await element.updateComplete;
        expect(all(element, '.title').length).to.equal(7);
      });

      it('have an order, which stays when filters go', async () => {
        const element = await list('filters', many);
        expect(options(element, 'Kolejność')).to.deep.equal(['Od najnowszych', 'Od najstarszych', 'Według tytułu']);
        await choose(element, 'Kolejność', 'Od najstarszych');
        expect(titles(element)).to.equal('Ażur | Huta | Lubin | Źródła | Kopalnia | Lwówek | Krasnystaw');
        await choose(element, 'Kolejność', 'Według');
        expect(titles(element)).to.equal('Ażur | Huta | Kopalnia | Krasnystaw | Lubin | Lwówek | Źródła');
        expect(find(element, '.chips')).to.equal(null);
        await choose(element, 'Komponent', 'Ożywienie');
        button(element, 'Wyczyść filtry').click();
        await element.updateComplete;
        expect(filter(element, 'Kolejność').selectedOptions[0]!.label).to.equal('Według tytułu');
      });
    });

    it('are named selects with counts, sorted as they are looked for', async () => {
      const element = await list('filters');
      expect(text(find(element, 'fieldset legend'))).to.equal('Filtry projektów');
      expect(options(element, 'Komponent')).to.deep.equal(['Wszystkie', 'Ożywienie (2)', 'Szybki Start (2)']);
      expect(options(element, 'Województwo')).to.deep.equal(['Wszystkie', 'dolnośląskie (3)', 'lubelskie (1)']);
      expect(options(element, 'Powiat lub miasto')).to.deep.equal([
        'Wszystkie',
        'krasnostawski (1)',
        'lubiński (2)',
        'lwówecki (1)',
      ]);
      expect(options(element, 'Rok')).to.deep.equal(['Wszystkie', '2006 (1)', '2004 (2)', 'nie podano (1)']);
      expect(await accessFaults(element)).to.deep.equal([]);
    });

    it('are only those that can split the list', async () => {
      const element = await list('filters county="0211"');
      expect(find(element, 'fieldset, .fold')).to.equal(null);
      expect(text(find(element, '.count'))).to.equal('2 projekty w 1 powiecie');
      expect(all(await list('filters component="start" from="2004"'), 'select').length).to.equal(0);
    });

    it('narrow at once, leave the focus where it is, and keep what has none as disabled', async () => {
      const element = await list('filters');
      filter(element, 'Komponent').focus();
      await choose(element, 'Komponent', 'Szybki');
      expect(titles(element)).to.equal('Lubin | Źródła');
      expect(text(find(element, '.count'))).to.equal('2 projekty w 1 powiecie');
      expect(focused(element)).to.equal(filter(element, 'Komponent'));
      expect(options(element, 'Województwo')).to.deep.equal(['Wszystkie', 'dolnośląskie (2)', 'lubelskie (0) ×']);
      expect(await accessFaults(element)).to.deep.equal([]);
    });

    it('are changed by keys alone', async () => {
      const element = await list('filters');
      filter(element, 'Komponent').focus();
      await sendKeys({ press: 'S' });
      await element.updateComplete;
      expect(filter(element, 'Komponent').selectedOptions[0]!.label).to.contain('Szybki Start');
      expect(titles(element)).to.equal('Lubin | Źródła');
    });

    it('tell the page in words, and only what a person did', async () => {
      const element = await list('filters');
      const told: SearchDetail[] = [];
      element.addEventListener('ppl-search', ({ detail }) => told.push(detail));
      element.component = 'start';
      await element.updateComplete;
      element.component = undefined;
      await element.updateComplete;
      await choose(element, 'Komponent', 'Szybki');
      await choose(element, 'Rok', '2004');
      button(element, 'Wyczyść filtry').click();
      expect(told).to.deep.equal([
        { query: 'Szybki Start', count: 2 },
        { query: 'Szybki Start, 2004', count: 2 },
        { query: '', count: 4 },
      ]);
    });

    it('say the last of several changes to people who do not see them', async () => {
      const element = await list('filters');
      const status = find(element, '[aria-live]')!;
      const said: string[] = [];
      new MutationObserver(() => said.push(text(status))).observe(status, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      await choose(element, 'Komponent', 'Ożywienie');
      await choose(element, 'Komponent', 'Szybki');
      while (!said.length) await new Promise(requestAnimationFrame);
      expect(said).to.deep.equal(['2 projekty w 1 powiecie: Szybki Start']);
    });

    it('are taken back one by one, the focus going on to the next, and at last to the count', async () => {
      const element = await list('filters');
      await choose(element, 'Komponent', 'Szybki');
      await choose(element, 'Rok', '2004');
      expect(all(element, '.chip').map(text)).to.deep.equal(['Usuń filtr: Szybki Start', 'Usuń filtr: 2004']);
      all(element, '.chip')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      while (text(focused(element)) !== 'Usuń filtr: 2004') await new Promise(requestAnimationFrame);
      expect(titles(element)).to.equal('Lubin | Źródła');
      expect(filter(element, 'Komponent').value).to.equal('');
      await sendKeys({ press: 'Enter' });
      while (focused(element) !== find(element, '.count')) await new Promise(requestAnimationFrame);
      expect(all(element, '.title').length).to.equal(4);
    });

    it('go back to the page’s frame and not beyond it', async () => {
      const element = await list('filters voivodeship="02"');
      expect(all(element, 'label').map(text)).to.deep.equal(['Komponent', 'Powiat lub miasto', 'Rok']);
      await choose(element, 'Powiat lub miasto', 'lwówecki');
      expect(titles(element)).to.equal('Lwówek');
      button(element, 'Wyczyść filtry').click();
      await element.updateComplete;
      expect(titles(element)).to.equal('Lwówek | Lubin | Źródła');
      expect(filter(element, 'Powiat lub miasto').value).to.equal('');
    });

    it('a county goes with its voivodeship, and never bars the way to another', async () => {
      const element = await list('filters');
      await choose(element, 'Powiat lub miasto', 'lwówecki');
      expect(options(element, 'Województwo')).to.deep.equal(['Wszystkie', 'dolnośląskie (3)', 'lubelskie (1)']);
      await choose(element, 'Województwo', 'lubelskie');
      expect(titles(element)).to.equal('Krasnystaw');
      expect(options(element, 'Powiat lub miasto')).to.deep.equal(['Wszystkie', 'krasnostawski (1)']);
      expect(filter(element, 'Powiat lub miasto').value).to.equal('');
    });

    it('begin the list anew', async () => {
      const element = await list('filters limit="1"');
      button(element, 'Pokaż wszystkie (4)').click();
      while (all(element, '.title').length < 4) await new Promise(requestAnimationFrame);
      await choose(element, 'Komponent', 'Szybki');
      expect(all(element, '.title').length).to.equal(1);
    });

    it('that leave nothing say what was asked, and each step that helps', async () => {
      const element = await list('filters');
      await choose(element, 'Komponent', 'Szybki');
      await choose(element, 'Rok', '2004');
      element.data = makeFeed({ projects: projects.slice(2), components, counties });
      while (!find(element, '.message')) await new Promise(requestAnimationFrame);
      expect(text(find(element, '.message'))).to.contain('Wybrano: Szybki Start, 2004.');
      expect(all(element, '.message button').map(text)).to.deep.equal(['Wyczyść filtry']);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(await accessFaults(element)).to.deep.equal([]);
      element.data = makeFeed({
        projects: [...projects.slice(2), { id: 'e', title: 'E', component: 'start' }],
        components,
        counties,
      });
      while (!button(element, 'Bez filtra: 2004 (1)')) await new Promise(requestAnimationFrame);
      button(element, 'Bez filtra: 2004 (1)').click();
      while (focused(element) !== find(element, '.count')) await new Promise(requestAnimationFrame);
      expect(titles(element)).to.equal('E');
    });

    it('fold away in a narrow place, and unfold by a button that says how many are in use', async () => {
      const element = await list('filters');
      element.style.cssText = 'display: block; inline-size: 240px';
      const folded = filter(element, 'Komponent');
      expect(folded.checkVisibility()).to.equal(false);
      const open = button(element, 'Filtry');
      expect(open.getAttribute('aria-expanded')).to.equal('false');
      open.click();
      await element.updateComplete;
      expect(open.getAttribute('aria-expanded')).to.equal('true');
      expect(folded.checkVisibility()).to.equal(true);
      await choose(element, 'Komponent', 'Szybki');
      expect(text(open)).to.equal('Filtry (1)');
      button(element, 'Pokaż 2 projekty').click();
      while (focused(element) !== find(element, '.count')) await new Promise(requestAnimationFrame);
      expect(folded.checkVisibility()).to.equal(false);
      expect(element.shadowRoot!.querySelector('.base')!.scrollWidth).to.be.at.most(240);
    });

    it('are all there in a wide place, without the buttons', async () => {
      const element = await list('filters');
      element.style.cssText = 'display: block; inline-size: 700px';
      expect(all(element, 'select').every((select) => select.checkVisibility())).to.equal(true);
      expect(all(element, '.fold').some((fold) => fold.checkVisibility())).to.equal(false);
    });

    it('speak the language of their place, places staying Polish and marked', async () => {
      const element = await list('filters lang="en"');
      await choose(element, text(find(element, 'label')), 'Quick');
      await choose(element, text(all(element, 'label')[1]), 'dolno');
      expect(text(find(element, '.title'))).to.equal('Lubin');
      expect(find(element, '.chips span[lang]')!.lang).to.equal('pl');
      expect(titles(element)).to.equal('Lubin | Springs');
    });
  });

  it('shows markup in texts as it was typed, in options too', async () => {
    const element = await list(
      'filters',
      makeFeed({
        projects: [
          { id: 'a', title: '<i>a</i>', component: 'x' },
          { id: 'b', title: 'b' },
        ],
        components: [{ id: 'x', name: '<b>x</b>' }],
      }),
    );
    expect(titles(element)).to.equal('<i>a</i> | b');
    expect(options(element, 'Komponent')).to.deep.equal(['Wszystkie', '<b>x</b> (1)', 'nie podano (1)']);
    expect(find(element, 'b, i')).to.equal(null);
  });

  it('two lists on a page filter apart', async () => {
    const one = await list('filters');
    const other = document.createElement('ppl-project-list');
    Object.assign(other, { data: feed, filters: true });
    document.body.append(other);
    await shows(other, 'ready');
    await choose(one, 'Komponent', 'Szybki');
    expect([all(one, '.title').length, all(other, '.title').length]).to.deep.equal([2, 4]);
  });
});
