import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { safeParse } from 'zod/mini';
import { feedJsonSchema, kinds } from '../../src/build/json-schema.js';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { feedSchema } from '../../src/feed/index.js';

const ajv = new Ajv2020({ allowUnionTypes: true });
const validate = ajv.compile(feedJsonSchema());

const envelope = { format: 'ppl-feed/1', updated: '2026-11-23T08:00:00Z', sequence: 1, language: 'pl' };

/** Values of every shape, each tried with every kind. */
const samples: unknown[] = [
  ...['', ' ', 'a', '02', '0217', '02170', 'ab', '2004', '2004-05', '2004-13', '2004-05-31', '2004-05-32', '2004-5'],
  ...['2026-11-23T08:00:00Z', 'https://a.pl/', 'http://a.pl', 'mailto:a@b.pl', 'tel:+48', 'ftp://a.pl', 'javascript:0'],
  ...['a/b.png', '/a.png', '../a b.png', 'data:image/png;base64,AA', '//a.pl/x.png'],
  ...[0, -1, 1.5, 1899, 1900, 2100, 2101, 48.9, 49, 54.9, 55, 14, 14.1, 24.2, 25, null, true, [], {}],
  ...[{ pl: 'a' }, { pl: 'a', en: 'b' }, { pl: 1 }, ['a'], { pl: '' }, { pl: ' ', en: '' }, { pl: '', en: 'b' }],
];

describe('the JSON Schema of the feed', () => {
  it('accepts the programme’s own feed, and so does the schema it is made of', () => {
    const { files } = buildProgramFeed();
    const feed: unknown = JSON.parse(files.get('feed.json')!);
    validate(feed);
    assert.deepEqual(validate.errors, null);
    assert.equal(safeParse(feedSchema, feed).success, true);
  });

  it('asks of a publisher what a reader makes do without', () => {
    assert.equal(validate(envelope), true);
    for (const field of Object.keys(envelope)) {
      assert.equal(validate({ ...envelope, [field]: undefined, [`no-${field}`]: 1 }), false, field);
    }
    assert.equal(validate({ ...envelope, format: 'ppl-feed/2' }), false);
    assert.equal(validate({ ...envelope, unknown: { of: 'a newer publisher' } }), true);
  });

  for (const [name, { of, json }] of Object.entries(kinds)) {
    it(`takes and refuses the same as the widgets do: ${name}`, () => {
      const matches = ajv.compile(json);
      const differing = samples.filter((sample) => matches(sample) !== safeParse(of, sample).success);
      assert.deepEqual(differing, []);
    });
  }

  it('refuses wrong records', () => {
    const figure = { id: 'a', value: 1, label: 'b', asOf: '2010' };
    assert.equal(validate({ ...envelope, figures: [figure] }), true);
    for (const wrong of [{ value: '1' }, { label: {} }, { asOf: 2010 }, { qualifier: 'circa' }, { id: '' }]) {
      assert.equal(validate({ ...envelope, figures: [{ ...figure, ...wrong }] }), false, JSON.stringify(wrong));
    }
  });
});
