import type { Collection, ContentOf } from './schema/collection.js';
import { FeedError } from './errors.js';

/**
 * Something of a feed that was left out. `place` is where (`clubs[12].lat`), `code` is why: `type` (not of the schema's
 * kind, or missing), `text`, `empty`, `teryt`, `date`, `order` (ends before it begins), `range`, `address` (a scheme that
 * is not allowed: only the address is left out), `duplicate`, `unknown-id` (an optional one: only the reference is left
 * out), or an error code of the part that did not arrive.
 */
export interface Skipped {
  place: string;
  code: string;
}

type Path = readonly PropertyKey[];
type Fields = Record<PropertyKey, unknown>;

/** The row of the feed that a record came from, so that whatever is found later can still name its place. */
const rows = new WeakMap<Fields, number>();

const placeOf = (path: Path) =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${String(step)}`)).join('');

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The same value with one field taken out, copied along the path and shared elsewhere. */
function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || !isObject(value)) return value;
  if (value instanceof Array)
    return value.map((item, index) => (index === step ? without(item, rest) : (item as unknown)));
  const { [step]: inner, ...others } = value;
  return rest.length ? { ...others, [step]: without(inner, rest) } : others;
}

/**
 * One record, checked. An address that is not allowed is taken out of it; anything else that is wrong leaves the record
 * out. Either is reported.
 */
function readRecord({ schema }: Collection, raw: unknown, at: Path, skipped: Skipped[]): Fields | undefined {
  let value = raw;
  // Each round takes at least one address out, so this ends.
  for (;;) {
    const { data, error } = schema.safeParse(value);
    if (!error) return data as Fields;
    const addresses = error.issues.filter(({ message }) => message === 'address');
    const onlyAddresses = addresses.length === error.issues.length;
    for (const { path, code, message } of onlyAddresses ? addresses : error.issues.slice(0, 1)) {
      skipped.push({ place: placeOf([...at, ...path]), code: code === 'custom' ? message : 'type' });
      value = without(value, path);
    }
    if (!onlyAddresses) return undefined;
  }
}

/**
 * The good records of one collection, in the feed's order (for the programme: the one record, undefined when it is wrong).
 * `raw` is what the feed or its part holds.
 */
export function readCollection<C extends Collection>(collection: C, raw: unknown, skipped: Skipped[]): ContentOf<C> {
  const { name, single } = collection;
  if (single) return readRecord(collection, raw, [name], skipped) as ContentOf<C>;
  const records: Fields[] = [];
  const seen = new Set<unknown>();
  if (raw instanceof Array) {
    raw.forEach((item: unknown, index) => {
      const record = readRecord(collection, item, [name, index], skipped);
      if (!record) return;
      const key = 'id' in record ? 'id' : 'teryt';
      if (seen.has(record[key])) skipped.push({ place: placeOf([name, index, key]), code: 'duplicate' });
      else records.push(record);
      rows.set(record, index);
      seen.add(record[key]);
    });
  } else if (raw !== undefined) {
    skipped.push({ place: name, code: 'type' });
  }
  return records as unknown as ContentOf<C>;
}

/**
 * Checks the ids that records of one collection name in another. An unknown id leaves the record out, or only the
 * reference where the schema can do without it. Collections that were not read are not checked.
 */
export function checkReferences(
  collection: Collection,
  content: Record<string, unknown>,
  skipped: Skipped[],
): readonly unknown[] {
  const ids = new Map<string, Set<unknown>>();
  for (const [field, name] of Object.entries(collection.references ?? {})) {
    const target = content[name];
    if (target instanceof Array) ids.set(field, new Set(target.map(({ id, teryt }: Fields) => id ?? teryt)));
  }
  return (content[collection.name] as Fields[]).flatMap((record) => {
    let kept: Fields | undefined = record;
    for (const [field, known] of ids) {
      if (!kept || kept[field] === undefined || known.has(kept[field])) continue;
      skipped.push({ place: placeOf([collection.name, rows.get(record) ?? 0, field]), code: 'unknown-id' });
      const { data } = collection.schema.safeParse(without(kept, [field]));
      kept = data as Fields | undefined;
    }
    return kept ? [kept] : [];
  });
}

/** The object in a feed's text. @throws {FeedError} `html`, `truncated` or `not-a-feed` */
export function parseText(text: string, url: string): unknown {
  const start = text.trimStart().charAt(0);
  try {
    return JSON.parse(text);
  } catch {
    if (start === '<') throw new FeedError('html', 'A web page came instead of the feed.', url);
    if (start === '{' || start === '[') throw new FeedError('truncated', 'The feed is cut short or is not JSON.', url);
    throw new FeedError('not-a-feed', 'This is not a feed.', url);
  }
}
