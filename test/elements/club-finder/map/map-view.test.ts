import { expect } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../../src/elements/club-finder/define.js';
import type { PplClubFinder } from '../../../../src/elements/club-finder/club-finder.js';
import { mapSize, project } from '../../../../src/map/project.js';
import type { FeedLike } from '../../../../src/feed/index.js';
import { accessFaults } from '../../../support/axe.js';
import { makeFeed, programFeed } from '../../../support/feed.js';
import { manyClubs, twoNetworks } from '../../../support/many.js';
import { emulateMedia, itWithMedia } from '../../../support/media.js';
import { unbound } from '../../../support/unbound.js';

interface Shown {
  attributes?: Readonly<Record<string, string>>;
  feed?: FeedLike;
  lang?: string;
}

let program: FeedLike;
before(async () => {
  program = await programFeed();
});
afterEach(() => document.body.replaceChildren());

const arrives = async (element: Element, selector: string) => {
  while (!element.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
};

async function show({ attributes = {}, feed = program, lang = 'pl' }: Shown = {}): Promise<PplClubFinder> {
  const box = document.createElement('div');
  box.lang = lang;
  const element = document.createElement('ppl-club-finder');
  element.view = 'map';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = feed;
  box.append(element);
  document.body.append(box);
  await arrives(element, '.map [role=option]');
  // Choosing is the search's; it comes by itself.
  await new Promise((resolve) => setTimeout(resolve));
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const marks = (element: Element) => all(element, '.map [role=option]');
const focused = (element: Element) => element.shadowRoot!.activeElement;
const stops = (element: Element) => marks(element).filter(({ tabIndex }) => tabIndex === 0);
const words = (node: Element | undefined): string =>
  unbound(node?.textContent ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();

function chosen(element: PplClubFinder): string[] {
  const ids: string[] = [];
  element.addEventListener('ppl-select', ({ detail }) => ids.push(`${detail.type} ${detail.id}`));
  return ids;
}

async function opens(element: PplClubFinder, title: string): Promise<void> {
  while (!words(all(element, '.result')[0]).includes(title)) await new Promise(requestAnimationFrame);
  while (focused(element)?.className !== 'result') await new Promise(requestAnimationFrame);
}

describe('ppl-club-finder, view="map"', () => {
  it('says nothing under the list where the foot names the source of the places', async () => {
    const element = await show({ attributes: { near: 'Chrzanów' } });
    while (!words(all(element, '.result')[0]).includes('Chrzanów')) await new Promise(requestAnimationFrame);
    expect(words(all(element, '.answer')[0])).not.to.match(/\bfalse$/);
    expect(words(all(element, '.foot')[0])).to.contain('GeoNames');
  });

  it('has one mark a place, each with its name and count, and the list beside it', async () => {
    const element = await show();
    const names = marks(element).map(({ ariaLabel }) => ariaLabel!);
    expect(names).to.include.members(['Chrzanów: 1 klub', 'Libiąż: 1 klub']);
    expect(new Set(names).size).to.equal(names.length);
    const clubs = (program['clubs'] as readonly unknown[]).length;
    const counted = names.reduce((sum, name) => sum + Number(/: (\d+) /.exec(name)![1]), 0);
    expect(counted).to.equal(clubs);
    expect(all(element, '.hits > li').length).to.be.greaterThan(3);
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('is one stop for the keyboard: arrows, Home and End among the marks, Escape to the list', async () => {
    const element = await show();
    expect(stops(element)).to.have.length(1);
    stops(element)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(element)).to.equal(marks(element)[1]);
    expect(stops(element)).to.deep.equal([marks(element)[1]]);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(element)).to.equal(marks(element).at(-1));
    await sendKeys({ press: 'Home' });
    expect(focused(element)).to.equal(marks(element)[0]);
    await sendKeys({ press: 'End' });
    expect(focused(element)).to.equal(marks(element).at(-1));
    await sendKeys({ press: 'Escape' });
    while (focused(element)?.className !== 'result') await new Promise(requestAnimationFrame);
    expect(chosen(element)).to.deep.equal([]);
  });

  it('opens a place in the list by Enter, tells the page, and marks it', async () => {
    const element = await show();
    const ids = chosen(element);
    const mark = marks(element).find(({ ariaLabel }) => ariaLabel!.startsWith('Chrzanów:'))!;
    mark.focus();
    await sendKeys({ press: 'Enter' });
    await opens(element, 'Chrzanów, powiat chrzanowski');
    expect(ids).to.deep.equal(['place Chrzanów, powiat chrzanowski']);
    expect(
      marks(element)
        .filter((one) => one.ariaSelected === 'true')
        .map(({ ariaLabel }) => ariaLabel),
    ).to.deep.equal(['1. Chrzanów: 1 klub']);
    expect(words(all(element, '.club-name')[0])).to.contain('Chrzan');
  });

  it('shows the neighbourhood of a place: the numbers of the rows, how far a length is, and where in the country it lies', async () => {
    const element = await show({ attributes: { near: 'Chrzanów' } });
    while (!all(element, '.around').length) await new Promise(requestAnimationFrame);
    const names = marks(element).map(({ ariaLabel }) => ariaLabel!);
    expect(names[0]).to.equal('1. Chrzanów: 1 klub');
    expect(names[1]).to.match(/^2–3\. Trzebinia: 2 kluby$/);
    expect(names.some((name) => name.includes('Krasnystaw'))).to.equal(false);
    const legend = words(all(element, '.legend')[0]);
    expect(legend)
      .to.match(/^20\s*km /)
      .and.to.match(/Poza mapą: \d/);
    expect(all(element, '.inset')).to.have.length(1);
    expect(all(element, '.map-label').map((label) => words(label))).to.include.members(['Chrzanów', 'Oświęcim']);
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('of a list that keeps to a voivodeship shows that voivodeship, named, with its towns, and how far a length is', async () => {
    const element = await show({ attributes: { voivodeship: 'małopolskie' } });
    expect(all(element, '.map')[0]!.ariaLabel).to.match(/^Mapa, województwo małopolskie: \d+ klub/);
    const names = marks(element).map(({ ariaLabel }) => ariaLabel!);
    expect(names).to.include('Chrzanów: 1 klub');
    expect(names.some((name) => name.includes('Krasnystaw'))).to.equal(false);
    expect(all(element, '.map-label').map(words)).to.include('Kraków').and.not.to.include('Katowice');
    expect(words(all(element, '.legend')[0])).to.match(/^50\s*km /);
    expect(all(element, '.inset')).to.have.length(1);
    // The rows are in the order of the alphabet: the marks have no numbers of theirs.
    expect(words(all(element, '.legend')[0])).not.to.contain('Numery');
    const map = all(element, '.map')[0]!.getBoundingClientRect();
    for (const one of marks(element)) {
      const { x, y } = one.getBoundingClientRect();
      expect(x >= map.x && x <= map.right && y >= map.y && y <= map.bottom).to.equal(true);
    }
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('frames the voivodeship that a visitor keeps to, and all of Poland again without one', async () => {
    const element = await show();
    const filter = all(element, '#voivodeship')[0] as HTMLSelectElement;
    for (const [code, label] of [
      ['12', /^Mapa, województwo małopolskie: /],
      ['', /^Mapa Polski: /],
    ] as const) {
      filter.value = code;
      filter.dispatchEvent(new Event('change', { bubbles: true }));
      while (!label.test(all(element, '.map')[0]!.ariaLabel!)) await new Promise(requestAnimationFrame);
      expect(all(element, '.inset')).to.have.length(code ? 1 : 0);
    }
  });

  it('has no mark upon another in the neighbourhood', async () => {
    const element = await show({ attributes: { near: 'Chrzanów' } });
    while (!all(element, '.around').length) await new Promise(requestAnimationFrame);
    const boxes = marks(element).map((one) => one.getBoundingClientRect());
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(0, index)) {
        const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(isApart || Math.hypot(a.x - b.x, a.y - b.y) > 15).to.equal(true);
      }
    });
  });

  it('opens the place nearest to a press', async () => {
    const element = await show();
    const ids = chosen(element);
    const map = all(element, '.map')[0]!;
    map.scrollIntoView({ block: 'center' });
    const box = map.getBoundingClientRect();
    const { x, y } = project({ lat: 50.31, lon: 21.074 });
    const scale = box.width / mapSize.width;
    await sendMouse({
      type: 'click',
      position: [Math.round(box.left + x * scale) + 8, Math.round(box.top + y * scale)],
    });
    await opens(element, 'Szczucin');
    expect(ids).to.deep.equal(['place Szczucin, powiat dąbrowski']);
  });

  it('shows where the club is whose row is pointed at, or has the focus', async () => {
    const element = await show();
    const meant = () => marks(element).filter((one) => one.matches('.meant'));
    const rows = all(element, '.hit');
    rows[1]!.querySelector('.meta')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(meant()).to.have.length(1);
    const [place = ''] = words(rows[1]!.querySelectorAll('.meta')[1]).split(',');
    expect(meant()[0]!.ariaLabel).to.contain(place);
    // Firefox gives the rule, Chromium the text that it makes.
    expect(getComputedStyle(meant()[0]!, '::after').content).to.match(
      new RegExp(`^attr\\(data-name\\b|${meant()[0]!.ariaLabel!}`),
    );
    all(element, '.result')[0]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(meant()).to.have.length(0);
    rows[0]!.querySelector<HTMLElement>('.club-name')!.focus();
    expect(meant()).to.have.length(1);
  });

  it('marks what was searched, also where there is no club', async () => {
    const element = await show({ attributes: { near: 'Strzelin' } });
    await arrives(element, '.here');
    expect(words(all(element, '.map-label.chosen')[0])).to.equal('Strzelin');
    expect(marks(element).some((one) => one.ariaSelected === 'true')).to.equal(false);
  });

  it('holds 10,000 clubs in 1,500 nodes', async function () {
    this.timeout(40_000);
    const counties = program['counties'] as readonly { teryt: string; seat: string; lat: number; lon: number }[];
    const spots = counties.map(({ teryt, seat, lat, lon }) => ({ name: seat, county: teryt, lat, lon }));
    const element = await show({
      feed: makeFeed({ counties, networks: twoNetworks, clubs: manyClubs(spots, 10_000) }),
    });
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(1_500);
    expect(marks(element).length).to.be.greaterThan(300);
  });

  for (const [lang, name, label] of [
    ['en', 'Chrzanów: 1 club', /^Map of Poland: /],
    ['uk', 'Chrzanów: 1 клуб', /^Карта Польщі: /],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await show({ lang });
      expect(marks(element).map(({ ariaLabel }) => ariaLabel)).to.include(name);
      expect(all(element, '.map')[0]!.ariaLabel).to.match(label);
    });
  }
});

describe('the map beside the list', () => {
  async function beside(
    width: number,
    attributes: Readonly<Record<string, string>> = {},
    lang = 'pl',
  ): Promise<PplClubFinder> {
    const box = document.createElement('div');
    box.lang = lang;
    box.style.inlineSize = `${width}px`;
    const element = document.createElement('ppl-club-finder');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.data = program;
    box.append(element);
    document.body.append(box);
    await arrives(element, '.hits');
    return element;
  }

  it('stands there on a wide page from the start, as a picture that is no stop for the keyboard', async () => {
    const element = await beside(1200);
    await arrives(element, '.map');
    const [map] = all(element, '.map');
    expect(map!.role).to.equal('img');
    expect(map!.ariaLabel).to.match(/^Mapa Polski: \d+ klub/);
    expect(map!.querySelectorAll('[tabindex], button, a, [role=option]')).to.have.length(0);
    const [map2, list] = [map!, all(element, '.hits')[0]!].map((one) => one.getBoundingClientRect());
    expect(map2!.right).to.be.at.most(list!.left);
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('moves nothing when it comes', async () => {
    const element = await beside(1200, { near: 'Chrzanów' });
    const places = () => {
      const { top, left } = element.getBoundingClientRect();
      return all(element, '.input, .result, .views, .hit, .meta').map((one) => {
        const box = one.getBoundingClientRect();
        return [box.left - left, box.top - top, box.width].map(Math.round).join();
      });
    };
    await arrives(element, '.around');
    const [withMap, height] = [places(), element.offsetHeight];
    all(element, '.beside')[0]!.remove();
    expect(places()).to.deep.equal(withMap);
    expect(element.offsetHeight).to.equal(height);
  });

  it('lets the list be painted first, and follows it', async () => {
    const element = await beside(1200, { near: 'Chrzanów' });
    await arrives(element, '.around .map');
    const label = () => unbound(all(element, '.map')[0]!.ariaLabel!);
    expect(label()).to.equal('Mapa: Chrzanów i kluby w pobliżu');
    element.near = 'Libiąż';
    await element.updateComplete;
    expect(words(all(element, '.result')[0])).to.contain('Libiąż');
    expect(label()).to.contain('Chrzanów');
    while (!label().includes('Libiąż')) await new Promise(requestAnimationFrame);
    expect(label()).to.equal('Mapa: Libiąż i kluby w pobliżu');
  });

  it('waits until the list has come to rest', async () => {
    const element = await beside(1200, { near: 'Chrzanów' });
    await arrives(element, '.around .map');
    const [picture] = all(element, '.map');
    const drawn: string[] = [];
    new MutationObserver(() => drawn.push(unbound(picture!.ariaLabel!))).observe(picture!, { attributes: true });
    for (const near of ['Libiąż', 'Chrzanów', 'Libiąż', 'Chrzanów', 'Libiąż']) {
      element.near = near;
      await element.updateComplete;
      expect(words(all(element, '.result')[0])).to.contain(near);
    }
    while (!drawn.some((label) => label.includes('Libiąż'))) await new Promise(requestAnimationFrame);
    expect(drawn, drawn.join()).to.have.length.below(5);
  });

  it('numbers the rows beside what else stands in them, in the longest of the languages too', async () => {
    for (const lang of ['pl', 'en', 'uk']) {
      const element = await beside(1200, { near: 'Chrzanów' }, lang);
      await arrives(element, '.around');
      const rows = all(element, '.hit-main').filter((one) => one.parentElement!.matches('.measured > .hit'));
      expect(rows).to.have.length.greaterThan(3);
      for (const row of rows) {
        const { left } = row.getBoundingClientRect();
        const number = getComputedStyle(row.querySelector('.club-name')!, '::before');
        const distance = document.createRange();
        distance.selectNodeContents(row.parentElement!.querySelector('.km b')!);
        const numberStarts = left + row.offsetWidth - parseFloat(number.right) - parseFloat(number.width);
        expect(numberStarts, words(row)).to.be.lessThan(left);
        expect(distance.getBoundingClientRect().right, words(row)).to.be.at.most(numberStarts - 8);
      }
      element.remove();
    }
  });

  itWithMedia('fills the numbers of the rows as those of the marks in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await beside(1200, { near: 'Chrzanów' });
    await arrives(element, '.around .club-mark');
    const [mark, number] = [all(element, '.club-mark:not(.chosen)')[0]!, all(element, '.club-name')[0]!];
    const looks = [getComputedStyle(mark), getComputedStyle(number, '::before')].map(
      ({ color, backgroundColor }) => `${color} on ${backgroundColor}`,
    );
    await emulateMedia({ forcedColors: 'none' });
    expect(looks[0]).to.equal('rgb(255, 255, 255) on rgb(0, 0, 0)');
    expect(looks[1]).to.equal(looks[0]);
  });

  it('is not loaded on a narrow page', async () => {
    const element = await beside(700);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(all(element, '.map')).to.have.length(0);
  });

  it('leads a pointer to the row whose number a mark has', async () => {
    const element = await beside(1200, { near: 'Chrzanów' });
    await arrives(element, '.club-mark');
    const mark = all(element, '.club-mark').find((one) => words(one) === '5')!;
    mark.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = mark.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    while (!focused(element)?.matches('.club-name')) await new Promise(requestAnimationFrame);
    expect(focused(element)).to.equal(all(element, '.club-name')[4]);
    expect(mark.matches('.meant')).to.equal(true);
  });
});
