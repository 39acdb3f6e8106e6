// The tables can hold everything that the feed's schema knows, and a column is never understood as another one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Schema } from '../../src/feed/schema/kinds.js';
import { feedSchema } from '../../src/feed/index.js';
import { collections } from '../../src/publish/check/collections.js';
import { tableNames, type TableName } from '../../src/publish/columns/column.js';
import { forms } from '../../src/publish/columns/forms.js';
import { fold } from '../../src/text/fold.js';

interface Definition {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
}

const definition = (schema: Schema): Definition => {
  const { def } = (schema as unknown as { _zod: { def: Definition } })._zod;
  return def.innerType ? definition(def.innerType) : def;
};

/** The paths of all values: `contact.phone`, `steps.title`. */
const paths = (schema: Schema): string[] => {
  const { shape, element } = definition(schema);
  if (element) return paths(element);
  if (!shape) return [''];
  return Object.entries(shape).flatMap(([key, inner]) => paths(inner).map((path) => (path ? `${key}.${path}` : key)));
};

/** The paths that the columns of a table, and of the tables within it, can fill. */
const covered = (table: TableName): Set<string> => {
  const inner = tableNames.filter((name) => forms[name].within?.table === table);
  return new Set([
    ...forms[table].columns.filter(({ aid }) => !aid).map(({ field }) => field),
    ...inner.flatMap((name) => {
      const { within, columns } = forms[name];
      return columns.filter(({ field }) => field !== within!.by).map(({ field }) => `${within!.field}.${field}`);
    }),
  ]);
};

describe('the columns of the tables', () => {
  for (const { name, schema } of collections) {
    it(`can hold every field of ${name}`, () => {
      const known = covered(name as TableName);
      // The items of a benefit stand in the column of its text.
      assert.deepEqual(
        paths(schema).filter((path) => !known.has(path)),
        [],
      );
    });
  }

  it('can hold every field that the feed says of itself, but those that a publication gives it', () => {
    const given = ['format', 'updated', 'sequence'];
    const lists = new Set<string>([...collections.map(({ name }) => name), 'places', 'sources']);
    const own = Object.entries(feedSchema.shape)
      .filter(([key]) => !lists.has(key) && !given.includes(key))
      .flatMap(([key, schema]) => paths(schema as Schema).map((path) => (path ? `${key}.${path}` : key)));
    const known = covered('feed');
    assert.deepEqual(
      own.filter((path) => !known.has(path)),
      [],
    );
  });

  for (const table of tableNames) {
    it(`of ${table} have names of their own, in each language`, () => {
      for (const language of ['pl', 'en', 'uk'] as const) {
        const firsts = forms[table].columns.map(({ names }) => fold(names[language][0]));
        assert.deepEqual(new Set(firsts).size, firsts.length, `${language}: ${firsts.join(', ')}`);
      }
      const owners = new Map<string, string>();
      for (const { field, names } of forms[table].columns) {
        for (const said of new Set(Object.values(names).flat().map(fold))) {
          assert.ok((owners.get(said) ?? field) === field, `"${said}" is ${owners.get(said)} and ${field}`);
          owners.set(said, field);
        }
      }
    });
  }
});
