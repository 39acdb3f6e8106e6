import { makeFeed } from '../support/feed.js';
import type { shows } from '../support/widget.js';

/** An element in one of its states, and how a person gets there. */
export interface Page {
  readonly markup: string;
  readonly data?: unknown;
  readonly state?: Parameters<typeof shows>[1];
  /** What must be there before anybody can act: parts of an element come as modules of their own. */
  readonly first?: string;
  /** What a person does. */
  readonly act?: (root: ShadowRoot) => void | Promise<void>;
  /** What is there then. */
  readonly comes?: string;
}

/** The address of a feed that cannot be had, of which an earlier visit kept a copy. */
export const kept = '/kept.json';
/** The address of a feed that never comes. */
export const never = '/never.json';
/** The address of the counties' areas. */
export const shapes = '/counties.topo.json';

const one = (root: ShadowRoot, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${root.host.localName}> has no ${selector}`);
  return found;
};

function choose(root: ShadowRoot, filter: string, at: number): void {
  const select = one(root, `#${filter}`) as HTMLSelectElement;
  select.selectedIndex = at;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const arrives = async (root: ShadowRoot, selector: string): Promise<void> => {
  while (!root.querySelector(selector)) await new Promise(requestAnimationFrame);
};

/** Types into the element's field, and presses a key once what is typed is known: what reads it comes with the first touch. */
const types =
  (text: string, key?: 'ArrowDown' | 'Enter') =>
  async (root: ShadowRoot): Promise<void> => {
    const input = one(root, '[role="combobox"]') as HTMLInputElement;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    if (!key) return;
    await arrives(root, key === 'ArrowDown' ? '[role="listbox"]:not([hidden]) .option' : '.clear');
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  };

const presses = (selector: string) => (root: ShadowRoot) => one(root, selector).click();

const counties = [{ teryt: '1203', name: 'powiat chrzanowski', seat: 'Chrzanów', lat: 50.135, lon: 19.4 }];
const club = {
  ...{ id: 'open', name: 'Klub Pracy', network: 'kluby', kind: 'club', place: 'Chrzanów', county: '1203' },
  ...{ lat: 50.14, lon: 19.4, precision: 'address', status: 'active', asOf: '2026-10', partners: ['Urząd'] },
};
const clubs = makeFeed({
  counties,
  networks: [{ id: 'kluby', name: 'Kluby', kind: 'club' }],
  clubs: [
    { ...club, contact: { address: 'ul. Śląska 8', phone: '+48 32 000 00 00', email: 'a@b.example', hours: '8–15' } },
    { ...club, id: 'closed', name: 'Klub, którego nie ma', status: 'closed', asOf: '2012' },
  ],
});
const areas = (feed: object) => ({ ...feed, shapes: { href: shapes, source: 'PRG', license: 'CC BY 4.0' } });

/** Every element in every state. @param feed the programme's own, which a page shows that brings none */
export const pages = (feed: object): readonly Page[] => [
  { markup: '<ppl-key-figures></ppl-key-figures>' },
  { markup: '<ppl-key-figures></ppl-key-figures>', data: makeFeed(), state: 'empty' },
  { markup: '<ppl-key-figures></ppl-key-figures>', data: 'no feed', state: 'error' },
  { markup: `<ppl-key-figures cache feed="${kept}"></ppl-key-figures>`, state: 'stale', comes: '.notice' },
  { markup: '<ppl-key-figures debug figures="none"></ppl-key-figures>', state: 'empty', comes: '.debug' },

  { markup: '<ppl-project-card project="lwowek-traditional-production"></ppl-project-card>' },
  { markup: '<ppl-project-card project="none"></ppl-project-card>', state: 'empty' },

  { markup: '<ppl-project-list></ppl-project-list>', data: makeFeed(), state: 'empty' },
  { markup: '<ppl-project-list filters limit="3"></ppl-project-list>', comes: 'fieldset' },
  {
    markup: '<ppl-project-list filters></ppl-project-list>',
    first: '#component',
    act: (root) => choose(root, 'component', 1),
    comes: '.chip',
  },
  {
    markup: '<ppl-project-list filters></ppl-project-list>',
    first: '#component',
    act: async (root) => {
      choose(root, 'component', 2);
      await (root.host as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      const { options } = one(root, '#year') as HTMLSelectElement;
      choose(
        root,
        'year',
        [...options].findIndex(({ disabled }) => disabled),
      );
    },
    comes: '.message .button',
  },

  { markup: '<ppl-program-explainer></ppl-program-explainer>', comes: '[role="tab"]' },

  {
    markup: '<ppl-rollout-timeline county="1203"></ppl-rollout-timeline>',
    first: '.county summary',
    act: presses('.county summary'),
    comes: '#find',
  },
  { markup: '<ppl-rollout-timeline county="1465"></ppl-rollout-timeline>', comes: '#find' },
  {
    markup: '<ppl-rollout-timeline county="0217" view="table"></ppl-rollout-timeline>',
    first: '.sort',
    act: presses('.sort'),
    comes: '.sort.ascending',
  },
  {
    markup: '<ppl-rollout-timeline></ppl-rollout-timeline>',
    first: '#find',
    act: types('strze', 'ArrowDown'),
    comes: '.option[aria-selected="true"]',
  },
  {
    markup: '<ppl-rollout-timeline></ppl-rollout-timeline>',
    first: '#find',
    act: types('qwxyz', 'Enter'),
    comes: '.unknown',
  },
  {
    markup: '<ppl-rollout-timeline></ppl-rollout-timeline>',
    first: '#voivodeship',
    act: (root) => {
      choose(root, 'voivodeship', 2);
      presses('[aria-controls="take"]')(root);
    },
    comes: '#take',
  },
  {
    markup: '<ppl-rollout-timeline></ppl-rollout-timeline>',
    first: '#voivodeship',
    act: async (root) => {
      choose(root, 'voivodeship', 1);
      await new Promise(requestAnimationFrame);
      const { options } = one(root, '#period') as HTMLSelectElement;
      choose(
        root,
        'period',
        [...options].findIndex(({ disabled }) => disabled),
      );
    },
    comes: '.message .button',
  },
  { markup: '<ppl-rollout-timeline view="map" county="0217"></ppl-rollout-timeline>', comes: '.map-view' },
  {
    markup: '<ppl-rollout-timeline view="map" county="1465"></ppl-rollout-timeline>',
    first: '.wave:nth-of-type(2) input',
    act: presses('.wave:nth-of-type(2) input'),
    comes: '.wave.after',
  },
  {
    markup: '<ppl-rollout-timeline view="map" county="0217"></ppl-rollout-timeline>',
    data: areas(feed),
    comes: '.map-view',
  },

  { markup: '<ppl-club-finder near="Strzelin" limit="3" locate></ppl-club-finder>' },
  { markup: '<ppl-club-finder></ppl-club-finder>', data: clubs },
  { markup: '<ppl-club-finder voivodeship="opolskie"></ppl-club-finder>', comes: '.remark .button' },
  {
    markup: '<ppl-club-finder></ppl-club-finder>',
    act: types('Strze', 'ArrowDown'),
    comes: '.option[aria-selected="true"]',
  },
  ...(
    [
      ['Katwoice', '.guess'],
      ['Osiek', '.others .button'],
    ] as const
  ).map(([text, comes]) => ({
    markup: '<ppl-club-finder near="Krynica-Zdrój"></ppl-club-finder>',
    first: '.km',
    act: types(text, 'Enter'),
    comes,
  })),
  { markup: '<ppl-club-finder></ppl-club-finder>', act: types('qwxyz', 'Enter'), comes: '.clear' },
  {
    markup: '<ppl-club-finder view="map" near="Chrzanów"></ppl-club-finder>',
    comes: '.club-mark[aria-selected="true"]',
  },
  { markup: `<ppl-club-finder feed="${never}"></ppl-club-finder>`, state: 'loading' },
];
