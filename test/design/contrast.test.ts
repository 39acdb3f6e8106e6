import { expect } from 'chai';
import '../../src/elements/club-finder/define.js';
import '../../src/elements/key-figures/define.js';
import '../../src/elements/program-explainer/define.js';
import '../../src/elements/project-card/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/rollout-timeline/define.js';
import type { PplElement } from '../../src/elements/ppl-element.js';
import { writeCopies } from '../../src/feed/cache.js';
import type { FeedLike } from '../../src/feed/index.js';
import { useRetryTimings } from '../../src/feed/retry.js';
import { useTimings } from '../../src/feed/timings.js';
import { look, random, ratio, rgb } from '../support/contrast.js';
import { isFirefox, isWebKit } from '../support/media.js';
import { json, never as comesNever, programFeed } from '../support/feed.js';
import { twoCounties } from '../support/shapes.js';
import { shows } from '../support/widget.js';
import {
  borderPairs,
  colorOf,
  groundColorOf,
  isControl,
  markPairs,
  nameOf,
  ringPairs,
  seenIn,
  stageStates,
  textPairs,
  type Pair,
  type Seen,
} from './painted.js';
import { kept, never, pages, shapes } from './pages.js';

type Widget = PplElement<readonly []>;

const themes = ['light', 'dark', 'contrast', 'contrast on a dark page'] as const;
type Theme = (typeof themes)[number];
const isContrast = (theme: Theme) => theme.startsWith('contrast');

const extremes = ['#ffff00', '#00ff00', '#00ffff', '#ffffff', '#000000', '#ff00ff', '#808080', '#0000ff'];

/** A thousand colours, the extremes among them; the same ones in each run. */
const brands: readonly string[] = (() => {
  const next = random(20_260_923);
  const byte = () =>
    Math.floor(next() * 256)
      .toString(16)
      .padStart(2, '0');
  return [...extremes, ...[...'x'.repeat(1000 - extremes.length)].map(() => `#${byte()}${byte()}${byte()}`)];
})();

const atRest = (seen: Seen): Pair[] => [...textPairs(seen), ...borderPairs(seen), ...markPairs(seen)];
const inControls = (seen: Seen): Seen => ({
  ...seen,
  texts: seen.texts.filter((text) => text.closest(isControl)),
  all: [],
});

/** What a person does to controls, to all of them at once, and which pairs there are to see then. */
const states: Readonly<Record<string, { as: readonly string[]; pairs: (seen: Seen) => Pair[] }>> = {
  'at rest': { as: [], pairs: atRest },
  hovered: { as: ['hover'], pairs: atRest },
  'with the keyboard': { as: ['focus-visible'], pairs: (seen) => [...ringPairs(seen), ...textPairs(inControls(seen))] },
  pressed: {
    as: ['hover', 'active'],
    pairs: (seen) => [...textPairs(inControls(seen)), ...borderPairs(inControls(seen))],
  },
  // What cannot be worked need not have a border that is seen; its words are still there to be read.
  disabled: { as: [], pairs: (seen) => textPairs(inControls(seen)) },
};

describe('any brand colour stays readable', function () {
  this.timeout(280_000);

  let restoreTimings: readonly (() => void)[] = [];
  const realFetch = globalThis.fetch;
  let seen: readonly Seen[] = [];
  let widgets: readonly Widget[] = [];

  before(async function () {
    // Measured in one browser: all these widgets in all these states at once are more than
    // Firefox without a screen and WebKit without a graphics card get ready.
    if (isFirefox || isWebKit) this.skip();
    const feed = await programFeed();
    // To the end: the one that is loading, far down the page, asks late, and must be loading for as long as it is measured.
    restoreTimings = [useTimings({ silence: 600_000 }), useRetryTimings({ retries: [] })];
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url.endsWith(never)) return comesNever(init!.signal!);
      return url.endsWith(shapes) ? Promise.resolve(json(twoCounties)) : Promise.reject(new TypeError());
    };
    const { href } = new URL(kept, location.href);
    writeCopies(href, [new Map([[href, JSON.stringify(feed)]])]);
    const all = pages(feed);
    widgets = all.map(({ markup, data = feed }) => {
      const place = document.createElement('div');
      place.innerHTML = markup;
      const widget = place.firstElementChild as Widget;
      if (!widget.hasAttribute('feed')) widget.data = data as FeedLike;
      document.body.append(place);
      return widget;
    });
    // Says what it is that never comes, should it not.
    const waited: string[] = [];
    const slow = setTimeout(() => {
      const missed = waited.filter(Boolean);
      if (missed.length) console.warn(missed.join('\n'));
    }, 40_000);
    const arrives = async (at: number, selector: string | undefined) => {
      waited[at] = `${all[at]!.markup}: ${selector}`;
      while (selector && !widgets[at]!.shadowRoot!.querySelector(selector)) await new Promise(requestAnimationFrame);
      waited[at] = '';
    };
    await Promise.all(
      all.map(async ({ markup, state = 'ready', first }, at) => {
        waited[at] = `${markup}: ${state}`;
        await shows(widgets[at]!, state);
        await arrives(at, first);
      }),
    );
    // In turn: there is one focus, and a list closes when another field takes it.
    for (const [at, { markup, act, comes }] of all.entries()) {
      waited[at] = `${markup}: what is done with it, for ${comes}`;
      await act?.(widgets[at]!.shadowRoot!);
      await arrives(at, comes);
    }
    clearTimeout(slow);
    await new Promise(requestAnimationFrame);
    const known = new Set<string>();
    seen = widgets.map(({ shadowRoot }) => seenIn(shadowRoot!, known));
    // Colours are computed all the same, and nothing is laid out three thousand times.
    document.body.style.display = 'none';
  });

  after(() => {
    globalThis.fetch = realFetch;
    for (const restore of restoreTimings) restore();
    localStorage.clear();
    document.body.innerHTML = '';
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  const setBrand = (brand: string) => document.documentElement.style.setProperty('--ppl-color-brand', brand);

  /** Two colours, one on the other, and where they were seen first. */
  interface Met {
    readonly pair: Pair;
    readonly brand: string;
    readonly color: string;
    readonly ground: string;
  }

  /** All that meets under some brand colours. @param kinds grows by the colours of each pair, in their order */
  function meet(pairs: readonly Pair[], colors: readonly string[], kinds?: string[]): Map<string, Met> {
    const met = new Map<string, Met>();
    for (const brand of colors) {
      setBrand(brand);
      pairs.forEach((pair, at) => {
        const [color, ground] = [colorOf(pair.paint), groundColorOf(pair)];
        const key = `${pair.what === 'text'} ${color} on ${ground}`;
        if (kinds) kinds[at] = `${kinds[at] ?? ''} ${key}`;
        if (!met.has(key)) met.set(key, { pair, brand, color, ground });
      });
    }
    return met;
  }

  /** What lies below that which the theme promises. */
  function failures(met: Iterable<Met>, theme: Theme, state: string): string[] {
    const leastText = state === 'disabled' && !isContrast(theme) ? 4.5 : 7;
    const leastElse = isContrast(theme) ? 4.5 : 3;
    const all = [...met];
    look(all.flatMap(({ color, ground }) => [color, ground]));
    return all.flatMap(({ pair, brand, color, ground }) => {
      const measured = ratio(rgb(color), rgb(ground));
      return measured < (pair.what === 'text' ? leastText : leastElse)
        ? [`${brand} ${theme}: ${measured.toFixed(2)}, ${nameOf(pair)}, ${state}`]
        : [];
    });
  }

  const baseOf = (widget: Widget) => widget.shadowRoot!.querySelector('.base')!;

  const setTheme = async (theme: Theme): Promise<void> => {
    document.body.style.display = '';
    for (const widget of widgets) widget.setAttribute('theme', isContrast(theme) ? 'contrast' : theme);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    // As a reader has it who asks the system for more contrast, which no test runner passes on.
    const isDark = theme === 'contrast on a dark page';
    for (const { classList } of isDark ? widgets.map(baseOf) : []) classList.replace('light', 'dark');
    // The contrast theme is a style sheet of its own.
    const text = isDark ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)';
    while (isContrast(theme) && widgets.some((widget) => getComputedStyle(baseOf(widget)).color !== text)) {
      await new Promise(requestAnimationFrame);
    }
    for (const { shadowRoot } of widgets) stageStates(shadowRoot!);
    document.body.style.display = 'none';
  };

  /** Puts all controls into a state while something is done. */
  function inState<T>(state: string, act: () => T): T {
    const controls = seen.flatMap((one) => one.controls);
    const classes = states[state]!.as.map((name) => `as-${name}`);
    const put = (on: boolean) => {
      for (const control of controls) {
        for (const name of classes) control.classList.toggle(name, on);
        if (state === 'disabled' && 'disabled' in control) control.disabled = on;
      }
    };
    put(true);
    try {
      return act();
    } finally {
      put(false);
    }
  }

  it('is measured on every text, border, ring and mark of all six elements', async () => {
    await setTheme('light');
    const count = (pairs: (seen: Seen) => Pair[]) => seen.flatMap(pairs).length;
    expect(new Set(widgets.map(({ localName }) => localName)).size).to.equal(6);
    expect(count(textPairs)).to.be.greaterThan(150);
    expect(count(borderPairs)).to.be.greaterThan(40);
    expect(inState('with the keyboard', () => count(ringPairs))).to.be.greaterThan(40);
    expect(count(markPairs)).to.be.greaterThan(10);
  });

  for (const theme of themes) {
    it(`1,000 of them, in the ${theme} theme`, async () => {
      await setTheme(theme);
      const known = new Set<string>();
      const found = Object.entries(states).flatMap(([state, { pairs }]) =>
        inState(state, () => {
          // Every pair under eight colours far apart, and one of each kind under all: kinds differ by their colours alone.
          const all = seen.flatMap(pairs);
          const kinds: string[] = [];
          const met = meet(all, extremes, kinds);
          const distinct = all.filter((_, at) => {
            const isNew = !known.has(kinds[at]!);
            known.add(kinds[at]!);
            return isNew;
          });
          for (const [key, one] of meet(distinct, brands)) met.set(key, one);
          return failures(met.values(), theme, state);
        }),
      );
      expect(known.size).to.be.greaterThan(15);
      expect(found.slice(0, 30)).to.deep.equal([]);
    });
  }

  const broken = [
    { what: 'text', css: '.base { --_action: var(--ppl-color-brand) !important }', state: 'at rest' },
    { what: 'border', css: '.base { --_control: var(--ppl-color-brand) !important }', state: 'at rest' },
    { what: 'mark', css: '.base { --_data: var(--ppl-color-brand) !important }', state: 'at rest' },
    { what: 'text', css: '.base { --_action-hover: var(--ppl-color-brand) !important }', state: 'hovered' },
    { what: 'text', css: '.button.as-active { color: var(--ppl-color-brand) !important }', state: 'pressed' },
    {
      what: 'focus ring',
      css: '.as-focus-visible { outline-color: var(--ppl-color-brand) !important }',
      state: 'with the keyboard',
    },
    { what: 'text', css: ':disabled { color: var(--ppl-color-brand) !important }', state: 'disabled' },
  ];
  for (const { what, css, state } of broken) {
    it(`and the measurement bites when a ${what} takes the brand colour as it is, ${state}`, async () => {
      await setTheme('light');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const measure = () =>
        inState(state, () => failures(meet(seen.flatMap(states[state]!.pairs), ['#ffee00']).values(), 'light', state));
      expect(measure()).to.deep.equal([]);
      for (const { shadowRoot } of widgets) shadowRoot!.adoptedStyleSheets.push(sheet);
      const found = measure();
      for (const { shadowRoot } of widgets) shadowRoot!.adoptedStyleSheets.pop();
      expect(found.join('\n')).to.contain(what);
    });
  }
});
