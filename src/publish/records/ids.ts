import { fold } from '../../text/fold.js';
import { anyText } from '../check/collections.js';
import type { TableName } from '../columns/column.js';
import { take, type Fields } from './rows.js';

/** An id that was published once, and what it was given to. */
export interface Given {
  /** By what the record is known again when its row has no id. */
  readonly key: string;
  /** When it was no longer published. */
  readonly retired?: string;
}

/** All ids that were ever published, by collection. It stays with the office's tables. */
export type Register = Readonly<Record<string, Readonly<Record<string, Given>>>>;

/** What records of a collection are told apart by where they have no id. */
const keyFields: Partial<Record<TableName, readonly string[]>> = {
  networks: ['name'],
  components: ['name'],
  clubs: ['name', 'place', 'county'],
  projects: ['title', 'place'],
  rollouts: ['from', 'unit', 'county', 'label'],
  figures: ['label', 'asOf'],
};

/** The tables whose records have ids. */
export const withIds = Object.keys(keyFields) as (keyof typeof keyFields)[];

/** A text in any language, or a year, as plain letters. */
const plain = (value: unknown): string => fold(typeof value === 'number' ? String(value) : anyText(value));

/** Each is asked for several times, by the check and by the register. */
const keys = new WeakMap<Fields, string>();

/** By what a record is known again: its name and place, in plain letters. What is in these fields does not change any more. */
export function keyOf(table: TableName, record: Fields): string {
  const known = keys.get(record);
  if (known !== undefined) return known;
  const key = (keyFields[table] ?? []).map((field) => plain(take(record, field))).join('|');
  keys.set(record, key);
  return key;
}

/** A readable id of letters, digits and hyphens: `klub-praca-strzelin`. */
function slug(key: string, table: TableName): string {
  const words = [...new Set(key.split(/[|\s]+/))].join('-').replace(/[^a-z0-9-]/g, '');
  return words.slice(0, 60).replace(/^-+|-+$/g, '') || table;
}

/**
 * Gives an id to each record that has none: the one it had at an earlier publication, or a new one that no record of this
 * collection ever had. The same rows and register give the same ids.
 */
export function giveIds(table: TableName, records: readonly Fields[], register: Register = {}): void {
  const given = register[table] ?? {};
  const known = new Map(Object.entries(given).map(([id, { key }]) => [key, id]));
  const taken = new Set(records.map(({ id }) => id));
  for (const record of records) {
    if (record['id'] !== undefined) continue;
    const key = keyOf(table, record);
    const earlier = known.get(key);
    let id = earlier !== undefined && !taken.has(earlier) ? earlier : undefined;
    for (let number = 1; id === undefined; number++) {
      const next = number === 1 ? slug(key, table) : `${slug(key, table)}-${number}`;
      if (!taken.has(next) && !Object.hasOwn(given, next)) id = next;
    }
    taken.add(id);
    record['id'] = id;
  }
}

/** The register after a publication: what is new, and what is gone since. */
export function nextRegister(before: Register, feed: Fields, day: string): Register {
  const next: Record<string, Record<string, Given>> = {};
  for (const table of withIds) {
    const records = (feed[table] ?? []) as readonly Fields[];
    const now = new Map(records.map((record) => [record['id'] as string, keyOf(table, record)]));
    const ids = new Set([...Object.keys(before[table] ?? {}), ...now.keys()]);
    if (!ids.size) continue;
    next[table] = Object.fromEntries(
      [...ids].sort().map((id) => {
        const [key, earlier] = [now.get(id), before[table]?.[id]];
        return [id, key !== undefined ? { key } : { key: earlier!.key, retired: earlier!.retired ?? day }];
      }),
    );
  }
  return next;
}
