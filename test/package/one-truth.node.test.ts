// What the manifest says an element has (and so Storybook, editors and framework types), against what its code has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { declarationsOf, type ElementDoc, type Manifest } from '../../src/build/element-docs.js';
import { elementNames } from '../../src/elements/names.js';
import { inCode, kinds, type Kind } from '../support/in-code.js';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const entryOf = (name: string) => `src/elements/${name}/${name}.ts`;

/** What one has and the other does not, kind by kind. */
async function differences(name: string, doc: ElementDoc, source = read): Promise<string[]> {
  const code = await inCode(entryOf(name), source);
  return kinds.flatMap((kind) => {
    const said = new Set(doc[kind].map((item) => item.name));
    const has = new Set(code[kind].keys());
    return [
      ...[...has].filter((item) => !said.has(item)).map((item) => `${kind}: "${item}" is not in the docs`),
      ...[...said].filter((item) => !has.has(item)).map((item) => `${kind}: "${item}" is not in the code`),
    ];
  });
}

const docOf = (name: string): ElementDoc => {
  const doc = declarationsOf(manifest).elements.find(({ tagName }) => tagName === `ppl-${name}`);
  assert.ok(doc, `ppl-${name} is not in the manifest`);
  return doc;
};

describe('docs and code say the same of', () => {
  for (const name of elementNames) {
    it(`ppl-${name}`, async () => {
      assert.deepEqual(await differences(name, docOf(name)), []);
    });
  }
});

describe('a difference is found', () => {
  const name = 'key-figures';
  const doc = docOf(name);

  for (const kind of kinds) {
    it(`when the docs lack one of the ${kind}, or have one too many`, async () => {
      const [first] = doc[kind];
      const less = { ...doc, [kind]: doc[kind].slice(1) };
      assert.deepEqual(await differences(name, less), [`${kind}: "${first!.name}" is not in the docs`]);
      const more = { ...doc, [kind]: [...doc[kind], { ...first!, name: 'ghost' }] };
      assert.deepEqual(await differences(name, more), [`${kind}: "ghost" is not in the code`]);
    });
  }

  const planted: readonly [kind: Kind, path: string, from: string, to: string, name: string][] = [
    ['cssParts', entryOf(name), 'part="figure"', 'part="figure ghost"', 'ghost'],
    [
      'cssStates',
      'src/elements/ppl-element.ts',
      "states.add('stale')",
      "states.add('ghost'); states.add('stale')",
      'ghost',
    ],
    [
      'cssProperties',
      'src/design/theme.styles.ts',
      'var(--ppl-radius,',
      'var(--ppl-ghost, 1) var(--ppl-radius,',
      '--ppl-ghost',
    ],
  ];
  for (const [kind, path, from, to, item] of planted) {
    it(`when the code has one more of the ${kind}`, async () => {
      assert.ok(read(path).includes(from), `${path} no longer has ${from}`);
      const found = await differences(name, doc, (file) => (file === path ? read(file).replace(from, to) : read(file)));
      assert.deepEqual(found, [`${kind}: "${item}" is not in the docs`]);
    });
  }
});

describe('what editors are told', () => {
  it('has every element, attribute and choice of the manifest', () => {
    const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    for (const name of elementNames) {
      const { attributes } = tags.find((tag) => tag.name === `ppl-${name}`)!;
      assert.deepEqual(
        attributes.map((attribute) => attribute.name).sort(),
        docOf(name)
          .attributes.map((attribute) => attribute.name)
          .sort(),
      );
      const theme = attributes.find((attribute) => attribute.name === 'theme');
      assert.deepEqual(
        theme?.values?.map((value) => value.name),
        ['auto', 'light', 'dark', 'contrast'],
      );
    }
  });

  it('reaches JetBrains as web-types and TypeScript as the types of tags', () => {
    const { contributions } = JSON.parse(read('dist/web-types.json')) as {
      contributions: { html: { elements: { name: string }[] } };
    };
    const tags = elementNames.map((name) => `ppl-${name}`);
    assert.deepEqual(contributions.html.elements.map(({ name }) => name).sort(), [...tags].sort());
    const types = read('dist/types/elements.d.ts');
    for (const tag of tags) assert.ok(types.includes(`'${tag}': {`), tag);
    for (const framework of ['jsx', 'vue', 'svelte']) {
      assert.match(read(`dist/types/${framework}.d.ts`), /declare module/);
    }
  });
});
