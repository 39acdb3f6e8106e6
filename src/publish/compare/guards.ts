import { found, type Finding } from '../findings/finding.js';
import { collections, isObject, recordsOf, type Fields } from '../check/collections.js';
import { keyOf, withIds, type Register } from '../records/ids.js';

/** A collection may lose this share before somebody is asked. */
const mostLost = 0.1;

/** What the publisher confirmed. */
export interface Accepted {
  /** Collections that may lose many records. */
  readonly shrink: ReadonlySet<string>;
  /** Records that may go: an id, or a collection. */
  readonly lost: ReadonlySet<string>;
}

const idsOf = (feed: Fields, name: string): Map<string, Fields> =>
  new Map(
    recordsOf(feed, name).flatMap((record) =>
      isObject(record) && typeof record['id'] === 'string' ? [[record['id'], record] as const] : [],
    ),
  );

/**
 * What a new publication would take away from the readers of the last one: records that are gone, collections that shrank, ids that
 * went to somebody else.
 * @param before the last publication, with its parts in it; undefined for the first one
 * @param register all ids that were ever published
 */
export function guard(before: Fields | undefined, after: Fields, register: Register, accepted: Accepted): Finding[] {
  const findings: Finding[] = [];
  const shrunk = new Set<string>();
  for (const { name } of collections) {
    const [old, now] = [recordsOf(before ?? {}, name).length, recordsOf(after, name).length];
    if (old - now <= old * mostLost || accepted.shrink.has(name)) continue;
    shrunk.add(name);
    findings.push(found('shrunk', { place: name, value: name, named: { target: name, before: old, after: now } }));
  }
  for (const table of withIds) {
    const known = register[table] ?? {};
    const now = idsOf(after, table);
    const ownerOf = new Map(Object.entries(known).map(([id, { key }]) => [key, id]));
    const lost = new Set([
      ...Object.entries(known).flatMap(([id, { retired }]) => (retired ? [] : [id])),
      ...idsOf(before ?? {}, table).keys(),
    ]);
    const mayGo = shrunk.has(table) || accepted.shrink.has(table) || accepted.lost.has(table);
    for (const id of lost) {
      if (now.has(id) || mayGo || accepted.lost.has(id)) continue;
      findings.push(found('id-lost', { place: table, value: id, named: { target: table } }));
    }
    let at = 0;
    for (const [id, record] of now) {
      const place = `${table}[${at++}].id`;
      const given = Object.hasOwn(known, id) ? known[id] : undefined;
      if (!given) continue;
      const key = keyOf(table, record);
      if (given.key === key) continue;
      const owner = ownerOf.get(key);
      const isTaken = given.retired !== undefined || (owner !== undefined && owner !== id);
      if (isTaken)
        findings.push(
          found('id-reused', {
            place,
            value: id,
            suggestion: owner,
            named: { other: given.key.replaceAll('|', ', ') },
          }),
        );
    }
  }
  return findings;
}
