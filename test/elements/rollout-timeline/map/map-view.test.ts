import { expect } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../../src/elements/rollout-timeline/define.js';
import type { PplRolloutTimeline } from '../../../../src/elements/rollout-timeline/rollout-timeline.js';
import { mapSize, project } from '../../../../src/map/project.js';
import type { FeedLike } from '../../../../src/feed/index.js';
import { accessFaults } from '../../../support/axe.js';
import { makeFeed, programFeed } from '../../../support/feed.js';
import { emulateMedia, itWithMedia } from '../../../support/media.js';
import { textOf } from '../../../support/widget.js';
import { unbound } from '../../../support/unbound.js';

interface Shown {
  attributes?: Readonly<Record<string, string>>;
  feed?: FeedLike;
  width?: string;
  lang?: string;
}

let program: FeedLike;
before(async () => {
  program = await programFeed();
});
afterEach(() => document.body.replaceChildren());

async function show({ attributes = {}, feed = program, width = '60em', lang = 'pl' }: Shown = {}) {
  const box = document.createElement('div');
  box.style.width = width;
  box.lang = lang;
  const element = document.createElement('ppl-rollout-timeline');
  element.view = 'map';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = feed;
  box.append(element);
  document.body.append(box);
  while (!element.shadowRoot?.querySelector('.map')) await new Promise(requestAnimationFrame);
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: Element, selector: string): HTMLElement => all(element, selector)[0]!;
const words = (node: Element | null | undefined): string =>
  unbound(node?.textContent ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();

/** What the list beside the map says: 'powiat gorlicki, 2000'. */
const facts = (element: Element): string[] =>
  all(element, '.map-group').flatMap((group) => {
    const when = group.dataset['period']!.split('-');
    return [...group.querySelectorAll('.name')].map((name) => `${words(name)}, ${[...new Set(when)].join('/')}`);
  });

const legend = (element: Element): string[] => all(element, '.map-legend li:not(.unused)').map(words);
const radio = (element: Element, name: string): HTMLInputElement =>
  all(element, 'label')
    .find((label) => words(label).startsWith(name))!
    .querySelector('input')!;

async function choose(element: PplRolloutTimeline, name: string): Promise<void> {
  radio(element, name).click();
  await element.updateComplete;
}

/** A press on the picture, so many pixels beside a place. */
async function press(element: Element, place: { lat: number; lon: number }, beside = 0): Promise<void> {
  const map = one(element, '.map');
  map.scrollIntoView({ block: 'center' });
  const box = map.getBoundingClientRect();
  const { x, y } = project(place);
  const scale = box.width / mapSize.width;
  await sendMouse({
    type: 'click',
    position: [Math.round(box.left + x * scale) + beside, Math.round(box.top + y * scale)],
  });
}

function chosen(element: PplRolloutTimeline): string[] {
  const ids: string[] = [];
  element.addEventListener('ppl-select', (event) => ids.push(`${event.detail.type} ${event.detail.id}`));
  return ids;
}

const strzelin = { lat: 50.78, lon: 17.065 };
const county = (teryt: string, more = {}) => ({ teryt, name: `powiat p${teryt}`, seat: `Miasto ${teryt}`, ...more });
const rollout = (id: string, code: string, from: number, to = from) => ({ id, unit: 'county', county: code, from, to });

describe('ppl-rollout-timeline, view="map"', () => {
  it('is one picture with a name and a text, and beside it the list of all that it shows', async () => {
    const element = await show();
    const [map, ...more] = all(element, '[role=img]');
    expect(more).to.deep.equal([]);
    expect(unbound(map!.ariaLabel!)).to.equal(
      'Mapa Polski, do okresu 2009–2010 włącznie: 54 wdrożenia w 46 powiatach i miastach, od 2000 do 2010; najwięcej, 16, w okresie 2003–2004.',
    );
    // What the marks mean is read once: as the list that follows, and in no name or description.
    expect(map!.getAttribute('aria-describedby')).to.equal(null);
    expect(map!.nextElementSibling).to.equal(one(element, '.map-legend'));
    expect(map!.querySelectorAll('.map-label:not([aria-hidden=true])')).to.have.length(0);
    expect(legend(element)).to.deep.equal([
      'w okresie 2009/2010: 7',
      'tylko wcześniej: 39',
      'w tym więcej niż raz: 6 z 46',
      'brak odnotowanego udziału: 334',
    ]);
    expect(facts(element)).to.have.length(54);
    expect(new Set(facts(element)))
      .to.include('powiat gorlicki, 2000')
      .and.to.include('powiat strzeliński, 2009/2010');
    expect(await accessFaults(element)).to.deep.equal([]);
  });

  it('shows a period with those before it, or alone', async () => {
    const element = await show();
    await choose(element, '2004/05');
    expect(facts(element)).to.have.length(29);
    expect(legend(element).slice(0, 4)).to.deep.equal([
      'w okresie 2004/2005: 10',
      'tylko wcześniej: 15',
      'w tym więcej niż raz: 3 z 25',
      'dopiero później: 21',
    ]);
    await choose(element, 'tylko ten okres');
    expect(facts(element)).to.have.length(10);
    expect(one(element, '.map').ariaLabel).to.contain('tylko okres 2004–2005: 10 wdrożeń');
    expect(legend(element)).to.include('poza tym wyborem: 36');
    await choose(element, '2009/10');
    expect(facts(element)).to.have.length(7);
    await choose(element, 'do tego okresu włącznie');
    expect(facts(element)).to.have.length(54);
  });

  it('is told by the arrow keys which period to show, and keeps the focus', async () => {
    const element = await show();
    radio(element, '2009/10').focus();
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(radio(element, '2008/09'));
    expect(facts(element)).to.have.length(47);
  });

  it('says where nothing is recorded between the periods', async () => {
    const element = await show();
    expect(all(element, '.wave-gap').map((gap) => words(gap).replace(/^od \d+ do \d{4}(?=\d)/, ''))).to.deep.equal([
      '2001–2002 brak odnotowanych wdrożeń',
      '2007/08 brak odnotowanych wdrożeń',
    ]);
  });

  it('marks the county whose mark is nearest to a press, within a finger of it', async () => {
    const element = await show();
    const ids = chosen(element);
    await press(element, strzelin, 9);
    expect(ids).to.deep.equal(['county 0217']);
    await element.updateComplete;
    expect(words(one(element, '.map-label.chosen'))).to.equal('Strzelin');
    expect(all(element, '.pick[aria-pressed=true]').map(words)).to.deep.equal([
      'powiat strzeliński',
      'powiat strzeliński',
    ]);
    // In Belarus, far from all.
    await press(element, { lat: 54.2, lon: 24 });
    expect(ids).to.have.length(1);
  });

  it('marks a county chosen in the list, by key, and says the same to the page', async () => {
    const element = await show({ width: '20em' });
    const ids = chosen(element);
    const pick = all(element, '.pick').find((button) => words(button) === 'powiat giżycki')!;
    pick.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(ids).to.deep.equal(['county 2806']);
    expect(element.shadowRoot!.activeElement).to.equal(pick);
    expect(words(one(element, '.map-label.chosen'))).to.equal('Giżycko');
  });

  /** Where the marks of a state are drawn: 'x y' in units of the map. */
  const drawn = (element: Element, state: string): string[] =>
    all(element, `.map .marks.${state} .core`).flatMap((path) =>
      [...path.getAttribute('d')!.matchAll(/M(\S+ \S+?)h0/g)].map(([, at]) => at!),
    );
  const center = (element: Element, at: string): [number, number] => {
    const box = one(element, '.map').getBoundingClientRect();
    const [x = 0, y = 0] = at.split(' ').map(Number);
    const scale = box.width / mapSize.width;
    return [Math.round(box.left + x * scale), Math.round(box.top + y * scale)];
  };

  it('shows both counties of one seat, and either can be pressed', async () => {
    const seats = new Map<string, string[]>();
    for (const { teryt, lat, lon } of program['counties'] as { teryt: string; lat: number; lon: number }[]) {
      seats.set(`${lat} ${lon}`, [...(seats.get(`${lat} ${lon}`) ?? []), teryt]);
    }
    const pairs = [...seats.values()].filter(({ length }) => length > 1);
    expect(pairs.length).to.be.at.least(40);
    const rollouts = pairs.flat().map((code) => rollout(code, code, 2005));
    for (const width of ['15em', '20em', '60em']) {
      const element = await show({ feed: { ...program, rollouts }, width });
      const places = drawn(element, 'now');
      expect(new Set(places).size).to.equal(rollouts.length);
      const map = one(element, '.map');
      map.scrollIntoView({ block: 'center' });
      const size = parseFloat(getComputedStyle(one(element, '.now .core')).strokeWidth);
      const codes = chosen(element);
      for (const pair of pairs.slice(0, 3)) {
        const seat = (program['counties'] as { teryt: string; lat: number; lon: number }[]).find(
          ({ teryt }) => teryt === pair[0],
        )!;
        const { x, y } = project(seat);
        const own = places.filter((at) => {
          const [left = 0, top = 0] = at.split(' ').map(Number);
          return Math.abs(left - x) < 20 && Math.abs(top - y) < 1;
        });
        const points = own.map((at) => center(element, at));
        expect(Math.abs(points[0]![0] - points[1]![0]), width).to.be.at.least(size / 2);
        for (const position of points) await sendMouse({ type: 'click', position });
      }
      expect(new Set(codes).size, width).to.equal(6);
      element.remove();
    }
  });

  it('covers no other mark with that of the marked county, and shows it in the legend as it is drawn', async () => {
    // Płock has no rollout, the county around it has two.
    const element = await show({ attributes: { county: '1462' } });
    expect(drawn(element, 'earlier').length + drawn(element, 'now').length).to.equal(46);
    const [own] = drawn(element, 'chosen');
    expect(['now', 'earlier'].flatMap((state) => drawn(element, state))).not.to.include(own);
    // What is drawn first lies lowest.
    expect(one(element, '.map .marks').classList.contains('chosen')).to.equal(true);
    const look = (selector: string) => getComputedStyle(one(element, selector)).stroke;
    expect(look('.yours-word .core')).to.equal(look('.map .chosen .core'));
    expect(look('.yours-word .core')).not.to.equal(look('.map .now .core'));
  });

  it('tells of the whole where the card of a county will be, and cuts none of it off', async () => {
    for (const lang of ['pl', 'en', 'uk']) {
      for (const width of ['15em', '18em', '20em', '24em', '45em', '60em', '78em']) {
        const element = await show({ width, lang });
        const place = one(element, '.map-county');
        expect(words(place)).to.match(/^46 \S+ 380 /);
        expect(place.scrollHeight, `${lang} ${width}`).to.be.at.most(place.clientHeight);
        element.remove();
      }
    }
    const element = await show({
      feed: makeFeed({ counties: [county('0201')], rollouts: [rollout('a', '0201', 2005)] }),
    });
    expect(words(one(element, '.map-county'))).to.match(/^Po wybraniu powiatu/);
  });

  it('moves nothing under the pointer when a county is chosen, and says what its card does', async () => {
    for (const width of ['15em', '20em', '24em', '60em']) {
      for (const attributes of [{}, { county: '0217' }]) {
        const element = await show({ width, attributes });
        while (!one(element, '#find')) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const tops = () => [one(element, '.map'), one(element, '.map-side')].map(({ offsetTop }) => offsetTop);
        const before = tops();
        for (const name of all(element, '.pick').slice(0, 4)) {
          name.click();
          await element.updateComplete;
          expect(tops(), `${width} ${words(name)}`).to.deep.equal(before);
          expect(all(element, '.county').map(words).join()).to.contain(words(name));
        }
        element.remove();
      }
    }
    const element = await show();
    while (!one(element, '#find')) await new Promise(requestAnimationFrame);
    all(element, '.pick')
      .find((name) => words(name) === 'powiat strzeliński')!
      .click();
    const said = () => all(element, '[aria-live]').map(words).join(' ');
    while (!said().includes('powiat strzeliński: 2008–2009')) await new Promise(requestAnimationFrame);
  });

  itWithMedia('tells "in this period" from "earlier" in forced colours by more than size', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await show();
    const look = (state: string) =>
      ['edge', 'core'].map((part) => getComputedStyle(one(element, `.map .marks.${state} .${part}`)).stroke).join(' ');
    const looks = ['now', 'earlier', 'none'].map(look);
    await emulateMedia({ forcedColors: 'none' });
    expect(new Set(looks).size).to.equal(3);
  });

  it('keeps what is marked in the list clear of its rule', async () => {
    for (const width of ['15em', '60em']) {
      const element = await show({ attributes: { county: '0217' }, width });
      const row = one(element, '.map-entry.marked');
      const rule = /(\d+(?:\.\d+)?)px 0px 0px 0px inset/.exec(getComputedStyle(row).boxShadow)!;
      const text = document.createRange();
      text.selectNodeContents(row.querySelector('.name')!);
      const left = text.getBoundingClientRect().left - row.getBoundingClientRect().left;
      expect(left).to.be.greaterThan(+rule[1]! + 4);
      element.remove();
    }
  });

  it('marks a county of which nothing is on record, as its legend says', async () => {
    const element = await show({ attributes: { county: 'tatrzański' } });
    expect(words(one(element, '.map-label.chosen'))).to.equal('Zakopane');
    expect(all(element, '.map .marks.none.chosen')).to.have.length(1);
    expect(legend(element).at(-1)).to.equal('Wyróżniony powiat');
  });

  it('names no two places over one another, and covers no other mark', async () => {
    const element = await show({ width: '80em' });
    await choose(element, '2003/04');
    const boxes = all(element, '.map-label').map((label) => ({
      name: words(label),
      box: label.getBoundingClientRect(),
    }));
    expect(boxes.length).to.be.greaterThan(7);
    const map = one(element, '.map').getBoundingClientRect();
    for (const [at, { name, box }] of boxes.entries()) {
      expect(box.left >= map.left && box.right <= map.right, `${name} leaves the map`).to.equal(true);
      for (const other of boxes.slice(at + 1)) {
        const apart = other.box.left >= box.right || other.box.right <= box.left;
        const above = other.box.top >= box.bottom || other.box.bottom <= box.top;
        expect(apart || above, `${name} and ${other.name}`).to.equal(true);
      }
    }
  });

  it('leaves the names to the list where there is no room', async () => {
    const element = await show({ width: '30em' });
    const seen = all(element, '.map-label').filter((label) => getComputedStyle(label).display !== 'none');
    expect(seen).to.deep.equal([]);
  });

  it('says how many units have no coordinates, and lists them', async () => {
    const feed = makeFeed({
      counties: [county('0201', { lat: 51.2, lon: 15.5 }), county('1203'), county('1204')],
      rollouts: [
        rollout('a', '0201', 2000),
        rollout('b', '1203', 2000),
        rollout('c', '1203', 2004),
        rollout('d', '1204', 2004),
      ],
    });
    const element = await show({ feed });
    expect(textOf(element)).to.contain('2 miejsc nie ma na mapie, bo brak ich współrzędnych; są na liście.');
    expect(facts(element)).to.have.length(4);
  });

  it('has no choice of period where there is one only, and one to unfold where there are many', async () => {
    const counties = [county('0201', { lat: 51.2, lon: 15.5 })];
    const single = await show({ feed: makeFeed({ counties, rollouts: [rollout('a', '0201', 2004, 2005)] }) });
    expect(all(single, '.map-side :is(input, select)')).to.deep.equal([]);
    const rollouts = [...'x'.repeat(40)].map((_, n) => rollout(`r${n}`, '0201', 1900 + 5 * n));
    const element = await show({ feed: makeFeed({ counties, rollouts }) });
    const select = one(element, '.map-side select') as HTMLSelectElement;
    expect(select.options).to.have.length(40);
    select.value = '1905-1905';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(facts(element)).to.deep.equal(['powiat p0201, 1905', 'powiat p0201, 1900']);
  });

  it('holds 380 counties and 10,000 entries in 2,500 nodes, and says all counts', async () => {
    const counties = program['counties'] as readonly { teryt: string }[];
    const rollouts = [...'x'.repeat(10_000)].map((_, n) => {
      return rollout(`r${n}`, counties[(n * 7) % counties.length]!.teryt, 2000 + (n % 8));
    });
    const element = await show({ feed: makeFeed({ counties, rollouts }), width: '80em' });
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(2_500);
    expect(textOf(element)).to.match(/10\s000 wdrożeń/);
    expect(all(element, '.wave-count').map(words)).to.deep.equal([...'x'.repeat(8)].map(() => '1250'));
    const more = one(element, '.more');
    more.focus();
    const before = all(element, '.map-side .pick').length;
    more.click();
    while (all(element, '.map-side .pick').length === before) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '.map-side .pick')[before]);
  });

  it('keeps what is chosen when the view changes', async () => {
    const element = await show();
    await choose(element, '2000');
    element.view = 'table';
    while (!element.shadowRoot!.querySelector('.table')) await new Promise(requestAnimationFrame);
    expect(all(element, 'tbody tr')).to.have.length(3);
    element.view = 'map';
    while (!element.shadowRoot!.querySelector('.map')) await new Promise(requestAnimationFrame);
    expect(radio(element, '2000').checked).to.equal(true);
  });

  for (const [lang, name, first] of [
    ['en', /^Map of Poland, up to and including 2009–2010: 54 rollouts/, 'in 2009/2010: 7'],
    ['uk', /^Карта Польщі, до періоду 2009–2010 включно: 54 /, 'у періоді 2009/2010: 7'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await show({ lang });
      expect(one(element, '.map').ariaLabel).to.match(name);
      expect(legend(element)[0]).to.equal(first);
      expect(await accessFaults(element)).to.deep.equal([]);
    });
  }
});
