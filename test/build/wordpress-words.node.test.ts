// What the plugin's blocks say must be there in both languages, for every attribute that the elements have.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readManifest } from '../../src/build/manifest.js';
import * as words from '../../src/build/wordpress-words.js';

const folder = 'src/embed/wordpress/';
const read = (path: string) => readFileSync(path, 'utf8');
const labels = JSON.parse(read(`${folder}labels.json`)) as words.Labels;
const polish = JSON.parse(read(`${folder}polish.json`)) as Record<string, string>;
const blocks = words.blocksOf(await readManifest(), labels);
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(php|js)$/.test(path))
  .map((path) => read(folder + path))
  .join('\n');

describe("the blocks' words", () => {
  const known = words.polishOf(blocks, labels);

  for (const [name, { title, description, attributes }] of Object.entries(blocks)) {
    it(`say all of ${name} in Polish`, () => {
      const said = Object.entries(attributes).flatMap(([attribute, { label, help }]) => {
        const own = labels.attributes[`${name} ${attribute}`] ?? labels.attributes[attribute];
        assert.ok(own, `labels.json has no attribute "${attribute}"`);
        return [label, help];
      });
      for (const english of [title, description, ...said]) assert.ok(known.get(english), `no Polish for "${english}"`);
    });

    it(`name every choice of ${name} in words`, () => {
      for (const { options } of Object.values(attributes)) {
        for (const { value } of options)
          assert.ok(labels.options[value] ?? /^\d$/.test(value), `no label for "${value}"`);
      }
    });
  }

  it('know no widget, attribute or choice that there is not', () => {
    assert.deepEqual(Object.keys(labels.widgets).sort(), Object.keys(blocks).sort());
    const attributes = Object.entries(blocks).flatMap(([name, block]) =>
      Object.keys(block.attributes).flatMap((attribute) => [attribute, `${name} ${attribute}`]),
    );
    for (const name of Object.keys(labels.attributes)) assert.ok(attributes.includes(name), name);
    const values = Object.values(blocks).flatMap((block) =>
      Object.values(block.attributes).flatMap(({ options }) => options.map(({ value }) => value)),
    );
    for (const value of Object.keys(labels.options)) assert.ok(values.includes(value), value);
  });

  it('never give one English text two Polish ones', () => {
    const both = Object.values({ ...labels.options }).map(({ en, pl }) => [en, pl] as const);
    for (const { label, help } of Object.values(labels.attributes)) {
      both.push([label.en, label.pl]);
      if (help.en) both.push([help.en, help.pl]);
    }
    for (const [en, pl] of both) assert.equal(known.get(en) ?? pl, pl, en);
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

  it('are sentences of the widgets where readers see them', () => {
    const sentences = words.sentences(read('locales/en.xlf'));
    const ids = words.idsIn(code);
    assert.ok(ids.length > 30);
    for (const id of ids) assert.ok(sentences.has(id), id);
    assert.deepEqual(sentences.get('stale'), {
      source: 'Nie można teraz pobrać nowych danych. To kopia z dnia %1$s.',
      target: 'New data cannot be fetched right now. This is a copy from %1$s.',
    });
  });
});

describe('a value for PHP', () => {
  it('is written as PHP writes it, whatever is in it', () => {
    assert.equal(words.php({ "it's": ['a\\b', 1.5, true] }), "array( 'it\\'s' => array( 'a\\\\b', 1.5, true ) )");
    assert.equal(words.php(new Map([[2, '$x']])), "array( 2 => '$x' )");
  });
});

describe('dates and numbers for PHP', () => {
  it('are those of the widgets', () => {
    const { months, numbers, voivodeships } = words.formats();
    assert.equal(months.get('pl')?.alone[4], 'maj');
    assert.equal(months.get('pl')?.ofDay[4], 'maja');
    assert.equal(months.get('en')?.ofDay[0], 'January');
    assert.equal(months.get('uk')?.alone[10], 'листопад');
    assert.deepEqual(numbers.get('pl'), { from: 10000, group: '\u00a0', decimal: ',' });
    assert.equal(voivodeships.get(12), 'małopolskie');
  });
});
