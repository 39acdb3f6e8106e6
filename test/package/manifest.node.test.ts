import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { elementNames } from '../../src/elements/names.js';

interface Described {
  name: string;
  description?: string;
  summary?: string;
  tagName?: string;
  attributes: { name: string; description?: string }[];
  events: { name: string; description?: string }[];
  cssParts: { name: string }[];
  slots: { name: string }[];
}

const dist = new URL('../../dist/', import.meta.url);
const { modules } = JSON.parse(await readFile(new URL('custom-elements.json', dist), 'utf8')) as {
  modules: { path: string; declarations: Described[] }[];
};
const common = ['feed', 'heading', 'heading-level', 'theme', 'cache', 'debug'];

/** The contract, section 2. */
const own: Record<(typeof elementNames)[number], string[]> = {
  'project-card': ['project'],
  'project-list': ['component', 'voivodeship', 'county', 'from', 'to', 'limit', 'filters'],
  'rollout-timeline': ['from', 'to', 'voivodeship', 'county', 'view'],
  'club-finder': ['near', 'voivodeship', 'network', 'limit', 'locate', 'view'],
  'program-explainer': ['component', 'audience'],
  'key-figures': ['figures'],
};

describe('custom-elements.json', () => {
  for (const name of elementNames) {
    const module = modules.find(({ path }) => path === `dist/elements/${name}/${name}.js`);
    const element = module?.declarations.find(({ tagName }) => tagName === `ppl-${name}`);

    it(`describes <ppl-${name}>`, () => {
      assert.ok(element);
      assert.ok(element.summary && element.description);
      assert.ok(element.slots.some((slot) => slot.name === ''));
      assert.ok(element.cssParts.length > 0);
      for (const event of ['ppl-load', 'ppl-error'])
        assert.ok(
          element.events.some((one) => one.name === event),
          event,
        );
    });

    it(`knows the attributes of <ppl-${name}>: the contract's, the code's, each with a description`, async () => {
      const { [element!.name]: built } = (await import(`../../dist/elements/${name}/${name}.js`)) as Record<
        string,
        { observedAttributes: string[] }
      >;
      const described = element!.attributes.map((attribute) => attribute.name).sort();
      assert.deepEqual(described, [...built!.observedAttributes].sort());
      const missing = [...common, ...own[name]].filter((attribute) => !described.includes(attribute));
      assert.deepEqual(missing, []);
      assert.deepEqual(
        element!.attributes.filter(({ description }) => !description).map((one) => one.name),
        [],
      );
    });
  }
});
