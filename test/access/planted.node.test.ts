// The measures must be able to fail: each fault of access that is planted into a page is found, by the one that is meant.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { Language } from '../../src/text/language.js';
import type { MeasureName } from '../../src/build/accessibility-criteria.js';
import * as measures from './measures.js';
import { columnPages, type ColumnName } from './widgets.js';

interface Planted {
  readonly what: string;
  readonly on: ColumnName;
  readonly language?: Language;
  readonly plant: (page: Page) => Promise<unknown>;
  readonly measure: MeasureName;
  readonly says: RegExp;
}

/** Styles in all shadow roots. */
const style = (css: string) => (page: Page) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
  }, css);

/** Once the colours of contrast are there, whose style sheet would come after what is planted. */
const withContrast = (plant: Planted['plant']) => async (page: Page) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('ppl-rollout-timeline')!.shadowRoot!.querySelector('.base')!).color ===
      'rgb(0, 0, 0)',
  );
  await plant(page);
};

/** Does something with the first element that a selector finds, in a shadow root too. */
const on = (selector: string, act: (one: Element) => unknown) => (page: Page) =>
  page.locator(selector).first().evaluate(act);

const planted: readonly Planted[] = [
  {
    what: 'a field without a name',
    on: 'timeline',
    plant: on('#find', (one) => {
      one.removeAttribute('aria-labelledby');
      (one.getRootNode() as ShadowRoot).getElementById('find-label')!.remove();
    }),
    measure: 'axe',
    says: /label|aria-input-field-name/,
  },
  {
    what: 'a button without a name',
    on: 'finder',
    plant: on('.clear', (one) => {
      one.removeAttribute('aria-label');
      one.textContent = '';
    }),
    measure: 'axe',
    says: /button-name/,
  },
  {
    what: 'a picture without an alternative',
    on: 'card',
    plant: on('article', (one) => one.append(document.createElement('img'))),
    measure: 'axe',
    says: /image-alt/,
  },
  {
    what: 'a name that does not begin with what is seen',
    on: 'table',
    plant: on('.sort', (one) => one.setAttribute('aria-label', 'Something else')),
    measure: 'axe',
    says: /label-content-name-mismatch/,
  },
  {
    what: 'text too pale to be read',
    on: 'figures',
    plant: style('.label { color: #999 !important }'),
    measure: 'axe',
    says: /color-contrast/,
  },
  {
    what: 'a heading that skips a level',
    on: 'explainer',
    plant: on('h4', (one) => {
      const deep = document.createElement('h6');
      deep.textContent = 'Too deep';
      one.after(deep);
    }),
    measure: 'headings',
    says: /skips a level: h6/,
  },
  {
    what: 'a heading that is said in pieces',
    on: 'map',
    plant: on('.map-when', (one) => one.append(document.createElement('time'))),
    measure: 'headings',
    says: /in pieces: h4/,
  },
  {
    what: 'a line that does not wrap',
    on: 'list',
    plant: style('.count { white-space: nowrap; inline-size: 40em }'),
    measure: 'reflow',
    says: /scrolls sideways/,
  },
  {
    what: 'a box of fixed height',
    on: 'card',
    plant: style('.about { block-size: 1.5em; overflow: hidden }'),
    measure: 'textSpacing',
    says: /cut off: /,
  },
  {
    what: 'lines that are printed over each other',
    on: 'figures',
    plant: style('.label { block-size: 0.2em; line-height: 1 !important }'),
    measure: 'largeText',
    says: /printed over: /,
  },
  {
    what: 'a control out of turn',
    on: 'list',
    plant: on('#year', (one) => one.setAttribute('tabindex', '1')),
    measure: 'focusOrder',
    says: /out of turn|never met/,
  },
  {
    what: 'a control that no key reaches',
    on: 'table',
    plant: on('.sort', (one) => one.addEventListener('focus', () => (one as HTMLElement).blur())),
    measure: 'focusOrder',
    says: /never met: button/,
  },
  {
    what: 'no ring around what has the focus',
    on: 'list',
    plant: style(':focus-visible { outline: none !important }'),
    measure: 'focusVisible',
    says: /no ring: select/,
  },
  {
    what: 'no margin for the bars of a page',
    on: 'map',
    plant: style(':focus-visible { scroll-margin-block: 0 !important }'),
    measure: 'focusUncovered',
    says: /px seen: button/,
  },
  {
    what: 'a target that is too small',
    on: 'map',
    plant: style('.pick { min-block-size: 0 !important; block-size: 14px !important }'),
    measure: 'targets',
    says: /×2\d px: button\.pick/,
  },
  {
    what: 'a target too small for a finger',
    on: 'map',
    plant: style('.pick { min-block-size: 30px !important; block-size: 30px !important }'),
    measure: 'enhancedTargets',
    says: /^under a finger \d+×30 px: button\.pick/m,
  },
  {
    what: 'a target too small for a mouse that trembles',
    on: 'timeline',
    plant: style('.copy::after { content: none !important }'),
    measure: 'enhancedTargets',
    says: /^\d+×\d+ px: button\.copy/m,
  },
  {
    what: 'text too pale on a light page',
    on: 'timeline',
    plant: style('.summary { color: light-dark(#5c5c5c, #fff) !important }'),
    measure: 'enhancedContrast',
    says: /^light: 6\.\d\d: p\.summary/m,
  },
  {
    what: 'text too pale for who asks for more contrast',
    on: 'timeline',
    plant: withContrast(style('.summary { color: light-dark(#5c5c5c, #fff) !important }')),
    measure: 'enhancedContrast',
    says: /^light, more contrast: 6\.\d\d: p\.summary/m,
  },
  {
    what: 'text on a map too near to its land',
    on: 'map',
    plant: withContrast(style('.land { fill: light-dark(#e3e3e3, #888) !important }')),
    measure: 'enhancedContrast',
    says: /^dark, more contrast: \d\.\d\d: span\.map-label/m,
  },
  {
    what: 'Polish words that are not marked',
    on: 'finder',
    language: 'uk',
    plant: on('.notice [lang]', (one) => one.removeAttribute('lang')),
    measure: 'languageOfParts',
    says: /^uk, powiatowy: /,
  },
  {
    what: 'something that moves for who asked for less motion',
    on: 'figures',
    plant: style('@keyframes turn { to { rotate: 1turn } } .value { animation: turn 1s infinite }'),
    measure: 'reducedMotion',
    says: /moves: dd\.value/,
  },
  {
    what: 'a tooltip',
    on: 'table',
    plant: on('.sort', (one) => one.setAttribute('title', 'Sorts')),
    measure: 'noTooltips',
    says: /a tooltip: button/,
  },
  {
    what: 'a live region that has died',
    on: 'list',
    plant: on('[aria-live]', (one) => {
      for (const region of (one.getRootNode() as ShadowRoot).querySelectorAll('[aria-live]'))
        region.setAttribute('aria-live', 'off');
    }),
    measure: 'statusMessages',
    says: /filtering says nothing/,
  },
  {
    what: 'a change that is said twice',
    on: 'list',
    plant: on('.count', (one) => one.setAttribute('role', 'status')),
    measure: 'statusMessages',
    says: /filtering says .+ \| /,
  },
  {
    what: 'a fault that is not tied to its field',
    on: 'timeline',
    plant: on('#find', (one) => {
      const set = one.setAttribute.bind(one);
      one.setAttribute = (name, value) => (name.startsWith('aria-in') ? undefined : set(name, value));
    }),
    measure: 'errorsOfFields',
    says: /not marked as invalid/,
  },
];

void describe('planted faults of access', () => {
  const open = columnPages();
  for (const { what, on: column, language, plant, measure, says } of planted) {
    void it(`are found: ${what}`, async () => {
      const page = await open(column, language);
      await plant(page);
      assert.match((await measures[measure](page)).join('\n'), says);
      await page.close();
    });
  }
});
