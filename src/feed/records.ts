import { ownCode } from './own-code.js';
import { keyOf, type Collection, type Fields } from './schema/collection.js';
import { safeParse } from './schema/kinds.js';
import type { Skipped } from './errors.js';

type Content = Readonly<Record<string, unknown>>;

/**
 * The records of collections, with what is wrong left out and reported.
 * @param raw what the feed or its parts hold, by collection name
 * @param known records that have been read before, by collection name, for those that name them
 * @throws {FeedError} `not-loaded` when something is wrong and what would repair it did not arrive
 */
export async function readRecords(
  collections: readonly Collection[],
  raw: Content,
  skipped: Skipped[],
  known: Content = {},
): Promise<Content> {
  return (
    soundRecords(collections, raw, known) ??
    (await ownCode(import('./repair.js'))).repairRecords(collections, raw, skipped, known)
  );
}

/** The records of collections in which nothing is wrong; undefined where something is. */
function soundRecords(collections: readonly Collection[], raw: Content, known: Content): Content | undefined {
  const content: Record<string, unknown> = { ...known };
  for (const { name, schema, single } of collections) {
    const value = raw[name];
    const items: unknown = value === undefined ? [] : single ? [value] : value;
    if (!(items instanceof Array)) return undefined;
    const records: Fields[] = [];
    const keys = new Set<unknown>();
    for (const item of items) {
      const { data } = safeParse(schema, item);
      if (!data) return undefined;
      const record = data as Fields;
      records.push(record);
      keys.add(keyOf(record) ?? record);
    }
    if (keys.size < records.length) return undefined;
    content[name] = single ? records[0] : records;
  }
  const areKnown = collections.every(({ name, references = {} }) =>
    Object.entries(references).every(([field, target]) => {
      const others = content[target];
      if (!(others instanceof Array)) return true;
      const ids = new Set([undefined, ...(others as Fields[]).map(keyOf)]);
      return (content[name] as Fields[]).every((record) => ids.has(record[field]));
    }),
  );
  return areKnown ? content : undefined;
}
