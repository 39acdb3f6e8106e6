import { expect } from 'chai';
import '../../src/define.js';
import type { ElementName } from '../../src/elements/names.js';
import { programFeed } from '../support/feed.js';
import { shows } from '../support/widget.js';

// What several elements have looks the same in each: nobody's page shows two hands.

/** Each element with all that it can show to act with, and what of it must have come. */
const all: Readonly<Record<ElementName, readonly [attributes: Readonly<Record<string, string>>, comes: string]>> = {
  'project-card': [{ project: 'chelm-coalition' }, '.foot summary'],
  'project-list': [{ filters: '', limit: '3' }, 'select'],
  'rollout-timeline': [{ county: '0217' }, 'select'],
  'club-finder': [{ near: 'Chrzanów', locate: '' }, '.locate .button'],
  'program-explainer': [{}, '.tab'],
  'key-figures': [{}, '.foot summary'],
};

/** Parts by what they are, with what must be alike. */
const parts: Readonly<Record<string, readonly string[]>> = {
  '.heading': ['fontSize', 'fontWeight', 'lineHeight', 'color'],
  '.field label': ['fontSize', 'fontWeight', 'lineHeight', 'color'],
  ':is(.field .input, select)': [
    'height',
    'fontSize',
    'borderBottomWidth',
    'borderBottomColor',
    'borderRadius',
    'color',
  ],
  '.button': ['height', 'fontSize', 'fontWeight', 'borderBottomWidth', 'borderRadius', 'color', 'paddingInlineStart'],
  ':is(.view, .tab)': ['height', 'fontSize', 'fontWeight', 'borderBottomWidth'],
  '.foot': ['borderTopWidth', 'borderTopColor', 'color', 'justifyContent', 'columnGap'],
  '.foot p': ['fontSize', 'lineHeight', 'color'],
  '.foot summary': ['height', 'fontSize', 'color'],
};

describe('the six elements are of one hand', () => {
  const shown = new Map<string, ShadowRoot>();

  before(async () => {
    const feed = await programFeed();
    for (const [name, [attributes, comes]] of Object.entries(all)) {
      const box = document.createElement('div');
      box.lang = 'pl';
      box.style.inlineSize = '60em';
      const element = document.createElement(`ppl-${name as ElementName}`);
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
      element.data = feed;
      box.append(element);
      document.body.append(box);
      await shows(element, 'ready');
      while (!element.shadowRoot!.querySelector(comes)) await new Promise(requestAnimationFrame);
      shown.set(name, element.shadowRoot!);
    }
  });
  after(() => document.body.replaceChildren());

  for (const [selector, properties] of Object.entries(parts)) {
    it(`in ${selector}`, () => {
      const looks = new Map<string, string[]>();
      for (const [name, root] of shown) {
        for (const part of root.querySelectorAll(selector)) {
          if (!part.checkVisibility()) continue;
          const style = getComputedStyle(part) as unknown as Readonly<Record<string, string>>;
          const look = properties.map((property) => `${property} ${style[property]}`).join(', ');
          looks.set(look, [...(looks.get(look) ?? []), name]);
        }
      }
      const elements = new Set([...looks.values()].flat());
      expect(elements.size, 'nothing to compare').to.be.above(1);
      expect([...looks], JSON.stringify([...looks], null, 1)).to.have.length(1);
    });
  }
});
