import type { Collection } from './schema/collection.js';
import type { Skipped } from './skipped.js';

type Fields = Record<string, unknown>;

const keyOf = ({ id, teryt }: Fields) => id ?? teryt;

/**
 * The records of the collections, checked: each by its schema, its id against its neighbours', and the ids it names
 * against the collections that were read. Most feeds have nothing wrong; one that has is read again, with care.
 * @param raw what the feed or its parts hold, by collection name
 */
export async function readContent(
  collections: readonly Collection[],
  raw: Readonly<Record<string, unknown>>,
  skipped: Skipped[],
): Promise<Fields> {
  let isGood = true;
  const content: Fields = {};
  const ids: Record<string, Set<unknown>> = {};
  for (const { name, schema, single } of collections) {
    const found = raw[name];
    const list: unknown[] = found === undefined ? [] : single || !(found instanceof Array) ? [found] : found;
    const records = list.flatMap((item) => {
      const data = schema.safeParse(item).data as Fields | undefined;
      return data ? [data] : [];
    });
    const known = (ids[name] = new Set(records.map(keyOf)));
    isGood &&= records.length === list.length && known.size === (single ? Math.min(1, list.length) : list.length);
    content[name] = single ? records[0] : records;
  }
  for (const { name, references = {} } of collections) {
    for (const [field, target] of Object.entries(references)) {
      const known = ids[target];
      isGood &&= !known || (content[name] as Fields[]).every(({ [field]: id }) => id === undefined || known.has(id));
    }
  }
  if (isGood) return content;
  // Should the careful reader not arrive, the good records still show, if without a report.
  const repair = await import('./repair.js').catch(() => undefined);
  return repair ? repair.repairContent(collections, raw, skipped) : content;
}
