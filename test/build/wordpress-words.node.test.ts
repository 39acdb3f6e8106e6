// What the plugin's PHP has of the blocks and of its Polish. That every label is there in each language, the compiler sees.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readManifest } from '../../src/build/manifest.js';
import * as words from '../../src/build/wordpress-words.js';
import { elementNames } from '../../src/elements/names.js';
import { blocks as blockForms } from '../../src/embed/wordpress/blocks.js';
import { look } from '../../src/embed/look.js';
import { attributeLabels } from '../../src/embed/labels/labels.js';

const folder = 'src/embed/wordpress/';
const read = (path: string) => readFileSync(path, 'utf8');
const polish = JSON.parse(read(`${folder}polish.json`)) as Record<string, string>;
const blocks = words.blocksOf(await readManifest());
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.php'))
  .map((path) => read(folder + path))
  .join('\n');

describe('the blocks', () => {
  it('are one an element, with every attribute that it has, its own first', () => {
    assert.deepEqual(Object.keys(blocks).sort(), [...elementNames].sort());
    const { attributes } = blocks['club-finder']!;
    assert.deepEqual(Object.keys(attributes).slice(0, 2), ['near', 'voivodeship']);
    assert.deepEqual(attributes['limit'], { type: 'number', usual: '10', shared: false });
    assert.deepEqual(attributes['heading-level'], { type: 'number', usual: '3', shared: true });
    assert.deepEqual(attributes['cache'], { type: 'boolean', usual: '', shared: true });
    for (const { attributes: all } of Object.values(blocks)) {
      for (const name of Object.keys(all)) assert.ok(name in attributeLabels || name in look, name);
      for (const name of Object.keys(look)) assert.ok(name in all, name);
    }
  });

  it('show in the inserter what they can show, and need what they have', () => {
    for (const name of elementNames) {
      const { example, needs } = blockForms[name];
      const known = Object.keys(blocks[name]!.attributes);
      for (const attribute of [...Object.keys(example), ...(needs ? [needs] : [])])
        assert.ok(known.includes(attribute));
    }
  });

  it('have a title and a description in Polish, each its own', () => {
    const said = new Map(words.polishOfBlocks());
    for (const { title, description } of Object.values(blocks)) {
      assert.ok(said.get(title)?.startsWith('PPL: '), title);
      assert.ok(said.get(description), description);
    }
    assert.equal(said.size, 2 * elementNames.length);
  });
});

describe("the plugin's own words", () => {
  it('are all in Polish, and none is left over', () => {
    assert.deepEqual(Object.keys(polish).sort(), [...new Set(words.askedFor(code))].sort());
  });

  it('leave the places of values as they are', () => {
    const places = (text: string) => [...text.matchAll(/%(?:\d\$)?s/g)].map(String).sort();
    for (const [en, pl] of Object.entries(polish)) assert.deepEqual(places(pl), places(en), en);
  });
});

describe('a value for PHP', () => {
  it('is written as PHP writes it, whatever is in it', () => {
    assert.equal(words.php({ "it's": ['a\\b', 1.5, true] }), "array( 'it\\'s' => array( 'a\\\\b', 1.5, true ) )");
  });
});
