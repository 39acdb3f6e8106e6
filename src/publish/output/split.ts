import { createHash } from 'node:crypto';
import { collections, isObject, type Fields } from '../check/collections.js';
import type { Gazetteer } from '../check/load-feed.js';
import { voivodeshipOf } from '../../places/voivodeships.js';
import { inPieces, listed } from './in-pieces.js';

/** From this many records, or bytes, a collection stands apart: a page fetches only what it shows. */
const apart = { records: 1000, bytes: 200_000 };
/** Letters of a hash in a file's name: enough that two publications never share a name for different content. */
const hashInName = 8;

/** What goes with a feed and is no collection of it. */
export interface Beside {
  /** The file of the counties' areas, where the feed names one of the publisher's own. */
  readonly shapes?: Uint8Array | undefined;
  readonly gazetteer?: Gazetteer | undefined;
}

/** A publication as files: the parts, and the feed that names them. */
export interface Split {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly head: Fields;
}

const bytesOf = (records: readonly unknown[]): Buffer => inPieces('[', records, listed, ']\n');

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Adds a part under a name that carries its hash. */
function addPart(parts: Map<string, Uint8Array>, name: string, bytes: Uint8Array): { href: string; sha256: string } {
  const hash = sha256(bytes);
  const href = `${name}.${hash.slice(0, hashInName)}.json`;
  parts.set(href, bytes);
  return { href, sha256: hash };
}

const countyOf = (record: unknown): string =>
  isObject(record) && typeof record['county'] === 'string' ? record['county'] : '';

/**
 * Takes large collections out of a feed: the clubs one part a voivodeship, others whole. Names carry hashes, so parts of two publications
 * never mix, and a browser may keep them for ever.
 */
export function split(feed: Fields, { shapes, gazetteer }: Beside = {}): Split {
  const parts = new Map<string, Uint8Array>();
  const head: Fields = { ...feed };
  // Only of a file can a feed say whose it is.
  const isApart = (name: string) => name === 'places' && gazetteer !== undefined;
  for (const { name, single } of [...collections, { name: 'places', single: undefined }]) {
    const records = feed[name];
    if (single || name === 'counties' || !(records instanceof Array)) continue;
    const list = records as unknown[];
    if (list.length <= apart.records && bytesOf(list).length <= apart.bytes && !isApart(name)) continue;
    if (name === 'clubs') {
      const groups = new Map<string, unknown[]>();
      for (const record of list) {
        const code = voivodeshipOf(countyOf(record));
        const group = groups.get(code);
        if (group) group.push(record);
        else groups.set(code, [record]);
      }
      const byCode = [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, own]) => [code, addPart(parts, `${name}/${code}`, bytesOf(own))] as const);
      // An object's keys that look like numbers come first: '10' before '02'. The order says nothing, so that it is the same is enough.
      head[name] = { parts: Object.fromEntries(byCode), count: list.length };
    } else {
      const own = name === 'places' ? gazetteer : undefined;
      head[name] = { ...addPart(parts, name, bytesOf(list)), count: list.length, ...own };
    }
  }
  if (shapes && isObject(feed['shapes'])) {
    head['shapes'] = { ...feed['shapes'], href: addPart(parts, 'shapes', shapes).href };
  }
  return { parts, head };
}

/** The names of the parts that a feed's text asks for. */
export function partNames(head: unknown): string[] {
  if (!isObject(head)) return [];
  return Object.values(head).flatMap((value) => {
    if (!isObject(value)) return [];
    const { href, parts } = value;
    const inner = isObject(parts) ? Object.values(parts).flatMap((part) => (isObject(part) ? [part['href']] : [])) : [];
    return [href, ...inner].filter((name): name is string => typeof name === 'string');
  });
}
