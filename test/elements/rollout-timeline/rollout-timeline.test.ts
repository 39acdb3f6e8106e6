import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/rollout-timeline/define.js';
import type { PplRolloutTimeline } from '../../../src/elements/rollout-timeline/rollout-timeline.js';
import type { PplErrorEvent } from '../../../src/feed/events.js';
import { accessFaults } from '../../support/axe.js';
import { makeFeed, programFeed } from '../../support/feed.js';
import { shows, textOf } from '../../support/widget.js';

type Attributes = Readonly<Record<string, string>>;

const wide = '78em';
const narrow = '20em';

let program: Record<string, unknown>;
before(async () => {
  program = await programFeed();
});
afterEach(() => document.body.replaceChildren());

interface Shown {
  attributes?: Attributes;
  feed?: Record<string, unknown>;
  width?: string;
  lang?: string;
}

function make({ attributes = {}, feed = program, width = wide, lang = 'pl' }: Shown): PplRolloutTimeline {
  const box = document.createElement('div');
  box.style.width = width;
  box.lang = lang;
  const element = document.createElement('ppl-rollout-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = feed;
  box.append(element);
  document.body.append(box);
  return element;
}

async function show(shown: Shown = {}): Promise<PplRolloutTimeline> {
  const element = make(shown);
  await arrives(element, shown.attributes?.['view'] === 'table' ? '.table' : '.periods');
  return element;
}

async function arrives(element: Element, selector: string): Promise<void> {
  while (!element.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: Element, selector: string): HTMLElement => all(element, selector)[0]!;
const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/\u2060/g, '')
    .trim();

const button = (element: Element, name: string): HTMLButtonElement =>
  all(element, 'button').find((each) => words(each) === name) as HTMLButtonElement;

/** The places where an entry is named in the timeline: 'małopolskie: powiat gorlicki, 2000'. */
const timelineFacts = (element: Element): string[] =>
  all(element, '.period').flatMap((period) => {
    const when = [...period.querySelectorAll('time')].map(words).join('/');
    return [...period.querySelectorAll('.group')].flatMap((group) =>
      [...group.querySelectorAll('.name')].map(
        (name) => `${words(group.querySelector('.where'))}: ${words(name)}, ${when}`,
      ),
    );
  });

const tableFacts = (element: Element): string[] =>
  all(element, 'tbody tr').map((row) => {
    const [, where, when] = [...row.children].map(words);
    return `${where}: ${words(row.querySelector('.name'))}, ${when}`;
  });

/** What the element reports; the listener is there before the element is. */
async function reports(attributes: Attributes, feed = program): Promise<string[]> {
  const codes: string[] = [];
  const listen = ({ detail }: PplErrorEvent) => codes.push(detail.code);
  document.addEventListener('ppl-error', listen);
  const element = await show({ attributes, feed });
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  document.removeEventListener('ppl-error', listen);
  return codes;
}

const county = (teryt: string, name = `powiat p${teryt}`) => ({ teryt, name, seat: 'Miasto' });
const rollout = (id: string, code: string, from: number, to = from, more = {}) => ({
  id,
  unit: 'county',
  county: code,
  from,
  to,
  ...more,
});
const feedOf = (rollouts: readonly unknown[], counties: readonly unknown[] = [county('0201'), county('1203')]) =>
  makeFeed({ rollouts, counties });

/** As many counties as wanted, in one period or in several. */
const many = (count: number, periods = 1) =>
  feedOf(
    [...'x'.repeat(count)].map((_, n) => rollout(`r${n}`, `${1000 + (n % 50)}`, 2000 + (n % periods))),
    [...'x'.repeat(50)].map((_, n) => county(`${1000 + n}`)),
  );

describe('ppl-rollout-timeline', () => {
  describe('timeline', () => {
    it('says the finding first, in one sentence', async () => {
      const element = await show();
      expect(words(one(element, '.heading'))).to.equal('Gdzie i kiedy działał program');
      expect(words(one(element, '.summary'))).to.equal(
        '54 wdrożenia w 46 powiatach i miastach, 2000–2010; najwięcej, 16, w okresie 2003/2004.',
      );
    });

    it('lists seven periods with their counts, and says where nothing is recorded', async () => {
      const element = await show();
      expect(all(element, '.periods > li').map((item) => words(item.querySelector('.axis')))).to.deep.equal([
        '2000 3 wdrożenia',
        '2001–2002 brak odnotowanych wdrożeń',
        '2003/2004 16 wdrożeń',
        '2004/2005 10 wdrożeń',
        '2005/2006 3 wdrożenia',
        '2006/2007 9 wdrożeń',
        '2007/2008 brak odnotowanych wdrożeń',
        '2008/2009 6 wdrożeń',
        '2009/2010 7 wdrożeń',
      ]);
      expect(timelineFacts(element)).to.have.length(54);
      expect(all(element, 'h4')).to.have.length(7);
      expect(one(element, 'h3').className).to.equal('heading');
    });

    it('tells what the source says of an entry', async () => {
      const element = await show();
      const entries = all(element, '.entry').map(words);
      expect(entries).to.include(
        'powiat ząbkowicki, uwaga 4 3. raz, wcześniej 2003/04, 2004/05'.replace(
          '4',
          noteOf(element, 'Ząbkowice Śląskie'),
        ),
      );
      expect(entries).to.include('powiat warszawski zachodni II etap, 2. raz, wcześniej 2008/09');
      expect(entries).to.include(
        'powiat strzeliński Strzelińskie Młodzieżowe Partnerstwo Lokalne, 2. raz, wcześniej 2008/09',
      );
      expect(entries.filter((text) => text.startsWith('powiat zgorzelecki'))).to.have.length(2);
      expect(entries.find((text) => text.startsWith('miasto Radomsko'))).to.match(/powiat radomszczański$/);
      expect(entries.find((text) => text.includes('gmina Siedlce'))).to.match(/uwaga \d+$/);
    });

    it('gives each note once, under the list', async () => {
      const element = await show();
      const notes = all(element, '.notes li').map(words);
      expect(new Set(notes).size).to.equal(notes.length);
      const numbers = all(element, '.ref').map((ref) => Number(words(ref).replace(/\D/g, '')));
      expect(new Set(numbers).size).to.equal(notes.length);
      expect(Math.max(...numbers)).to.equal(notes.length);
    });

    it('takes no tab stop for what does nothing', async () => {
      const element = await show();
      expect(all(element, '[tabindex="0"], a, button').map(words)).to.deep.equal([
        'Oś czasu',
        'Tabela',
        ...all(element, '.foot a').map(words),
      ]);
      expect(all(element, '.entry[tabindex]')).to.have.length(0);
    });

    it('fits the 54 entries into one screen where it is wide, and scrolls only downwards where it is narrow', async () => {
      const matrix = await show();
      const list = one(matrix, '.periods').getBoundingClientRect();
      expect(list.bottom - matrix.getBoundingClientRect().top).to.be.below(900);
      for (const entry of all(matrix, '.entry')) {
        const { width, height } = entry.getBoundingClientRect();
        expect(width * height, words(entry)).to.be.above(0);
      }
      for (const width of ['15em', narrow, '35em', '50em', '68em', wide]) {
        const element = await show({ width, attributes: { county: '0217' } });
        expect(element.scrollWidth, width).to.be.at.most(element.clientWidth);
        const edge = element.getBoundingClientRect().right;
        for (const text of all(element, '.text, .where')) {
          if (text.offsetWidth > 1)
            expect(text.getBoundingClientRect().right, `${width} ${words(text)}`).to.be.at.most(edge + 1);
        }
      }
    });

    it('reads the same at every width', async () => {
      const [one_, other] = [await show(), await show({ width: narrow })];
      expect(textOf(one_)).to.equal(textOf(other));
    });

    it('starts in display: none and is right once it is shown', async () => {
      const element = make({});
      element.parentElement!.style.display = 'none';
      await arrives(element, '.periods');
      element.parentElement!.style.display = '';
      const seen = await show();
      expect(one(element, '.periods').offsetHeight).to.equal(one(seen, '.periods').offsetHeight);
    });
  });

  describe('views', () => {
    const frames: readonly Attributes[] = [
      {},
      { voivodeship: 'małopolskie' },
      { voivodeship: '14', from: '2005' },
      { from: '2004', to: '2004' },
      { to: '2001' },
      { county: '0217', from: '2009' },
    ];
    for (const attributes of frames) {
      it(`hold the same facts: ${JSON.stringify(attributes)}`, async () => {
        const timeline = await show({ attributes });
        const table = await show({ attributes: { ...attributes, view: 'table' } });
        const facts = timelineFacts(timeline);
        expect(facts).to.not.be.empty;
        expect(tableFacts(table).sort()).to.deep.equal(facts.sort());
      });
    }

    it('are switched by a named group of buttons, and focus stays', async () => {
      const element = await show();
      const group = one(element, '[role="group"]');
      expect(group.getAttribute('aria-label')).to.equal('Widok');
      const table = button(element, 'Tabela');
      table.focus();
      await sendKeys({ press: 'Enter' });
      await arrives(element, '.table');
      expect(element.shadowRoot!.activeElement).to.equal(table);
      expect(table.getAttribute('aria-pressed')).to.equal('true');
      expect(button(element, 'Oś czasu').getAttribute('aria-pressed')).to.equal('false');
      expect(all(element, '.periods')).to.have.length(0);
      expect(element.view).to.equal('table');
      button(element, 'Oś czasu').click();
      await arrives(element, '.periods');
      expect(all(element, '.table')).to.have.length(0);
    });

    it('come by attribute too, before and after attachment, without events', async () => {
      const element = await show();
      const events: string[] = [];
      for (const type of ['ppl-select', 'ppl-search', 'ppl-error']) {
        element.addEventListener(type, () => events.push(type));
      }
      element.setAttribute('view', 'table');
      await arrives(element, '.table');
      const early = await show({ attributes: { view: 'table' } });
      expect(textOf(element)).to.equal(textOf(early));
      element.setAttribute('view', 'map');
      await arrives(element, '.periods');
      element.setAttribute('view', 'nonsense');
      await element.updateComplete;
      expect(all(element, '.periods')).to.have.length(1);
      expect(events).to.deep.equal([]);
    });
  });

  describe('table', () => {
    it('is a real table with its filter and count as caption', async () => {
      const element = await show({ attributes: { view: 'table', voivodeship: 'mazowieckie' } });
      expect(words(one(element, 'caption'))).to.equal('Wdrożenia programu: 15 z 54, woj. mazowieckie, 2003–2010');
      expect(all(element, 'thead th[scope="col"]')).to.have.length(5);
      expect(all(element, 'tbody th[scope="row"]')).to.have.length(15);
      expect(
        words(
          all(element, 'tbody tr').find((row) => words(row).startsWith('powiat miński'))?.lastElementChild ?? undefined,
        ),
      ).to.equal('–');
    });

    it('is sorted by buttons, says so, and keeps focus', async () => {
      const element = await show({ attributes: { view: 'table' } });
      const names = () => all(element, 'tbody .name').map(words);
      const unit = button(element, 'Powiat lub miasto');
      expect(words(one(element, '[role="status"]'))).to.equal('');
      unit.focus();
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(unit.closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
      expect(all(element, '[aria-sort]:not([aria-sort="none"])')).to.have.length(1);
      expect(names().slice(-4)).to.deep.equal([
        'powiat ząbkowicki',
        'powiat zgorzelecki',
        'powiat zgorzelecki',
        'powiat żuromiński',
      ]);
      expect(words(one(element, '[role="status"]'))).to.equal('Posortowano rosnąco: Powiat lub miasto');
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(unit.closest('th')!.getAttribute('aria-sort')).to.equal('descending');
      expect(names()[0]).to.equal('powiat żuromiński');
      expect(words(one(element, '[role="status"]'))).to.equal('Posortowano malejąco: Powiat lub miasto');
      expect(element.shadowRoot!.activeElement).to.equal(unit);
    });

    it('puts Łódź after Lublin: voivodeships in Polish order', async () => {
      const element = await show({ attributes: { view: 'table' } });
      button(element, 'Województwo').click();
      await element.updateComplete;
      const order = [...new Set(all(element, 'tbody td:nth-child(2)').map(words))];
      expect(order.slice(0, 4)).to.deep.equal(['dolnośląskie', 'kujawsko-pomorskie', 'łódzkie', 'małopolskie']);
    });

    it('scrolls in a named box that keys reach', async () => {
      const element = await show({ attributes: { view: 'table' }, width: narrow });
      const box = one(element, '.scroll');
      expect(box.scrollWidth).to.be.above(box.clientWidth);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect([box.tabIndex, box.getAttribute('role'), box.getAttribute('aria-labelledby')]).to.deep.equal([
        0,
        'group',
        'caption',
      ]);
      expect(getComputedStyle(one(element, 'tbody tr')).display).to.equal('table-row');
      box.focus();
      await sendKeys({ press: 'ArrowRight' });
      while (!box.scrollLeft) await new Promise(requestAnimationFrame);
    });
  });

  describe('county', () => {
    it('is marked in words, with a sentence of all that it took part in', async () => {
      const element = await show({ attributes: { county: 'powiat strzeliński', to: '2008' } });
      expect(words(one(element, '.county'))).to.equal(
        'Państwa powiat: powiat strzeliński, woj. dolnośląskie Udział w programie: 2008/2009; 2009/2010 – Strzelińskie Młodzieżowe Partnerstwo Lokalne',
      );
      expect(all(element, '.entry.yours').map(words)).to.deep.equal(['powiat strzeliński Państwa powiat']);
    });

    it('marks the rows of the table too', async () => {
      const element = await show({ attributes: { county: '0217', view: 'table' } });
      expect(all(element, 'tr.yours th').map(words)).to.deep.equal([
        'powiat strzeliński Państwa powiat',
        'powiat strzeliński Państwa powiat',
      ]);
    });

    it('without a rollout is told so', async () => {
      const element = await show({ attributes: { county: 'powiat gryfiński' } });
      expect(words(one(element, '.county'))).to.match(/Brak odnotowanego wdrożenia programu w tym powiecie\.$/);
      expect(all(element, '.yours')).to.have.length(0);
      const city = await show({ attributes: { county: 'Wrocław' } });
      expect(words(one(city, '.county'))).to.equal(
        'Państwa miasto: miasto Wrocław, woj. dolnośląskie Brak odnotowanego wdrożenia programu w tym mieście.',
      );
    });

    it('names a town within it', async () => {
      const element = await show({ attributes: { county: '1012' } });
      expect(words(one(element, '.county'))).to.match(/2006\/2007 – miasto Radomsko$/);
    });

    it('moves neither focus nor the page', async () => {
      const before = scrollY;
      const element = await show({ attributes: { county: '0217' }, width: narrow });
      expect([scrollY - before, document.activeElement, element.shadowRoot!.activeElement]).to.deep.equal([
        0,
        document.body,
        null,
      ]);
    });

    it('of a name that occurs twice is reported, unless the voivodeship decides', async () => {
      expect(await reports({ county: 'powiat brzeski' })).to.deep.equal(['ambiguous']);
      expect(all(document.querySelector('ppl-rollout-timeline')!, '.county')).to.have.length(0);
      expect(await reports({ county: 'powiat brzeski', voivodeship: 'małopolskie' })).to.deep.equal([]);
    });

    it('outside the frame is told of all the same', async () => {
      const element = await show({ attributes: { county: '0217', voivodeship: '12' } });
      expect(words(one(element, '.county'))).to.contain('2008/2009');
      expect(timelineFacts(element)).to.have.length(11);
    });
  });

  describe('what the page got wrong', () => {
    const wrong: readonly [Attributes, string][] = [
      [{ county: 'Atlantyda' }, 'unknown-place'],
      [{ voivodeship: 'krakowskie' }, 'unknown-place'],
      [{ from: 'kiedyś' }, 'unknown-id'],
      [{ to: '20100' }, 'unknown-id'],
      [{ from: '2009', to: '2003' }, 'unknown-id'],
    ];
    for (const [attributes, code] of wrong) {
      it(`is reported once and hides nothing: ${JSON.stringify(attributes)}`, async () => {
        expect(await reports(attributes)).to.deep.equal([code]);
        expect(timelineFacts(document.querySelector('ppl-rollout-timeline')!)).to.have.length(54);
      });
    }

    it('is nothing where an attribute is empty', async () => {
      expect(await reports({ from: '', to: ' ', voivodeship: '', county: '' })).to.deep.equal([]);
    });
  });

  describe('ugly data', () => {
    it('none: says what is empty', async () => {
      const element = make({ feed: feedOf([]) });
      await shows(element, 'empty');
      while (!textOf(element).includes('Brak')) await new Promise(requestAnimationFrame);
      expect(all(element, '.views')).to.have.length(0);
    });

    it('none in the frame: says what was asked for, and what is known of the county', async () => {
      const element = make({ attributes: { voivodeship: 'lubelskie', from: '2003', county: '0217' } });
      await shows(element, 'empty');
      await arrives(element, '.county');
      expect(textOf(element)).to.contain(
        'Brak odnotowanych wdrożeń woj. lubelskie, 2003–… Państwa powiat: powiat strzeliński',
      );
    });

    it('one entry only, without a largest period', async () => {
      const element = await show({
        feed: feedOf([rollout('a', '0201', 2005)]),
        attributes: { from: '2005', to: '2005' },
      });
      expect(words(one(element, '.summary'))).to.equal('1 wdrożenie w 1 powiecie, 2005.');
    });

    it('centuries apart, in a matrix that keeps its width', async () => {
      const element = await show({ feed: feedOf([rollout('a', '0201', 1900), rollout('b', '1203', 2100)]) });
      expect(words(one(element, '.gap'))).to.equal('1901–2099 brak odnotowanych wdrożeń');
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

    it('wrong records are left out, the others are shown', async () => {
      const element = await show({
        feed: feedOf([
          rollout('a', '0201', 2005),
          rollout('b', '9999', 2005),
          rollout('c', '0201', 1066),
          rollout('d', '0201', 2006, 2005),
          { id: 'e' },
          null,
        ]),
      });
      expect(timelineFacts(element)).to.deep.equal(['dolnośląskie: powiat p0201, 2005']);
    });

    it('unknown voivodeship, long names, markup: shown as typed, and nothing is pushed out', async () => {
      const long = 'Partnerstwonarzeczrozwojulokalnegoizatrudnienia'.repeat(3).slice(0, 120);
      const feed = feedOf(
        [
          rollout('a', '9901', 2005, 2006, { label: `<img src=x onerror="alert(1)"> ${long}`, note: `<b>${long}</b>` }),
          rollout('b', '0201', 2006, 2007, { unit: 'city' }),
          rollout('c', '0201', 2006, 2007, { unit: 'municipality', stage: 4 }),
        ],
        [county('9901', long), county('0201')],
      );
      for (const width of ['15em', wide]) {
        const element = await show({ feed, width });
        expect(all(element, 'img, .notes b')).to.have.length(0);
        expect(textOf(element)).to.contain('<img src=x onerror="alert(1)">').and.contain('powiat p0201 miasto');
        expect(textOf(element)).to.contain('powiat p0201 gmina, IV etap');
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });

    it('a stage is said once, be it in the label or not', async () => {
      const element = await show({
        feed: feedOf([
          rollout('a', '0201', 2005, 2005, { stage: 2, label: 'II etap' }),
          rollout('b', '0201', 2006, 2006, { stage: 2, label: 'Młodzi' }),
          rollout('c', '0201', 2007, 2007, { stage: 7 }),
        ]),
      });
      expect(all(element, '.details').map((each) => words(each).split(', wcz')[0])).to.deep.equal([
        'II etap',
        'Młodzi, II etap, 2. raz',
        '7 etap, 3. raz',
      ]);
    });

    it('a long period shows its first part, and all of it on request, with focus on the first new entry', async () => {
      const element = await show({ feed: many(120) });
      expect(all(element, '.entry')).to.have.length(50);
      expect(words(one(element, '.count'))).to.equal('120 wdrożeń');
      button(element, 'Pokaż wszystkie: 120').focus();
      await sendKeys({ press: 'Enter' });
      while (!element.shadowRoot!.activeElement?.matches('.entry')) await new Promise(requestAnimationFrame);
      expect(all(element, '.entry')).to.have.length(120);
      expect(all(element, '.entry').indexOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal(50);
      expect(button(element, 'Pokaż wszystkie: 120')).to.equal(undefined);
    });

    it('a long table likewise', async () => {
      const element = await show({ feed: many(130, 2), attributes: { view: 'table' } });
      expect(all(element, 'tbody tr')).to.have.length(100);
      button(element, 'Pokaż wszystkie: 130').click();
      while (!element.shadowRoot!.activeElement?.matches('tr')) await new Promise(requestAnimationFrame);
      expect(all(element, 'tbody tr').indexOf(element.shadowRoot!.activeElement)).to.equal(100);
    });

    it('ten thousand entries stay under 2,500 elements in either view', async () => {
      for (const periods of [1, 7, 60]) {
        const feed = many(10_000, periods);
        for (const view of ['timeline', 'table']) {
          const element = await show({ feed, attributes: { view } });
          expect(all(element, '*').length, `${view}, ${periods}`).to.be.below(2500);
          element.remove();
        }
      }
    });

    it('paper gets all', async () => {
      const element = await show({ feed: many(120) });
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(all(element, '.entry')).to.have.length(120);
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('languages', () => {
    it('follow the page, at once', async () => {
      const element = await show({ lang: 'en' });
      expect(one(element, '.name span').lang).to.equal('pl');
      element.parentElement!.lang = 'pl';
      while (one(element, '.base').lang !== 'pl') await new Promise(requestAnimationFrame);
      expect(words(one(element, '.summary'))).to.contain('najwięcej');
    });

    it('count in Polish as Polish does', async () => {
      const counted = async (count: number) => words(one(await show({ feed: many(count) }), '.count'));
      expect([await counted(1), await counted(2), await counted(5), await counted(22)]).to.deep.equal([
        '1 wdrożenie',
        '2 wdrożenia',
        '5 wdrożeń',
        '22 wdrożenia',
      ]);
    });
  });

  describe('headings', () => {
    it('start where the page says, or are left to it', async () => {
      const element = await show({ attributes: { 'heading-level': '2', heading: 'Inny' } });
      expect(words(one(element, 'h2'))).to.equal('Inny');
      expect(all(element, 'h3')).to.have.length(7);
    });
  });

  describe('access', () => {
    for (const view of ['timeline', 'table']) {
      for (const width of [wide, narrow]) {
        it(`axe finds nothing: ${view}, ${width}`, async () => {
          const element = await show({ attributes: { view, county: '0217' }, width });
          expect(await accessFaults(element)).to.deep.equal([]);
        });
      }
    }
  });
});

/** The number of the note that holds these words. */
function noteOf(element: Element, text: string): string {
  return String(all(element, '.notes li').findIndex((note) => words(note).includes(text)) + 1);
}
