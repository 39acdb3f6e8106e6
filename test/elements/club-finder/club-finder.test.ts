import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { itWithViewport, setViewport } from '../../support/media.js';
import { PplClubFinder } from '../../../src/elements/club-finder/club-finder.js';
import type { SearchDetail, SelectDetail } from '../../../src/elements/events.js';
import type { PplErrorEvent } from '../../../src/feed/events.js';
import type { FeedLike } from '../../../src/feed/index.js';
import { accessFaults } from '../../support/axe.js';
import { HandClock } from '../../support/hand-clock.js';
import { json, makeFeed, stubNetwork } from '../../support/feed.js';
import { shows, textOf } from '../../support/widget.js';
import { active, club, clubs, counties, feed, networks } from './clubs.js';

const tick = () => new Promise(requestAnimationFrame);

/** What the page heard, in order: `search oswiecim 4`, `select place …`, `error ambiguous`. */
const heard: string[] = [];
const errors: string[] = [];
addEventListener('ppl-search', ({ detail }: CustomEventInit<SearchDetail>) => {
  heard.push(`search ${detail!.query} ${detail!.count}`);
});
addEventListener('ppl-select', ({ detail }: CustomEventInit<SelectDetail>) => {
  heard.push(`select ${detail!.type} ${detail!.id}`);
});
addEventListener('ppl-error', ({ detail }: CustomEventInit<PplErrorEvent['detail']>) => {
  errors.push(`${detail!.code}: ${detail!.message}`);
});

/** The finder's clock: it goes on when the test says so. */
const clock = new HandClock();
customElements.define(
  'ppl-club-finder',
  class extends PplClubFinder {
    protected override get clock() {
      return clock;
    }
  },
);

/** Nothing happens for a second: what is to be read out is. */
const rest = async (element: PplClubFinder): Promise<void> => {
  clock.pass(1000);
  await element.updateComplete;
};

beforeEach(() => {
  heard.length = errors.length = 0;
  clock.clear();
});
afterEach(() => document.body.replaceChildren());

async function finder(attributes: Record<string, string> = {}, data: FeedLike | null = feed, state = 'ready') {
  const element = document.createElement('ppl-club-finder');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await shows(element, state as 'ready');
  await element.updateComplete;
  // The search and the contacts come a moment later, where they are needed.
  while (state === 'ready' && !find(element, '.result')) await tick();
  return element;
}

const find = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const names = (element: Element) => all(element, '.club-name').map(words);
const title = (element: Element) => words(find(element, '.result')).replace(/[\u2068\u2069]/g, '');
const field = (element: Element) => find(element, '[role=combobox]') as HTMLInputElement;
const options = (element: Element) => all(element, '[role=option]').map(words);
const said = (element: Element) => all(element, '[aria-live]').map(words);
const button = (element: Element, name: string) => all(element, 'button').find((one) => words(one).startsWith(name))!;
const activeOption = (element: Element) =>
  words(element.shadowRoot!.getElementById(field(element).getAttribute('aria-activedescendant') ?? ''));

/** Focuses the field, and waits until the search that this loads is there. */
async function enter(element: PplClubFinder): Promise<void> {
  field(element).focus();
  field(element).dispatchEvent(new InputEvent('input'));
  while (!clock.isWaiting) await tick();
  clock.clear();
  await element.updateComplete;
}

async function type(element: PplClubFinder, text: string): Promise<void> {
  await enter(element);
  await sendKeys({ type: text });
  await element.updateComplete;
}

/** As dictation and paste do it: the value at once, and one `input`. */
async function paste(element: PplClubFinder, text: string): Promise<void> {
  await enter(element);
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function press(element: PplClubFinder, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

async function chooseVoivodeship(element: PplClubFinder, code: string): Promise<void> {
  const select = find(element, 'select') as HTMLSelectElement;
  select.value = code;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  while (!clock.isWaiting) await tick();
  await element.updateComplete;
}

describe('<ppl-club-finder> as it opens', () => {
  it('shows all clubs by voivodeship and place, and how many', async () => {
    const element = await finder();
    expect(title(element)).to.equal('4 kluby: wszystkie województwa');
    expect(names(element)).to.deep.equal([
      'Klub „Praca” w Krasnymstawie',
      'Klub Wsparcia w Chrzanowie',
      'Klub Wsparcia w Oświęcimiu',
      'Klub „Praca” w Katowicach',
    ]);
    expect(said(element)).to.deep.equal(['', '']);
    expect(heard).to.be.empty;
  });

  it('loads the search only when somebody touches the field', async () => {
    const element = await finder();
    const loaded = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('finder-search'));
    if (!loaded()) expect(find(element, '.option')).to.equal(null);
    await type(element, 'kat');
    expect(loaded()).to.equal(true);
  });

  it('has headings in the order of the page', async () => {
    const element = await finder({ 'heading-level': '2' });
    expect(find(element, '.heading').localName).to.equal('h2');
    expect(find(element, '.result').localName).to.equal('h3');
    expect(find(element, '.club-name').localName).to.equal('h4');
  });

  it('says that it has no clubs, and where help is', async () => {
    const element = await finder({}, makeFeed({ clubs: [], counties, networks, places: [] }), 'empty');
    expect(textOf(element)).to.contain('Brak klubów').and.to.contain('powiatowe urzędy pracy');
  });

  it('does not throw when the feed has nothing but clubs in one part that is broken', async () => {
    const broken = [null, 7, { id: 'x' }, { ...club({ id: 'far' }), lat: 0, lon: 0 }, ...clubs];
    const element = await finder({}, makeFeed({ clubs: broken, counties, networks, places: [] }));
    expect(title(element)).to.equal('4 kluby: wszystkie województwa');
  });

  it('is found without fault by axe: list, suggestions, nothing understood', async () => {
    const element = await finder({}, makeFeed({ clubs: [...clubs, active], counties, networks, places: [] }));
    expect(await accessFaults(element)).to.deep.equal([]);
    await type(element, 'k');
    await sendKeys({ type: 'a' });
    await press(element, 'ArrowDown');
    expect(await accessFaults(element)).to.deep.equal([]);
    await press(element, 'Escape');
    await sendKeys({ type: 'xxx' });
    await press(element, 'Enter');
    expect(await accessFaults(element)).to.deep.equal([]);
  });
});

describe('history', () => {
  it('is said first, above the list and in each row', async () => {
    const element = await finder();
    expect(words(find(element, '.notice')))
      .to.contain('To dane historyczne')
      .and.to.contain('pomagają dziś powiatowe urzędy pracy');
    const row = all(element, '.hit')[0]!;
    expect(words(row)).to.match(/^Klub „Praca” w Krasnymstawie Wpis historyczny, sierpień 2004/);
    expect(words(row)).to.contain('Dziś pomaga powiatowy urząd pracy, który obsługuje powiat krasnostawski');
  });

  it('names the labour office of the county that was asked for, by whom it serves', async () => {
    expect(words(find(await finder({ near: 'Strzelin' }), '.notice'))).to.contain(
      'Osobom bezrobotnym pomaga dziś powiatowy urząd pracy, który obsługuje powiat strzeliński (Strzelin).',
    );
    // The office for Sopot is in Gdynia.
    expect(words(find(await finder({ near: 'sopot' }), '.notice'))).to.contain('który obsługuje miasto Sopot.');
    expect(words(find(await finder({ near: 'powiat Tarnów' }), '.notice'))).to.contain(
      'który obsługuje powiat tarnowski (Tarnów).',
    );
  });

  it('never links to what an old record says; its address is marked as from then', async () => {
    const element = await finder();
    expect(all(element, '.hit a')).to.have.length(0);
    expect(textOf(element)).to.contain('Adres z tamtego czasu: ul. Stara 1').and.not.to.contain('32 123 45 67');
  });

  it('is told from what works today', async () => {
    const element = await finder({}, makeFeed({ clubs: [...clubs, active], counties, networks, places: [] }));
    expect(words(find(element, '.notice'))).to.contain('Część wpisów jest historyczna');
    const row = all(element, '.hit').find((one) => words(one).startsWith('Klub czynny'));
    expect(words(row)).to.contain('Działa. Ostatnia wiadomość: maj 2026').and.not.to.contain('urząd');
    const contacts = [...row!.querySelectorAll('dl > div')].map(words);
    expect(contacts).to.deep.equal([
      'Adres ul. Nowa 2',
      'Telefon +48 14 688 22 22',
      'E-mail klub@example.pl',
      'Strona klub.example.pl',
      'Godziny wtorek 9–12',
    ]);
    expect([...row!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'tel:+48146882222',
      'mailto:klub@example.pl',
      'https://klub.example.pl/o-nas',
    ]);
  });

  it('links no contact that could do something else', async () => {
    const contact = { phone: '14 688 22 22 wew. 5', email: 'a@b.pl?bcc=x@y.pl', url: 'javascript:alert(1)' };
    const element = await finder({}, makeFeed({ clubs: [{ ...active, contact }], counties, networks, places: [] }));
    expect(all(element, '.hit a')).to.have.length(0);
    expect(textOf(element)).to.contain('14 688 22 22 wew. 5');
  });

  it('shows sixty numbers as they are: text, that breaks where there is no room', async () => {
    const phone = Array.from({ length: 60 }, (_, at) => `32 123 45 ${at + 10}`).join(', ');
    const element = await finder(
      {},
      makeFeed({ clubs: [{ ...active, contact: { phone } }], counties, networks, places: [] }),
    );
    expect(textOf(element)).to.contain(phone);
    expect(all(element, '.hit a')).to.have.length(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('says the same note once', async () => {
    expect(all(await finder(), '.note').map(words)).to.deep.equal(['Uwaga.']);
  });

  it('is no word in a list of active clubs', async () => {
    const element = await finder({}, makeFeed({ clubs: [active], counties, networks, places: [] }));
    expect(find(element, '.notice')).to.equal(null);
  });
});

describe('clubs that are not where they can be', () => {
  const skippedOf = async (data: FeedLike) => {
    const load = new Promise<number>((resolve) => {
      addEventListener('ppl-load', ({ detail }) => resolve(detail.skipped.length), { once: true });
    });
    const element = await finder({ near: 'Oświęcim' }, data);
    return { element, skipped: await load };
  };
  const nowhere = (fields: Record<string, unknown>) =>
    makeFeed({ clubs: [club({ id: 'odd', name: 'Dziwny', ...fields }), ...clubs], counties, networks, places: [] });

  for (const [where, fields] of [
    ['without coordinates', { lat: undefined, lon: undefined }],
    ['at 0, 0', { lat: 0, lon: 0 }],
    ['outside Poland', { lat: 48.85, lon: 2.35 }],
  ] as const) {
    it(`${where} are left out and reported; nothing is measured to there`, async () => {
      const { element, skipped } = await skippedOf(nowhere(fields));
      expect(skipped).to.equal(1);
      expect(names(element)).to.have.length(4).and.not.include('Dziwny');
    });
  }

  it('of one id are one: the first stays', async () => {
    const { element, skipped } = await skippedOf(nowhere({ id: 'oswiecim' }));
    expect(skipped).to.equal(1);
    expect(names(element)).to.include('Dziwny').and.not.include('Klub Wsparcia w Oświęcimiu');
  });
});

describe('searching', () => {
  it('shows the nearest first, from where, and how far in a straight line', async () => {
    const element = await finder();
    await type(element, 'oswiecim');
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Oświęcim, powiat oświęcimski');
    expect(names(element)[0]).to.equal('Klub Wsparcia w Oświęcimiu');
    expect(all(element, '.km').map(words)).to.deep.equal([
      'do 1 km w linii prostej',
      'ok. 18 km w linii prostej',
      'ok. 28 km w linii prostej',
      'ok. 300 km w linii prostej',
    ]);
    expect(textOf(element)).to.contain('Odległość w linii prostej, od środka miejscowości: Oświęcim.');
  });

  it('says when the nearest is far', async () => {
    const element = await finder();
    await type(element, 'Sopot');
    expect(textOf(element)).to.match(/Najbliższy jest daleko: ok\.\s\d+\skm\./);
  });

  it('takes what stands in the field by `input` alone: paste, dictation with a space before it', async () => {
    const element = await finder();
    await paste(element, '  Katowice ');
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Katowice');
    await rest(element);
    expect(heard).to.deep.equal(['search Katowice 4']);
  });

  it('takes what the field shows, though nobody has said that it changed: at Enter and at change', async () => {
    const element = await finder();
    await type(element, 'Katowice');
    field(element).value = 'Oświęcim';
    await press(element, 'Enter');
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Oświęcim, powiat oświęcimski');
    field(element).value = 'Katowice';
    field(element).dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Katowice');
    // The first touch of all.
    const other = await finder();
    field(other).value = 'Katowice';
    field(other).focus();
    await press(other, 'Enter');
    while (!title(other).includes('najbliższego')) await tick();
    expect(title(other)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Katowice');
  });

  it("keeps what is typed from the page's one-key shortcuts, and leaves it its chords", async () => {
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => {
      keys.push(`${event.type} ${event.key}`);
      const isInField = (event.target as Element).localName === 'input';
      if (!isInField && /^[ks/]$/.test(event.key) && !event.ctrlKey) event.preventDefault();
    };
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(type, listen);
    const element = await finder();
    await type(element, 'skawina k/krakowa');
    expect(field(element).value).to.equal('skawina k/krakowa');
    find(element, 'select').focus();
    await sendKeys({ press: 's' });
    expect(keys).to.deep.equal([]);
    await sendKeys({ press: 'Control+k' });
    expect(keys.join()).to.contain('keydown k');
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.removeEventListener(type, listen);
  });

  it('understands a place among other words, and shows a guess as one', async () => {
    const element = await finder();
    await paste(element, 'ul. Mariacka 1, 40-096 Katowice');
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Katowice');
    expect(find(element, '.guess')).to.equal(null);
    await paste(element, 'szukam klubu niedaleko Oświęcimia');
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Oświęcim, powiat oświęcimski');
    await paste(element, 'Katowice Paderewa');
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Katowice');
    expect(words(find(element, '.guess'))).to.contain('Czy chodzi o: Katowice?');
  });

  it('gives advice that fits: of an address without a place nothing is misspelt, and the country is the whole list', async () => {
    const element = await finder();
    await paste(element, 'ul. Krakowska 12');
    expect(textOf(element)).to.contain('bez ulicy i kodu pocztowego').and.not.to.contain('pisownię');
    await paste(element, '32-500');
    expect(textOf(element)).to.contain('Wpisz nazwę miejscowości, nie cyfry.').and.not.to.contain('pisownię');
    expect(title(element)).to.contain('32-500');
    await paste(element, 'Polska');
    expect(title(element)).to.equal('4 kluby: wszystkie województwa');
    expect(find(element, '.guess')).to.equal(null);
  });

  it('gives a list for free text and Enter, says how it reads it, and offers the other readings', async () => {
    const element = await finder();
    await type(element, 'świdnicki');
    await press(element, 'Enter');
    expect(options(element)).to.be.empty;
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: powiat świdnicki, dolnośląskie');
    button(element, 'powiat świdnicki, lubelskie').click();
    await tick();
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: powiat świdnicki, lubelskie');
    expect(names(element)[0]).to.equal('Klub „Praca” w Krasnymstawie');
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '.result'));
    expect(heard).to.deep.equal(['search świdnicki 4', 'select county 0619']);
  });

  it('reads a voivodeship and a network as bounds, and says how many lie outside', async () => {
    const element = await finder();
    await type(element, 'małopolskie');
    expect(title(element)).to.equal('2 kluby: województwo małopolskie');
    expect(textOf(element)).to.contain('Poza nim: 2 kluby.');
    button(element, 'Pokaż wszystkie').click();
    await tick();
    expect(title(element)).to.equal('4 kluby: wszystkie województwa');
    expect(field(element).value).to.equal('');
    await paste(element, 'Kluby „Praca”');
    expect(title(element)).to.equal('2 kluby: Kluby „Praca”');
  });

  it('says plainly what it did not find, and shows all', async () => {
    const element = await finder();
    await type(element, 'Pcimm');
    await press(element, 'Enter');
    expect(title(element)).to.equal('Nie znaleziono: „Pcimm”');
    expect(textOf(element)).to.contain('wpisz miasto powiatowe').and.to.contain('4 kluby: wszystkie województwa');
    expect(names(element)).to.have.length(4);
    expect(heard).to.deep.equal(['search Pcimm 0']);
  });

  for (const text of ['<img src=x onerror=alert(1)>', '😀😀', 'مرحبا', '12345', '__proto__', '<'.repeat(10_000)]) {
    it(`takes ${text.slice(0, 12)} as text`, async () => {
      const element = await finder();
      await paste(element, text);
      await press(element, 'Enter');
      expect(title(element)).to.contain(`„${[...text].slice(0, 100).join('')}”`);
      expect(find(element, '.answer img')).to.equal(null);
      expect(names(element)).to.have.length(4);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
  }

  for (const text of ['50.034, 19.21', '50,034 19,21', `50°02'N 19°12'E`]) {
    it(`takes no coordinates (${text}), and says what to write instead`, async () => {
      const element = await finder();
      await paste(element, text);
      await press(element, 'Enter');
      expect(title(element)).to.equal(`Nie znaleziono: „${text}”`);
      expect(textOf(element)).to.contain('Wpisz nazwę miejscowości, nie cyfry.');
    });
  }

  it('answers white space as it answers nothing', async () => {
    const element = await finder();
    await paste(element, '   ');
    expect(title(element)).to.equal('4 kluby: wszystkie województwa');
  });
});

describe('the combobox by keys', () => {
  it('opens with groups, walks round through the options and back to the text', async () => {
    const element = await finder();
    await type(element, 'ka');
    expect(field(element).getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '[role=listbox] [role=group]').map((one) => words(one.firstElementChild))).to.deep.equal([
      'Miejscowości',
      'Kluby',
    ]);
    expect(options(element)).to.deep.equal(['Katowice śląskie', 'Klub „Praca” w Katowicach Katowice, śląskie']);
    expect(activeOption(element)).to.equal('');
    await press(element, 'ArrowDown');
    expect(activeOption(element)).to.equal('Katowice śląskie');
    await press(element, 'ArrowDown', 'ArrowDown');
    expect(activeOption(element)).to.equal('');
    await press(element, 'ArrowUp');
    expect(activeOption(element)).to.contain('Klub');
    expect(find(element, '[aria-selected=true]').id).to.equal(field(element).getAttribute('aria-activedescendant'));
  });

  it('[4.1.3] chooses by Enter, and says once what came of it', async () => {
    const element = await finder();
    await type(element, 'kra');
    await press(element, 'ArrowDown', 'Enter');
    expect(field(element).value).to.equal('Krasnystaw');
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
    expect(title(element)).to.contain('od najbliższego. Punkt wyjścia: Krasnystaw, powiat krasnostawski');
    expect(heard).to.deep.equal(['select place Krasnystaw, powiat krasnostawski']);
    clock.pass(1000);
    await element.updateComplete;
    expect(said(element).filter(Boolean)).to.deep.equal([title(element)]);
    // Who reads on later finds it in its place alone.
    clock.pass(5000);
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['', '']);
  });

  it('closes at Escape and then clears, and keeps the key from the dialog around', async () => {
    const element = await finder();
    const keys: string[] = [];
    const listen = ({ key }: KeyboardEvent) => keys.push(key);
    document.body.addEventListener('keydown', listen);
    await type(element, 'ka');
    keys.length = 0;
    await press(element, 'Escape');
    expect(options(element)).to.be.empty;
    expect(field(element).value).to.equal('ka');
    await press(element, 'Escape');
    expect(field(element).value).to.equal('');
    expect(keys).to.be.empty;
    await press(element, 'Escape');
    expect(keys).to.deep.equal(['Escape']);
    document.body.removeEventListener('keydown', listen);
  });

  it('opens again by an arrow; Alt and arrow only open and close', async () => {
    const element = await finder();
    await type(element, 'ka');
    await press(element, 'Escape', 'Alt+ArrowDown');
    expect(options(element)).to.have.length(2);
    expect(activeOption(element)).to.equal('');
    await press(element, 'Alt+ArrowUp');
    expect(options(element)).to.be.empty;
    await press(element, 'ArrowDown');
    expect(activeOption(element)).to.equal('Katowice śląskie');
  });

  it('leaves the text its own keys, and closes when the field is left', async () => {
    const element = await finder();
    await type(element, 'ka');
    await press(element, 'Home');
    await sendKeys({ type: 'X' });
    expect(field(element).value).to.equal('Xka');
    await press(element, 'Delete', 'Delete', 'Backspace');
    await sendKeys({ type: 'ka' });
    await press(element, 'Tab');
    expect(options(element)).to.be.empty;
    expect(heard).to.be.empty;
  });

  it('writes on: what was chosen is forgotten', async () => {
    const element = await finder();
    await type(element, 'kra');
    await press(element, 'ArrowDown', 'Enter');
    await press(element, 'Backspace');
    expect(title(element)).to.contain('od najbliższego. Punkt wyjścia: Krasnystaw');
    expect(options(element)[0]).to.contain('Krasnystaw');
  });

  it('can be clicked, though the press would take the focus away', async () => {
    const element = await finder();
    await type(element, 'kat');
    const option = all(element, '[role=option]')[0]!;
    expect(option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))).to.equal(false);
    option.click();
    await element.updateComplete;
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Katowice');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('has a button that clears, with a name', async () => {
    const element = await finder();
    expect(find(element, '.clear')).to.equal(null);
    await type(element, 'kat');
    const clear = find(element, '.clear') as HTMLButtonElement;
    expect(clear.getAttribute('aria-label')).to.equal('Wyczyść pole');
    // Its sign is no text, which a browser that translates the page would put words to.
    expect(clear.textContent).to.equal('');
    expect(getComputedStyle(clear, '::before').content).to.equal('"×"');
    clear.click();
    await element.updateComplete;
    expect(field(element).value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(title(element)).to.equal('4 kluby: wszystkie województwa');
  });

  it('tells a phone what it is, and has its name from its label', async () => {
    const input = field(await finder());
    expect(
      ['autocomplete', 'autocapitalize', 'spellcheck', 'enterkeyhint'].map((name) => input.getAttribute(name)),
    ).to.deep.equal(['off', 'none', 'false', 'search']);
    expect(words(input.labels![0])).to.equal('Miejscowość, powiat albo klub');
  });
});

describe('what is read out', () => {
  it('is count, place and suggestions in one sentence, once the typing rests', async () => {
    const element = await finder();
    await type(element, 'kat');
    expect(said(element)).to.deep.equal(['', '']);
    expect(clock.isWaiting).to.equal(true);
    await rest(element);
    expect(said(element)).to.deep.equal(['4 kluby, od najbliższego. Punkt wyjścia: Katowice. Podpowiedzi: 2', '']);
    expect(heard).to.deep.equal(['search kat 4']);
  });

  it('alternates, so that the same is said again', async () => {
    const element = await finder();
    await type(element, 'kat');
    await rest(element);
    await press(element, 'Escape', 'Enter');
    await rest(element);
    expect(said(element)).to.deep.equal(['', '4 kluby, od najbliższego. Punkt wyjścia: Katowice']);
  });

  it('includes zero and what was not understood', async () => {
    const element = await finder();
    await chooseVoivodeship(element, '08');
    await rest(element);
    expect(said(element)[0]).to.equal('0 klubów: województwo lubuskie');
    await paste(element, 'qqq');
    await rest(element);
    expect(said(element)[1]).to.contain('Nie znaleziono').and.to.contain('0 klubów: województwo lubuskie');
  });

  it('is nothing after the element has gone', async () => {
    const element = await finder();
    await type(element, 'kat');
    element.remove();
    expect(clock.isWaiting).to.equal(false);
  });
});

describe('the voivodeship', () => {
  it('works with the field empty, and says how many it has', async () => {
    const element = await finder();
    const choices = [...(find(element, 'select') as HTMLSelectElement).options].map(words);
    expect(choices).to.have.length(17);
    expect(choices).to.include('małopolskie (2)').and.to.include('lubuskie (0)');
    await chooseVoivodeship(element, '12');
    expect(title(element)).to.equal('2 kluby: województwo małopolskie');
    expect(heard).to.deep.equal(['select voivodeship 12', 'search  2']);
  });

  it('bounds first, then distance; none inside is said, and what lies outside is offered', async () => {
    const element = await finder();
    await type(element, 'Katowice');
    await chooseVoivodeship(element, '12');
    expect(title(element)).to.equal('2 kluby, od najbliższego. Punkt wyjścia: Katowice');
    await chooseVoivodeship(element, '08');
    expect(title(element)).to.equal('0 klubów: województwo lubuskie');
    expect(textOf(element)).to.contain('Poza nim: 4 kluby.');
    button(element, 'Pokaż wszystkie').click();
    await tick();
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Katowice');
    expect((find(element, 'select') as HTMLSelectElement).value).to.equal('');
  });
});

describe('the places that can be searched', () => {
  const loadedFiles = () =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('/gazetteer-data'));
  const own = makeFeed({ clubs, counties, networks });

  it('come with the first touch, never before, and are credited then', async () => {
    const element = await finder({ near: 'Strzelin' }, own);
    expect(loadedFiles()).to.be.empty;
    expect(textOf(element)).not.to.contain('GeoNames');
    await enter(element);
    while (!textOf(element).includes('GeoNames')) await tick();
    expect(loadedFiles()).to.have.length(1);
    expect(find(element, '.credit a').getAttribute('href')).to.equal('https://www.geonames.org/');
    await paste(element, 'w Zawoi');
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Zawoja, małopolskie');
    expect(names(element)[0]).to.equal('Klub Wsparcia w Oświęcimiu');
  });

  it('come when the page names a place that the feed alone does not know', async () => {
    const element = await finder({ near: 'Zawoja' }, own);
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Zawoja, małopolskie');
    expect(errors).to.be.empty;
    const several = await finder({ near: 'Osiek' }, own);
    expect(title(several)).to.equal('4 kluby: wszystkie województwa');
    expect(errors.join()).to.match(/^ambiguous: near="Osiek".*"Osiek, powiat oświęcimski"/);
    expect(errors.join().match(/"Osiek, dolnośląskie"/g)).to.have.length(1);
  });

  /** Somebody has typed 'chrzan' and sees what the feed knows; its own places, with Chrzanowo, arrive when `arrive` is called. */
  async function typedBeforePlaces() {
    const place = { name: 'Chrzanowo', county: '1213', lat: 50, lon: 19.3, population: 700 };
    let answer = (_: Response): void => undefined;
    const { restore } = stubNetwork({
      '/slow/feed.json': json(
        makeFeed({ clubs, counties, networks, places: { href: 'places.json', source: 'Urząd' } }),
      ),
      '/slow/places.json': () => new Promise((resolve) => (answer = resolve)),
    });
    const element = await finder({ feed: '/slow/feed.json' }, null);
    await paste(element, 'chrzan');
    while (!options(element).length) await tick();
    return { element, arrive: () => answer(json([place])), restore };
  }

  it('leave somebody on the option that they have gone to, when they arrive meanwhile', async () => {
    const { element, arrive, restore } = await typedBeforePlaces();
    await press(element, 'ArrowDown');
    const chosen = () => all(element, '[role=option][aria-selected=true]').map((option) => words(option));
    const before = chosen();
    expect(before.join()).to.contain('Chrzanów');
    arrive();
    while (!options(element).some((option) => option.includes('Chrzanowo'))) await tick();
    expect(chosen()).to.deep.equal(before);
    restore();
  });

  it('do not open again what somebody has closed, when they arrive meanwhile', async () => {
    const { element, arrive, restore } = await typedBeforePlaces();
    await press(element, 'Escape');
    expect(options(element)).to.deep.equal([]);
    arrive();
    // Names that have arrived are credited.
    while (!words(element.shadowRoot!.querySelector('.credit')).includes('Urząd')) await tick();
    await element.updateComplete;
    expect(options(element)).to.deep.equal([]);
    await paste(element, 'chrzano');
    while (!options(element).some((option) => option.includes('Chrzanowo'))) await tick();
    restore();
  });

  it("never turn the list of the page's own place, though others have its name", async () => {
    const element = await finder({ near: 'Chrzanów' }, own);
    const before = title(element);
    expect(before).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Chrzanów, powiat chrzanowski');
    await enter(element);
    while (!textOf(element).includes('GeoNames')) await tick();
    await element.updateComplete;
    expect(title(element)).to.equal(before);
    expect(errors).to.be.empty;
  });

  it("are the feed's own where it has some, inline or apart, and credited as it says", async () => {
    const place = { name: 'Wieś Nowa', county: '1213', lat: 50, lon: 19.3, population: 700 };
    const inline = await finder(
      { near: 'wies nowa' },
      makeFeed({ clubs, counties, networks, places: [place, { name: 7 }] }),
    );
    expect(title(inline)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Wieś Nowa, powiat oświęcimski');
    const network = stubNetwork({
      '/places/feed.json': json(
        makeFeed({ clubs, counties, networks, places: { href: 'places.json', source: 'Urząd Statystyczny' } }),
      ),
      '/places/places.json': json([place]),
    });
    const apart = await finder({ feed: '/places/feed.json' }, null);
    expect(network.asked.map((url) => new URL(url).pathname)).to.deep.equal(['/places/feed.json']);
    await paste(apart, 'wies nowa');
    while (!title(apart).includes('Wieś Nowa')) await tick();
    expect(network.asked.map((url) => new URL(url).pathname)).to.deep.equal([
      '/places/feed.json',
      '/places/places.json',
    ]);
    expect(words(find(apart, '.credit'))).to.equal('Miejscowości: Urząd Statystyczny');
    await paste(apart, 'Zawoja');
    expect(title(apart)).to.equal('Nie znaleziono: „Zawoja”');
    network.restore();
  });

  it('may be missing: the finder says so and goes on with what the feed knows', async () => {
    const network = stubNetwork({
      '/places/lost.json': json(makeFeed({ clubs, counties, networks, places: { href: 'gone.json' } })),
    });
    const element = await finder({ feed: '/places/lost.json' }, null);
    await paste(element, 'Oświęcim');
    while (!textOf(element).includes('Nie udało się wczytać spisu miejscowości')) await tick();
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Oświęcim, powiat oświęcimski');
    network.restore();
  });

  it('say why they are offered, and never mend a slip in silence', async () => {
    const element = await finder({}, own);
    await enter(element);
    while (!textOf(element).includes('GeoNames')) await tick();
    await paste(element, 'w Oświęcimiu');
    expect(options(element)[0]).to.equal('Oświęcim powiat oświęcimski, małopolskie odmiana nazwy: w Oświęcimiu');
    await paste(element, 'Warsaw');
    expect(options(element)[0]).to.equal('Warszawa mazowieckie inna nazwa: Warsaw');
    await paste(element, 'Katwoice');
    expect(options(element)[0]).to.contain('Katowice').and.to.contain('Czy chodzi o tę nazwę? Wpisano: Katwoice');
    await press(element, 'Enter');
    expect(words(find(element, '.guess')).replace(/[\u2068\u2069]/g, '')).to.equal(
      'Nie znaleziono nazwy „Katwoice”. Czy chodzi o: Katowice?',
    );
    await rest(element);
    expect(said(element).join('')).to.contain('Czy chodzi o: Katowice?');
    await paste(element, 'oswiec');
    expect(find(element, '.option b').textContent).to.equal('Oświęc');
  });

  it('of one name are all offered', async () => {
    const element = await finder({}, own);
    await enter(element);
    while (!textOf(element).includes('GeoNames')) await tick();
    await paste(element, 'Osiek');
    await press(element, 'Enter');
    expect(words(find(element, '.others p'))).to.equal('Inne miejsca o tej nazwie:');
    expect(all(element, '.others button')).to.have.length(8);
  });
});

describe('attributes', () => {
  it('near: the place, set before or after, in any case', async () => {
    const before = await finder({ near: 'STRZELIN' });
    expect(title(before)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Strzelin, powiat strzeliński');
    expect(field(before).value).to.equal('Strzelin');
    const after = await finder();
    after.near = 'Strzelin, powiat strzeliński';
    while (!title(after).includes('Strzelin')) await tick();
    expect(names(after)).to.deep.equal(names(before));
    await type(after, 'x');
    after.near = 'Katowice';
    await after.updateComplete;
    expect(title(after)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Katowice');
    expect(errors).to.be.empty;
    expect(heard).to.be.empty;
  });

  it('near: several meanings are reported with names that work; a voivodeship decides', async () => {
    const element = await finder({ near: 'świdnicki' });
    await element.updateComplete;
    expect(title(element)).to.equal('4 kluby: wszystkie województwa');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/^ambiguous: .*"powiat świdnicki, dolnośląskie" or "powiat świdnicki, lubelskie"/);
    const decided = await finder({ near: 'świdnicki', voivodeship: '06' });
    expect(title(decided)).to.equal('1 klub, od najbliższego. Punkt wyjścia: powiat świdnicki, lubelskie');
    expect(errors).to.have.length(1);
  });

  it('near: an unknown place is reported, and everything shown', async () => {
    const element = await finder({ near: 'Kat' });
    await element.updateComplete;
    expect(errors.join()).to.match(/^unknown-place: near="Kat".*"Katowice"/);
    expect(names(element)).to.have.length(4);
  });

  for (const near of ['<b>'.repeat(5000), '😀', 'مرحبا', '50.03, 19.21', '__proto__']) {
    it(`near: ${near.slice(0, 12)} is reported and shows everything`, async () => {
      const element = await finder({ near });
      await element.updateComplete;
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(/^unknown-place: /);
      expect(errors[0]!.length).to.be.below(300);
      expect(names(element)).to.have.length(4);
    });
  }

  it('voivodeship and network: the frame, without a filter for what it fixes', async () => {
    const element = await finder({ voivodeship: 'Małopolskie' });
    expect(title(element)).to.equal('2 kluby: województwo małopolskie');
    expect(find(element, 'select')).to.equal(null);
    expect(textOf(element)).to.contain('Poza nim: 2 kluby.');
    expect(button(element, 'Pokaż wszystkie')).to.equal(undefined);
    const both = await finder({ voivodeship: '02', network: 'kwk' });
    expect(title(both)).to.equal('0 klubów: województwo dolnośląskie, Kluby Wsparcia');
    button(both, 'Pokaż wszystkie').click();
    await tick();
    expect(title(both)).to.equal('4 kluby: wszystkie województwa');
  });

  it('voivodeship and network: unknown ones are reported, and do not narrow', async () => {
    const element = await finder({ voivodeship: 'Śląsk', network: 'xyz' });
    await element.updateComplete;
    expect(names(element)).to.have.length(4);
    expect(errors.join()).to.contain('unknown-place').and.to.contain('unknown-id').and.to.contain('kwk, praca');
  });

  for (const limit of ['0', '-3', 'x', '']) {
    it(`limit "${limit}" is ten`, async () => {
      const many = Array.from({ length: 12 }, (_, at) => club({ id: `${at}`, name: `Klub ${at}` }));
      expect(names(await finder({ limit }, makeFeed({ clubs: many, counties, networks, places: [] })))).to.have.length(
        10,
      );
    });
  }

  it('limit: as many again at each press, focus on the first new one', async () => {
    const many = Array.from({ length: 60 }, (_, at) => club({ id: `${at}`, name: `Klub ${at}` }));
    const element = await finder(
      { limit: '25', near: 'Oświęcim' },
      makeFeed({ clubs: many, counties, networks, places: [] }),
    );
    expect(title(element)).to.equal('25 klubów, od najbliższego. Punkt wyjścia: Oświęcim, powiat oświęcimski');
    expect(words(button(element, 'Pokaż więcej'))).to.equal('Pokaż więcej (pozostało 35)');
    button(element, 'Pokaż więcej').focus();
    await press(element, 'Enter');
    await tick();
    expect(names(element)).to.have.length(50);
    expect(words(element.shadowRoot!.activeElement)).to.equal(names(element)[25]);
    expect(new Set(names(element)).size).to.equal(50);
    button(element, 'Pokaż więcej').click();
    await tick();
    expect(names(element)).to.have.length(60);
    expect(button(element, 'Pokaż więcej')).to.equal(undefined);
  });

  it('view="map" shows the list too', async () => {
    const element = await finder({ view: 'map' });
    expect(names(element)).to.have.length(4);
  });
});

describe("the visitor's position", () => {
  const real = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  let asked = 0;
  /** Puts a device in place of the real one that says where it is, or with which code it does not know. */
  const device = (answer: { lat: number; lon: number } | number, message = '') => {
    asked = 0;
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) => {
      asked++;
      if (typeof answer === 'number') failed?.({ code: answer, message } as GeolocationPositionError);
      else found({ coords: { latitude: answer.lat, longitude: answer.lon } } as GeolocationPosition);
    };
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
  };
  afterEach(() => {
    delete (navigator as { geolocation?: unknown }).geolocation;
    if (real) Object.defineProperty(navigator, 'geolocation', real);
  });
  const press = (element: Element) => {
    const button = find(element, '.locate button');
    button.focus();
    button.click();
  };
  const answered = async (element: Element) => {
    const words = () => find(element, '.locate [aria-live]').textContent.trim();
    while (!words() || words().endsWith('…')) await tick();
    return words();
  };

  it('is asked for by its own button alone, after the search, and only where the page wants it', async () => {
    device({ lat: 50.26, lon: 19.02 });
    expect(find(await finder(), '.locate')).to.equal(null);
    const element = await finder({ locate: '' });
    expect(words(find(element, '.locate button'))).to.equal('Użyj mojej pozycji');
    expect(find(element, '.locate button').getAttribute('type')).to.equal('button');
    await type(element, 'kat');
    await sendKeys({ press: 'Enter' });
    expect(asked).to.equal(0);
  });

  it('gives the nearest first, says so in the heading, and tells the page nothing of where it is', async () => {
    device({ lat: 50.26, lon: 19.02 });
    const element = await finder({ locate: '' });
    press(element);
    while (!title(element).includes('Twoja pozycja')) await tick();
    await element.updateComplete;
    expect(names(element)[0]).to.equal('Klub „Praca” w Katowicach');
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '.result'));
    expect(textOf(element)).to.contain('od twojej pozycji').and.to.contain('nie opuszcza tej strony');
    expect(heard).to.deep.equal(['search  4']);
    expect(field(element).value).to.equal('');
  });

  for (const [code, message, words] of [
    [1, 'User denied Geolocation', 'nie ma zgody'],
    [1, 'Geolocation has been disabled in this document by permissions policy.', 'Ta strona nie pozwala'],
    [2, '', 'nie potrafi teraz ustalić'],
    [3, '', 'trwało zbyt długo'],
  ] as const) {
    it(`is not had (${words}): a plain sentence, the field takes the focus, and the button can be pressed again`, async () => {
      device(code, message);
      const element = await finder({ locate: '' });
      press(element);
      expect(await answered(element))
        .to.contain(words)
        .and.to.contain('Wpisz miejscowość');
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
      expect(title(element)).to.equal('4 kluby: wszystkie województwa');
      device({ lat: 50.26, lon: 19.02 });
      press(element);
      while (!title(element).includes('Twoja pozycja')) await tick();
      expect(find(element, '.locate [aria-live]').textContent.trim()).to.equal('');
    });
  }

  it('that is never answered ends by our own clock, and can be asked for again', async () => {
    let asked = 0;
    Object.defineProperty(navigator, 'geolocation', {
      value: { getCurrentPosition: () => asked++ },
      configurable: true,
    });
    const element = await finder({ locate: '' });
    press(element);
    while (!asked) await tick();
    await element.updateComplete;
    expect(words(find(element, '.locate [aria-live]'))).to.equal('Ustalanie pozycji…');
    clock.pass(20_000);
    expect(await answered(element)).to.contain('trwało zbyt długo');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    press(element);
    while (asked < 2) await tick();
    await element.updateComplete;
    expect(words(find(element, '.locate [aria-live]'))).to.equal('Ustalanie pozycji…');
    await type(element, 'kat');
    expect(words(find(element, '.locate [aria-live]'))).to.equal('');
  });

  it('that comes late replaces no newer question, and takes no focus', async () => {
    let answer: PositionCallback | undefined;
    Object.defineProperty(navigator, 'geolocation', {
      value: { getCurrentPosition: (found: PositionCallback) => (answer = found) },
      configurable: true,
    });
    const element = await finder({ locate: '' });
    press(element);
    while (!answer) await tick();
    await type(element, 'oswiecim');
    await sendKeys({ press: 'Enter' });
    answer({ coords: { latitude: 54.35, longitude: 18.65 } } as GeolocationPosition);
    await tick();
    await tick();
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Oświęcim, powiat oświęcimski');
    expect(field(element).value).to.equal('oswiecim');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('is named by the nearest place, though it is known before the places are', async () => {
    device({ lat: 50.26, lon: 19.02 });
    const element = await finder({ locate: '' }, makeFeed({ clubs, counties, networks }));
    press(element);
    while (!title(element).includes('Twoja pozycja')) await tick();
    expect(title(element)).to.equal('4 kluby, od najbliższego. Punkt wyjścia: Twoja pozycja (okolice: Katowice)');
  });

  it('is not asked for on a page without https, which is told so', async () => {
    device({ lat: 50.26, lon: 19.02 });
    const secure = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext')!;
    Object.defineProperty(globalThis, 'isSecureContext', { value: false, configurable: true });
    const element = await finder({ locate: '' });
    press(element);
    expect(await answered(element))
      .to.contain('bezpiecznym adresem (https)')
      .and.to.contain('Wpisz miejscowość');
    expect(asked).to.equal(0);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    Object.defineProperty(globalThis, 'isSecureContext', secure);
  });

  for (const at of [
    { lat: 0, lon: 0 },
    { lat: 48.2, lon: 16.37 },
  ]) {
    it(`${at.lat}, ${at.lon} is outside Poland, and nothing is measured from there`, async () => {
      device(at);
      const element = await finder({ locate: '' });
      press(element);
      expect(await answered(element)).to.contain('poza Polską');
      expect(all(element, '.km')).to.have.length(0);
    });
  }
});

describe('clubs in parts, one a voivodeship', () => {
  const parts = { href: 'clubs/{voivodeship}.json', voivodeships: ['06', '12', '22', '24'], count: 4 };
  const answers = {
    '/parts/feed.json': json(makeFeed({ clubs: parts, counties, networks, places: [] })),
    '/parts/clubs/06.json': json(clubs.filter(({ county }) => county === '0606')),
    '/parts/clubs/12.json': json(clubs.filter(({ county }) => String(county).startsWith('12'))),
    '/parts/clubs/22.json': json([]),
    '/parts/clubs/24.json': json(clubs.filter(({ county }) => county === '2469')),
  };
  const log = (network: { asked: string[] }) => network.asked.map((url) => new URL(url).pathname.slice(7)).join(' ');

  it('are fetched when they can matter: the beginning of the list, then what lies around a place', async () => {
    const network = stubNetwork(answers);
    const element = await finder({ feed: '/parts/feed.json', limit: '1' }, null);
    expect(log(network)).to.equal('feed.json clubs/06.json');
    expect(title(element)).to.equal('4 kluby: wszystkie województwa');
    await paste(element, 'Chrzanów');
    while (!title(element).includes('od najbliższego')) await tick();
    expect(names(element)).to.deep.equal(['Klub Wsparcia w Chrzanowie']);
    expect(log(network).split(' ').slice(2).sort()).to.deep.equal(['clubs/12.json', 'clubs/24.json']);
    network.restore();
  });

  it('across a border are found; a part that is lost is named, and asked for again', async () => {
    const network = stubNetwork({
      ...answers,
      '/parts/clubs/24.json': [new Response('', { status: 404 }), answers['/parts/clubs/24.json']],
    });
    const element = await finder({ feed: '/parts/feed.json', near: 'Oświęcim', limit: '3' }, null);
    expect(textOf(element)).to.contain('Nie udało się wczytać klubów z województw: śląskie.');
    button(element, 'Spróbuj ponownie').click();
    while (names(element).length < 3 || !names(element).includes('Klub „Praca” w Katowicach')) await tick();
    expect(names(element)).to.deep.equal([
      'Klub Wsparcia w Oświęcimiu',
      'Klub Wsparcia w Chrzanowie',
      'Klub „Praca” w Katowicach',
    ]);
    expect(textOf(element)).not.to.contain('Nie udało się');
    network.restore();
  });

  it('of one voivodeship are one request, and how many lie outside is known from the feed', async () => {
    const network = stubNetwork(answers);
    const element = await finder({ feed: '/parts/feed.json', voivodeship: '24' }, null);
    expect(log(network)).to.equal('feed.json clubs/24.json');
    expect(title(element)).to.equal('1 klub: województwo śląskie');
    expect(textOf(element)).to.contain('Poza nim: 3 kluby.');
    network.restore();
  });
});

describe('on paper', () => {
  it('is the whole list, and of many the nearest hundred', async () => {
    const many = Array.from({ length: 300 }, (_, at) => club({ id: `${at}`, name: `Klub ${at}` }));
    const element = await finder({ near: 'Oświęcim' }, makeFeed({ clubs: many, counties, networks, places: [] }));
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(names(element)).to.have.length(100);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(names(element)).to.have.length(10);
  });
});

describe('languages', () => {
  it('follow the page at once, and keep what was typed', async () => {
    const element = await finder({ lang: 'en' });
    await paste(element, 'Kluby „Praca”');
    expect(title(element)).to.contain('Kluby „Praca”');
    element.lang = 'pl';
    while (!title(element).startsWith('2 kluby')) await tick();
    expect(field(element).value).to.equal('Kluby „Praca”');
  });

  it('mark what is not in the language of the page', async () => {
    const element = await finder({ lang: 'en' });
    expect(find(element, '.club-name [lang=pl]')).not.to.equal(null);
  });
});

describe('narrow and large', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  itWithViewport('fits 240 px with a name of 120 letters, and when shown late', async () => {
    await setViewport({ width: 240, height: 800 });
    const long = { ...active, name: `Klub ${'Koleżeńsko'.repeat(12)}` };
    const element = await finder({ hidden: '' }, makeFeed({ clubs: [...clubs, long], counties, networks, places: [] }));
    element.hidden = false;
    await type(element, 'k');
    await sendKeys({ type: 'a' });
    await element.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(240);
  });

  it('keeps to its limit with 10,000 clubs', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      club({ id: `${at}`, name: `Klub ${at}`, place: `Wieś ${at % 900}` }),
    );
    const element = await finder({}, { ...makeFeed({ counties, networks, places: [] }), clubs: many });
    await type(element, 'wie');
    // So many names are taken in bit by bit.
    while (!title(element).includes('od najbliższego')) await tick();
    expect(names(element)).to.have.length(10);
    expect(options(element)[0]).to.contain('Wieś 0');
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(400);
    expect(title(element)).to.contain('10 klubów, od najbliższego. Punkt wyjścia: Wieś 0');
  });

  itWithViewport(
    'keeps the field and its first options in sight where a keyboard takes half of the screen',
    async () => {
      await setViewport({ width: 320, height: 300 });
      const before = document.createElement('div');
      const after = document.createElement('div');
      before.style.blockSize = after.style.blockSize = '1000px';
      document.body.append(before);
      const element = await finder();
      document.body.append(after);
      field(element).scrollIntoView({ block: 'end' });
      await type(element, 'k');
      await sendKeys({ type: 'a' });
      await element.updateComplete;
      await tick();
      expect(options(element)).to.have.length(2);
      for (const part of [field(element), ...all(element, '[role=option]')]) {
        const { top, bottom } = part.getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(visualViewport!.height);
      }
    },
  );
});
