import { expect } from 'chai';
import '../../src/elements/club-finder/define.js';
import '../../src/elements/key-figures/define.js';
import '../../src/elements/program-explainer/define.js';
import '../../src/elements/project-card/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/rollout-timeline/define.js';
import type { PplElement } from '../../src/elements/ppl-element.js';
import { groundOf, random, ratio, rgba, type Rgb } from '../support/contrast.js';
import { makeFeed, programFeed } from '../support/feed.js';

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
const hue = () => undefined;

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
    const pressed = ['aria-pressed', 'aria-selected', 'aria-sort'].map((name) => at!.getAttribute(name) ?? '').join();
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
    globalThis.fetch = () => new Promise<Response>(hue);
    for (const { markup, data } of pages) {
      const place = document.createElement('div');
      place.innerHTML = markup;
      const widget = place.firstElementChild as Widget;
      if (!widget.hasAttribute('feed')) widget.data = data ?? feed;
      document.body.append(place);
    }
    globalThis.fetch = realFetch;
    const widgets = [...document.querySelectorAll<Widget>('div > *')].filter(({ localName }) =>
      localName.startsWith('ppl-'),
    );
    // Two frames: the second view of the timeline and the words of trouble come as modules of their own.
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    texts = widgets.flatMap(({ shadowRoot }) => textsIn(shadowRoot!));
    borders = widgets.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('.input, .button, .chip')]);
    expect(texts.length).to.be.greaterThan(120);
    expect(borders.length).to.be.greaterThan(5);
    expect(
      widgets.map((widget) =>
        ['ready', 'empty', 'error', 'loading'].find((state) => widget.matches(`:state(${state})`)),
      ),
    ).to.include.members(['ready', 'empty', 'error', 'loading']);
  });

  after(() => {
    document.body.innerHTML = '';
    document.documentElement.removeAttribute('style');
  });

  /** The pairs below what the theme promises, with the brand colour that brought them there. */
  function failures(brand: string, theme: (typeof themes)[number]): string[] {
    document.documentElement.style.setProperty('--ppl-color-brand', brand);
    const white: Rgb = [255, 255, 255];
    const [least, leastBorder] = theme === 'contrast' ? [7, 4.5] : [4.5, 3];
    const check = (element: Element, color: string, least_: number, what: string): string | undefined => {
      const [r, g, b] = rgba(color);
      const found = ratio([r, g, b], groundOf(what === 'text' ? element : element.parentElement!, white));
      return found < least_
        ? `${brand} ${theme}: ${what} ${found.toFixed(2)} at ${element.localName}.${element.className}`
        : undefined;
    };
    return [
      ...texts.map((element) => check(element, getComputedStyle(element).color, least, 'text')),
      ...borders.map((element) => check(element, getComputedStyle(element).borderTopColor, leastBorder, 'border')),
      ...borders.map((element) => check(element, focusColor(element), leastBorder, 'focus ring')),
    ].filter((failure) => failure !== undefined);
  }

  /** The ring is drawn in the colour of the text around it; see :focus-visible in the base styles. */
  const focusColor = (element: Element): string => getComputedStyle(element.closest('.base')!).color;

  const setTheme = async (theme: string): Promise<void> => {
    const widgets = [...document.querySelectorAll<Widget>('div > *')];
    for (const widget of widgets) widget.setAttribute('theme', theme);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
  };

  for (const theme of themes) {
    it(`1,000 of them, in the ${theme} theme`, async () => {
      await setTheme(theme);
      const next = random(20_260_923);
      const extremes = ['#ffff00', '#00ff00', '#00ffff', '#ffffff', '#000000', '#ff00ff', '#808080', '#0000ff'];
      const byte = () =>
        Math.floor(next() * 256)
          .toString(16)
          .padStart(2, '0');
      const brands = [
        ...extremes,
        ...[...'x'.repeat(1000 - extremes.length)].map(() => `#${byte()}${byte()}${byte()}`),
      ];
      const found = brands.flatMap((brand) => failures(brand, theme));
      expect(found.slice(0, 20)).to.deep.equal([]);
    });
  }

  it('and the measurement bites when a derivation is broken', async () => {
    await setTheme('light');
    const style = new CSSStyleSheet();
    style.replaceSync('.base { --_action: #ffee00 !important; --_action: #ffee00 !important }');
    const roots = [...document.querySelectorAll<Widget>('div > *')].map(({ shadowRoot }) => shadowRoot!);
    for (const root of roots) root.adoptedStyleSheets.push(style);
    expect(failures('#0b5673', 'light')).not.to.deep.equal([]);
    for (const root of roots) root.adoptedStyleSheets.pop();
  });
});
