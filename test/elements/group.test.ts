import { expect } from 'chai';
import '../../src/elements/club-finder/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/rollout-timeline/define.js';
import type { PplElement } from '../../src/elements/ppl-element.js';
import { programFeed } from '../support/feed.js';
import { unbound } from '../support/unbound.js';

let program: Awaited<ReturnType<typeof programFeed>>;
before(async () => {
  program = await programFeed();
});
afterEach(() => document.body.replaceChildren());

type Tag = 'ppl-club-finder' | 'ppl-project-list' | 'ppl-rollout-timeline';

function put<Name extends Tag>(
  tag: Name,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ group: 'ours', lang: 'pl', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.data = program;
  document.body.append(element);
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const words = (element: Element, selector: string): string =>
  unbound(all(element, selector)[0]?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(requestAnimationFrame);
};
const field = (element: Element) => all(element, 'input')[0] as HTMLInputElement;

/** A person writes a county into the timeline's field and presses Enter. */
async function choose(timeline: PplElement<never>, county: string): Promise<void> {
  await until(() => all(timeline, '#find').length > 0);
  const find = field(timeline);
  find.value = county;
  find.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  find.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
}

/** Waits until an element has joined its group: it asks what is chosen. */
const joins = (element: Element) =>
  new Promise<void>((resolve) => {
    element.addEventListener('ppl-group-join', () => resolve(), { once: true });
  });

describe('widgets of one group', () => {
  it('follow the county that somebody chooses in the timeline: the list, the finder and another map', async () => {
    const [timeline, list, finder, map] = [
      put('ppl-rollout-timeline'),
      put('ppl-project-list', { filters: '' }),
      put('ppl-club-finder'),
      put('ppl-rollout-timeline', { view: 'map' }),
    ];
    await Promise.all([timeline, list, finder, map].map(joins));
    await choose(timeline as never, 'Krasnystaw');
    await until(() => words(finder, '.result').includes('Punkt wyjścia: powiat krasnostawski'));
    expect(field(finder).value).to.equal('powiat krasnostawski');
    await until(() => words(list, '.chips').includes('krasnostawski'));
    expect(all(list, '.title')).to.have.length(1);
    await until(() => words(map, '.county').includes('krasnostawski'));
  });

  it('filter a list that has no filters of its own, and say by what', async () => {
    const [timeline, list] = [put('ppl-rollout-timeline'), put('ppl-project-list')];
    await Promise.all([timeline, list].map(joins));
    await choose(timeline as never, 'Krasnystaw');
    await until(() => all(list, '.title').length === 1);
    expect(words(list, '.chips')).to.contain('krasnostawski');
    expect(all(list, 'select')).to.be.empty;
    all(list, '.chips button')[0]!.click();
    await until(() => all(list, '.title').length > 1);
    await until(() => field(timeline).value === '');
  });

  it('follow the finder, and what is taken back', async () => {
    const [finder, timeline] = [put('ppl-club-finder', { view: 'map' }), put('ppl-rollout-timeline')];
    await Promise.all([finder, timeline].map(joins));
    await until(() => all(finder, '#voivodeship').length > 0 && all(timeline, '#voivodeship').length > 0);
    const filter = all(finder, '#voivodeship')[0] as HTMLSelectElement;
    filter.value = '12';
    filter.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => (all(timeline, '#voivodeship')[0] as HTMLSelectElement).value === '12');
    filter.value = '';
    filter.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => (all(timeline, '#voivodeship')[0] as HTMLSelectElement).value === '');
  });

  it('are told of by one person and once: who follows fires no event and says nothing aloud', async () => {
    const [timeline, finder] = [put('ppl-rollout-timeline'), put('ppl-club-finder')];
    await Promise.all([timeline, finder].map(joins));
    const told: string[] = [];
    for (const type of ['ppl-select', 'ppl-search', 'ppl-group'] as const) {
      document.body.addEventListener(type, (event) => told.push(`${(event.target as Element).localName} ${type}`));
    }
    await choose(timeline as never, 'Krasnystaw');
    await until(() => words(finder, '.result').includes('krasnostawski'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(told).to.have.members(['ppl-rollout-timeline ppl-select', 'ppl-rollout-timeline ppl-group']);
    expect(
      all(finder, '.answer [aria-live]')
        .map(({ textContent }) => textContent?.trim())
        .join(''),
    ).to.equal('');
  });

  it('catch up when they come later, and are missed by nobody when they leave', async () => {
    const timeline = put('ppl-rollout-timeline');
    await joins(timeline);
    await choose(timeline as never, 'Krasnystaw');
    const list = put('ppl-project-list');
    await until(() => all(list, '.title').length === 1);
    list.remove();
    await choose(timeline as never, 'Chrzanów');
    await until(() => words(timeline, '.county').includes('chrzanowski'));
    expect(words(list, '.chips')).to.contain('krasnostawski');
    document.body.append(list);
    await until(() => !words(list, '.chips').includes('krasnostawski'));
  });

  it('leave those of another name, and those of none, alone', async () => {
    const [timeline, other, none] = [
      put('ppl-rollout-timeline'),
      put('ppl-project-list', { group: 'others' }),
      put('ppl-project-list', { group: '' }),
    ];
    await Promise.all([joins(timeline), joins(other)]);
    await choose(timeline as never, 'Krasnystaw');
    await until(() => words(timeline, '.county').includes('krasnostawski'));
    for (const list of [other, none]) expect(all(list, '.title').length).to.be.greaterThan(1);
  });

  it('follow an event of the page itself', async () => {
    const timeline = put('ppl-rollout-timeline');
    await joins(timeline);
    const detail = { group: 'ours', type: 'county' as const, id: '0217' };
    document.dispatchEvent(new CustomEvent('ppl-group', { detail }));
    await until(() => words(timeline, '.county').includes('strzeliński'));
  });
});
