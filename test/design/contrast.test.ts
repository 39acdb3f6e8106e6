import { expect } from 'chai';
import '../../src/elements/club-finder/define.js';
import '../../src/elements/key-figures/define.js';
import '../../src/elements/program-explainer/define.js';
import '../../src/elements/project-card/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/rollout-timeline/define.js';
import type { PplElement } from '../../src/elements/ppl-element.js';
import { groundOf, random, ratio, rgb } from '../support/contrast.js';
import { patience } from '../../src/feed/patience.js';
import { makeFeed, programFeed } from '../support/feed.js';
import { shows } from '../support/widget.js';

type Widget = PplElement<readonly []>;

interface Page {
  markup: string;
  data?: unknown;
  state?: Parameters<typeof shows>[1];
  /** What a person does to get there. */
  act?: (root: ShadowRoot) => void | Promise<void>;
  /** What is there then: parts of an element come as modules of their own. */
  comes?: string;
}

function choose(root: ShadowRoot, filter: string, at: number): void {
  const select = root.querySelector<HTMLSelectElement>(`#${filter}`)!;
  select.selectedIndex = at;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const kept = '/kept.json';

/** Every element in every state. */
const pages: readonly Page[] = [
  { markup: '<ppl-key-figures></ppl-key-figures>' },
  { markup: '<ppl-project-card project="lwowek-traditional-production"></ppl-project-card>' },
  { markup: '<ppl-project-list filters limit="3"></ppl-project-list>', comes: 'fieldset' },
  {
    markup: '<ppl-project-list filters></ppl-project-list>',
    comes: '.chip',
    act: (root) => choose(root, 'component', 1),
  },
  {
    markup: '<ppl-project-list filters></ppl-project-list>',
    comes: '.message .button',
    act: async (root) => {
      choose(root, 'component', 2);
      await (root.host as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      const year = root.querySelector<HTMLSelectElement>('#year')!;
      choose(
        root,
        'year',
        [...year.options].findIndex(({ disabled }) => disabled),
      );
    },
  },
  { markup: '<ppl-rollout-timeline county="0217"></ppl-rollout-timeline>', comes: '.county' },
  { markup: '<ppl-rollout-timeline county="0217" view="table"></ppl-rollout-timeline>', comes: 'table' },
  { markup: '<ppl-rollout-timeline county="1465"></ppl-rollout-timeline>' },
  { markup: '<ppl-club-finder near="Strzelin" limit="3"></ppl-club-finder>' },
  {
    markup: '<ppl-club-finder></ppl-club-finder>',
    comes: '[role="option"]',
    act: (root) => {
      const input = root.querySelector('input')!;
      input.focus();
      input.value = 'Strze';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
  },
  { markup: '<ppl-program-explainer></ppl-program-explainer>', comes: '[role="tab"]' },
  { markup: '<ppl-key-figures></ppl-key-figures>', data: makeFeed(), state: 'empty' },
  { markup: '<ppl-project-list></ppl-project-list>', data: makeFeed(), state: 'empty' },
  { markup: '<ppl-key-figures></ppl-key-figures>', data: 'no feed', state: 'error' },
  { markup: `<ppl-key-figures cache feed="${kept}"></ppl-key-figures>`, state: 'stale', comes: '.notice' },
  { markup: '<ppl-club-finder feed="/never.json"></ppl-club-finder>', state: 'loading' },
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

const hovered = 'under-the-pointer';
const staged = new WeakSet<CSSStyleSheet>();

/** Makes `.under-the-pointer` mean what `:hover` means, for all controls at once, and colours change without delay. */
function stageHover(root: ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    if (staged.has(sheet)) return sheet;
    const copy = new CSSStyleSheet();
    const css = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    copy.replaceSync(`${css.replaceAll(':hover', `:is(:hover, .${hovered})`)} * { transition: none !important; }`);
    staged.add(copy);
    return copy;
  });
}

describe('any brand colour stays readable', function () {
  this.timeout(55_000);

  let texts: Element[] = [];
  let borders: Element[] = [];
  let controls: Element[] = [];

  before(async () => {
    const feed = await programFeed();
    const { waits } = patience;
    const realFetch = globalThis.fetch;
    patience.waits = [];
    globalThis.fetch = (input) =>
      (input instanceof Request ? input.url : String(input)).endsWith(kept)
        ? Promise.reject(new TypeError())
        : new Promise(never);
    localStorage.setItem(`ppl-feed:${new URL(kept, location.href).href}`, JSON.stringify(feed));
    const widgets = pages.map(({ markup, data }) => {
      const place = document.createElement('div');
      place.innerHTML = markup;
      const widget = place.firstElementChild as Widget;
      if (!widget.hasAttribute('feed')) widget.data = data ?? feed;
      document.body.append(place);
      return widget;
    });
    await Promise.all(
      pages.map(async ({ state = 'ready', act, comes }, at) => {
        const widget = widgets[at]!;
        await shows(widget, state);
        await act?.(widget.shadowRoot!);
        while (comes && !widget.shadowRoot!.querySelector(comes)) await new Promise(requestAnimationFrame);
      }),
    );
    await new Promise(requestAnimationFrame);
    globalThis.fetch = realFetch;
    patience.waits = waits;
    texts = widgets.flatMap(({ shadowRoot }) => textsIn(shadowRoot!));
    borders = widgets.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('.input, .button, .chip')]);
    controls = widgets.flatMap(({ shadowRoot }) => [
      ...shadowRoot!.querySelectorAll('a, button, input, select, [role="option"]'),
    ]);
    expect(texts.length).to.be.greaterThan(160);
    expect(borders.length).to.be.greaterThan(12);
    expect(controls.length).to.be.greaterThan(30);
  });

  after(() => {
    localStorage.clear();
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
    setBrand(brand.slice(0, 7));
    const [leastText, leastElse] = theme === 'contrast' ? [7, 4.5] : [4.5, 3];
    return pairs.flatMap((pair) => {
      const found = ratio(rgb(colorOf(pair)), rgb(groundColorOf(pair)));
      const { what, element } = pair;
      return found < (what === 'text' ? leastText : leastElse)
        ? [`${brand} ${theme}: ${what} ${found.toFixed(2)} at ${element.localName}.${element.className}`]
        : [];
    });
  }

  /**
   * One of each of the pairs that are painted alike whatever the brand colour: told by eight colours far apart.
   * @param known kinds that need no second measuring; those found here are added
   */
  function distinct(pairs: readonly Pair[], known: Set<string>): Pair[] {
    const seen = pairs.map(({ what }) => what as string);
    for (const brand of extremes) {
      setBrand(brand);
      pairs.forEach((pair, index) => (seen[index]! += ` ${colorOf(pair)} ${groundColorOf(pair)}`));
    }
    return pairs.filter((_, index) => {
      const isNew = !known.has(seen[index]!);
      known.add(seen[index]!);
      return isNew;
    });
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
    for (const { shadowRoot } of widgets) stageHover(shadowRoot!);
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
      const known = new Set<string>();
      const kinds = distinct(pairs, known);
      expect(kinds.length).to.be.greaterThan(5);
      // The same with the pointer on every control, which changes texts, their grounds and borders.
      for (const control of controls) control.classList.add(hovered);
      const pointed = allPairs();
      found.push(...extremes.flatMap((brand) => failures(pointed, `${brand}, hovered`, theme)));
      const pointedKinds = distinct(pointed, known);
      document.body.style.display = 'none';
      found.push(...others.flatMap((brand) => failures(pointedKinds, brand, theme)));
      for (const control of controls) control.classList.remove(hovered);
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
