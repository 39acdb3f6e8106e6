import { expect } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../../src/elements/club-finder/define.js';
import type { PplClubFinder } from '../../../../src/elements/club-finder/club-finder.js';
import { mapSize, project } from '../../../../src/map/project.js';
import type { FeedLike } from '../../../../src/feed/index.js';
import { accessFaults } from '../../../support/axe.js';
import { makeFeed, programFeed } from '../../../support/feed.js';
import { manyClubs, twoNetworks } from '../../../support/many.js';
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
    ).to.deep.equal(['Chrzanów: 1 klub']);
    expect(words(all(element, '.club-name')[0])).to.contain('Chrzan');
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
      new RegExp(`^attr\\(aria-label\\b|${meant()[0]!.ariaLabel!}`),
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
