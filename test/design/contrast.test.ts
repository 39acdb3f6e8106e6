import { expect } from 'chai';
import '../../src/elements/club-finder/define.js';
import '../../src/elements/key-figures/define.js';
import '../../src/elements/program-explainer/define.js';
import '../../src/elements/project-card/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/rollout-timeline/define.js';
import type { PplElement } from '../../src/elements/ppl-element.js';
import { groundOf, random, ratio, rgb } from '../support/contrast.js';
import { makeFeed, programFeed } from '../support/feed.js';
import { shows } from '../support/widget.js';

type Widget = PplElement<readonly []>;

/** Every element in every state; what a person does to get there is done in `act`. */
const pages: readonly { markup: string; data?: unknown; act?: (root: ShadowRoot) => void }[] = [
  { markup: '<ppl-key-figures></ppl-key-figures>' },
  { markup: '<ppl-project-card project="lwowek-traditional-production"></ppl-project-card>' },
  { markup: '<ppl-project-list filters limit="3"></ppl-project-list>' },
  { markup: '<ppl-project-list filters component="quick-start"></ppl-project-list>' },
  { markup: '<ppl-rollout-timeline county="0217"></ppl-rollout-timeline>' },
  { markup: '<ppl-rollout-timeline county="0217" view="table"></ppl-rollout-timeline>' },
  { markup: '<ppl-rollout-timeline county="1465"></ppl-rollout-timeline>' },
  { markup: '<ppl-club-finder near="Strzelin" limit="3"></ppl-club-finder>' },
  { markup: '<ppl-program-explainer></ppl-program-explainer>' },
  { markup: '<ppl-key-figures></ppl-key-figures>', data: makeFeed() },
  { markup: '<ppl-project-list></ppl-project-list>', data: makeFeed() },
  { markup: '<ppl-key-figures></ppl-key-figures>', data: 'no feed' },
  { markup: '<ppl-club-finder feed="/never.json"></ppl-club-finder>' },
];

const themes = ['light', 'dark', 'contrast'] as const;
const extremes = ['#ffff00', '#00ff00', '#00ffff', '#ffffff', '#000000', '#ff00ff', '#808080', '#0000ff'];
const never = () => undefined;

/** Text that is painted: its own element, with those that only readers of screens get left out. */
function textsIn(root: ShadowRoot): Element[] {
  const found = new Map<string, Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement!;
    if (!walker.currentNode.textContent?.trim() || !element.checkVisibility() || element.closest('.hidden, style'))
      continue;
    found.set(kindOf(element), element);
  }
  return [...found.values()];
}

/** Elements of one kind are painted alike: one of each is measured. */
const kindOf = (element: Element): string => {
  let kind = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const pressed = ['aria-pressed', 'aria-selected', 'aria-sort'].map((name) => at.getAttribute(name) ?? '').join();
    kind += ` ${at.localName}.${at.className}[${pressed}]`;
  }
  return kind;
};

describe('any brand colour stays readable', function () {
  this.timeout(55_000);

  let texts: Element[] = [];
  let borders: Element[] = [];

  before(async () => {
    const feed = await programFeed();
    const realFetch = globalThis.fetch;
    globalThis.fetch = () => new Promise<Response>(never);
    for (const { markup, data } of pages) {
      const place = document.createElement('div');
      place.innerHTML = markup;
      const widget = place.firstElementChild as Widget;
      if (!widget.hasAttribute('feed')) widget.data = data ?? feed;
      document.body.append(place);
    }
    const widgets = [...document.querySelectorAll<Widget>('div > *')].filter(({ localName }) =>
      localName.startsWith('ppl-'),
    );
    const states = ['ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'ready'] as const;
    await Promise.all(
      [...states, 'empty', 'empty', 'error', 'loading'].map((state, at) => shows(widgets[at]!, state as 'ready')),
    );
    // The table of the timeline and its marked county come as modules of their own.
    const comes = (selector: string) => widgets.some(({ shadowRoot }) => shadowRoot!.querySelector(selector));
    while (!['table', '.county', '.filters, fieldset'].every(comes)) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    globalThis.fetch = realFetch;
    texts = widgets.flatMap(({ shadowRoot }) => textsIn(shadowRoot!));
    borders = widgets.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('.input, .button, .chip')]);
    expect(texts.length).to.be.greaterThan(120);
    expect(borders.length).to.be.greaterThan(5);
  });

  after(() => {
    document.body.innerHTML = '';
    document.documentElement.removeAttribute('style');
  });

  /** Something painted on something: whose colour, on the ground that which element paints. */
  interface Pair {
    what: 'text' | 'border' | 'focus ring';
    element: Element;
    ground: Element | undefined;
  }

  const colorOf = ({ what, element }: Pair): string => {
    const { color, borderTopColor } = getComputedStyle(element);
    // The ring is drawn in the colour of the text; see :focus-visible in the base styles.
    return what === 'border' ? borderTopColor : color;
  };
  const groundColorOf = ({ ground }: Pair): string =>
    ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)';

  const allPairs = (): Pair[] => [
    ...texts.map((element) => ({ what: 'text' as const, element, ground: groundOf(element) })),
    ...borders.flatMap((element) => {
      const ground = groundOf(element.parentElement!);
      const base = element.closest('.base')!;
      return [
        { what: 'border' as const, element, ground },
        { what: 'focus ring' as const, element: base, ground },
      ];
    }),
  ];

  const setBrand = (brand: string) => document.documentElement.style.setProperty('--ppl-color-brand', brand);

  /** What of the pairs lies below what the theme promises. */
  function failures(pairs: readonly Pair[], brand: string, theme: (typeof themes)[number]): string[] {
    setBrand(brand);
    const [leastText, leastElse] = theme === 'contrast' ? [7, 4.5] : [4.5, 3];
    return pairs.flatMap((pair) => {
      const found = ratio(rgb(colorOf(pair)), rgb(groundColorOf(pair)));
      const { what, element } = pair;
      return found < (what === 'text' ? leastText : leastElse)
        ? [`${brand} ${theme}: ${what} ${found.toFixed(2)} at ${element.localName}.${element.className}`]
        : [];
    });
  }

  /** One of each of the pairs that are painted alike whatever the brand colour: told by eight colours far apart. */
  function distinct(pairs: readonly Pair[]): Pair[] {
    const seen = pairs.map(({ what }) => what as string);
    for (const brand of extremes) {
      setBrand(brand);
      pairs.forEach((pair, index) => (seen[index]! += ` ${colorOf(pair)} ${groundColorOf(pair)}`));
    }
    return pairs.filter((_, index) => seen.indexOf(seen[index]!) === index);
  }

  const baseOf = (widget: Widget) => widget.shadowRoot!.querySelector('.base')!;

  const setTheme = async (theme: string): Promise<void> => {
    const widgets = [...document.querySelectorAll<Widget>('div > *')];
    for (const widget of widgets) widget.setAttribute('theme', theme);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    // The contrast theme is a style sheet of its own.
    while (
      theme === 'contrast' &&
      widgets.some((widget) => getComputedStyle(baseOf(widget)).color !== 'rgb(0, 0, 0)')
    ) {
      await new Promise(requestAnimationFrame);
    }
  };

  for (const theme of themes) {
    it(`1,000 of them, in the ${theme} theme`, async () => {
      await setTheme(theme);
      const pairs = allPairs();
      const next = random(20_260_923);
      const byte = () =>
        Math.floor(next() * 256)
          .toString(16)
          .padStart(2, '0');
      const others = [...'x'.repeat(1000 - extremes.length)].map(() => `#${byte()}${byte()}${byte()}`);
      // Every text under some of the colours, and one of each kind of pair under all: kinds differ by their colours alone.
      const found = [...extremes, ...others.slice(0, 12)].flatMap((brand) => failures(pairs, brand, theme));
      const kinds = distinct(pairs);
      expect(kinds.length).to.be.greaterThan(5);
      document.body.style.display = 'none';
      found.push(...others.flatMap((brand) => failures(kinds, brand, theme)));
      document.body.style.display = '';
      expect(found.slice(0, 20)).to.deep.equal([]);
    });
  }

  it('and the measurement bites when a derivation is broken', async () => {
    await setTheme('light');
    const style = new CSSStyleSheet();
    style.replaceSync('.base { --_action: var(--ppl-color-brand) !important }');
    const roots = [...document.querySelectorAll<Widget>('div > *')].map(({ shadowRoot }) => shadowRoot!);
    for (const root of roots) root.adoptedStyleSheets.push(style);
    expect(failures(allPairs(), '#ffee00', 'light')).not.to.deep.equal([]);
    for (const root of roots) root.adoptedStyleSheets.pop();
    expect(failures(allPairs(), '#ffee00', 'light')).to.deep.equal([]);
  });
});
