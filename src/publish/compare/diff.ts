import { collections, isObject, recordsOf, type Fields } from '../check/collections.js';
import { tableNames } from '../columns/column.js';

/** What became of one collection between two publications, by the ids of its records. */
export interface CollectionDiff {
  readonly collection: string;
  readonly before: number;
  readonly after: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
}

const keyed = (feed: Fields, name: string): Map<string, Fields> =>
  new Map(
    recordsOf(feed, name).flatMap((record) =>
      isObject(record) ? [[String(record['id'] ?? record['teryt']), record] as const] : [],
    ),
  );

/** An empty list says as much as none. */
const isNone = (value: unknown): boolean => value === undefined || (value instanceof Array && value.length === 0);

const same = (a: unknown, b: unknown): boolean => {
  if (a === b || (isNone(a) && isNone(b))) return true;
  if (a instanceof Array && b instanceof Array)
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
};

const changedFields = (a: Fields, b: Fields): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !same(a[key], b[key]));

/** What changed from one feed (with its parts in it) to another; collections that are the same are left out. */
export function diff(before: Fields, after: Fields): CollectionDiff[] {
  const names = collections.map(({ name }) => name);
  return names.flatMap((name) => {
    if (name === 'program') {
      const fields = changedFields(
        isObject(before[name]) ? before[name] : {},
        isObject(after[name]) ? after[name] : {},
      );
      return fields.length
        ? [{ collection: name, before: 1, after: 1, added: [], removed: [], changed: [{ id: name, fields }] }]
        : [];
    }
    const [old, now] = [keyed(before, name), keyed(after, name)];
    const added = [...now.keys()].filter((id) => !old.has(id));
    const removed = [...old.keys()].filter((id) => !now.has(id));
    const changed = [...now].flatMap(([id, record]) => {
      const earlier = old.get(id);
      const fields = earlier ? changedFields(earlier, record) : [];
      return fields.length ? [{ id, fields }] : [];
    });
    if (!added.length && !removed.length && !changed.length) return [];
    return [{ collection: name, before: old.size, after: now.size, added, removed, changed }];
  });
}

/** What changed from one publication to another. */
export interface Changes {
  readonly collections: readonly CollectionDiff[];
  /** What the feed says of itself that is not the same. */
  readonly fields: readonly string[];
}

/** Both feeds have their parts in them. */
export const changesOf = (before: Fields, after: Fields): Changes => ({
  collections: diff(before, after),
  fields: envelopeDiff(before, after),
});

/** What a feed says of itself that is not the same. */
const envelopeDiff = (before: Fields, after: Fields): string[] =>
  changedFields(before, after).filter(
    (key) => !tableNames.some((name) => name === key) && key !== 'updated' && key !== 'sequence',
  );
