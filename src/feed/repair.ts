import { warnOnce } from './log.js';
import { isObject } from './parse.js';
import { keyOf, type Collection, type Fields } from './schema/collection.js';
import { envelope } from './schema/envelope.js';
import { safeParse, type output } from './schema/kinds.js';
import type { Skipped } from './errors.js';

/*
 * What is good of a feed in which something is wrong. Each record is checked by its schema, its id against its neighbours',
 * and the ids it names against the collections that were read. What is wrong is left out, as little as can be, and reported
 * with its place. Most feeds never need this: see `records.ts`.
 */

type Path = readonly PropertyKey[];

/** The row of the feed that a record came from, so that whatever is found later can still name its place. */
const rows = new WeakMap<Fields, number>();

const placeOf = (path: Path) =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${String(step)}`)).join('');

/** Reports what is left out; of the first of it the page's developer is told. */
function leaveOut(skipped: Skipped[], one: Skipped): void {
  skipped.push(one);
  if (skipped.length <= 20) warnOnce(`wrong: ${one.place} (${one.code})`);
}

/** The same value with one field taken out, copied along the path and shared elsewhere. */
function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  if (value instanceof Array) {
    return value.map((item, index) => (index === step ? without(item, rest) : (item as unknown)));
  }
  if (!isObject(value)) return value;
  const { [step as string]: inner, ...others } = value;
  return rest.length ? { ...others, [step]: without(inner, rest) } : others;
}

/**
 * One record, checked. An address that is not allowed is taken out of it; anything else that is wrong leaves the record
 * out. Either is reported.
 */
function readRecord({ schema }: Collection, raw: unknown, at: Path, skipped: Skipped[]): Fields | undefined {
  let value = raw;
  for (let round = 0; round < 9; round++) {
    const { data, error } = safeParse(schema, value);
    if (!error) return data as Fields;
    const addresses = error.issues.filter(({ message }) => message === 'address');
    const onlyAddresses = addresses.length === error.issues.length;
    for (const { path, code, message } of onlyAddresses ? addresses : error.issues.slice(0, 1)) {
      const found = path.reduce((inner: unknown, step) => (inner as Fields | undefined)?.[step], value);
      const isGone = message === 'address' && found === undefined;
      if (!isGone) leaveOut(skipped, { place: placeOf([...at, ...path]), code: code === 'custom' ? message : 'type' });
      // What cannot do without its address goes with it: a picture without its file is none.
      value = without(value, isGone ? path.slice(0, -1) : path);
    }
    if (!onlyAddresses) return undefined;
  }
  return undefined;
}

/** The good records of one collection, in the feed's order; for the programme: the one record, or undefined. */
function readCollection(collection: Collection, raw: unknown, skipped: Skipped[]): unknown {
  const { name, single } = collection;
  if (single) return raw === undefined ? raw : readRecord(collection, raw, [name], skipped);
  const records: Fields[] = [];
  const seen = new Set<unknown>();
  if (raw instanceof Array) {
    raw.forEach((item: unknown, index) => {
      const record = readRecord(collection, item, [name, index], skipped);
      if (!record) return;
      const key = keyOf(record);
      // Where records have no key of their own (places), none is the double of another.
      if (key !== undefined && seen.has(key)) {
        leaveOut(skipped, { place: placeOf([name, index, 'id' in record ? 'id' : 'teryt']), code: 'duplicate' });
      } else records.push(record);
      rows.set(record, index);
      seen.add(key);
    });
  } else if (raw !== undefined) {
    leaveOut(skipped, { place: name, code: 'type' });
  }
  return records;
}

/**
 * Checks the ids that records of one collection name in another. An unknown id leaves the record out, or only the
 * reference where the schema can do without it. Collections that were not read are not checked.
 */
function checkReferences(
  { name, schema, references = {} }: Collection,
  content: Record<string, unknown>,
  skipped: Skipped[],
): Fields[] {
  const ids = new Map<string, Set<unknown>>();
  for (const [field, target] of Object.entries(references)) {
    const known = content[target];
    if (known instanceof Array) ids.set(field, new Set(known.map(keyOf)));
  }
  return (content[name] as Fields[]).flatMap((record) => {
    let kept: Fields | undefined = record;
    for (const [field, known] of ids) {
      const id = kept?.[field];
      if (id === undefined || known.has(id)) continue;
      leaveOut(skipped, { place: placeOf([name, rows.get(record) ?? 0, field]), code: 'unknown-id' });
      kept = safeParse(schema, without(kept, [field])).data as Fields | undefined;
    }
    return kept ? [kept] : [];
  });
}

/**
 * The records of the collections, with what is wrong left out and reported.
 * @param raw what the feed or its parts hold, by collection name
 * @param known records that have been read before, by collection name, for those that name them
 */
export function repairRecords(
  collections: readonly Collection[],
  raw: Readonly<Record<string, unknown>>,
  skipped: Skipped[],
  known: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const content = { ...known };
  for (const collection of collections) {
    content[collection.name] = readCollection(collection, raw[collection.name], skipped);
  }
  for (const collection of collections) {
    if (collection.references) content[collection.name] = checkReferences(collection, content, skipped);
  }
  return content;
}

/** What is right of what a feed says of itself; what is wrong is reported, and shows nothing. */
export function repairEnvelope(feed: unknown, skipped: Skipped[]): output<typeof envelope> {
  let said = feed;
  // Each round takes a field out, so this ends.
  for (;;) {
    const { data, error } = safeParse(envelope, said);
    if (data) return data;
    for (const { path, code, message } of error.issues) {
      const field = String(path[0]);
      leaveOut(skipped, { place: field, code: code === 'custom' ? message : 'type' });
      said = without(said, [field]);
    }
  }
}
