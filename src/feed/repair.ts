import type { Collection } from './schema/collection.js';
import { warnOnce } from './log.js';
import { envelope } from './schema/envelope.js';
import type { Skipped } from './skipped.js';

/*
 * The careful reading of a feed in which something is wrong: it finds the place, leaves out as little as it can, and
 * reports it. Loaded only for such a feed.
 */

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
function repairRecord({ schema }: Collection, raw: unknown, at: Path, skipped: Skipped[]): Fields | undefined {
  let value = raw;
  for (let round = 0; round < 9; round++) {
    const { data, error } = schema.safeParse(value);
    if (!error) return data as Fields;
    const addresses = error.issues.filter(({ message }) => message === 'address');
    const onlyAddresses = addresses.length === error.issues.length;
    for (const { path, code, message } of onlyAddresses ? addresses : error.issues.slice(0, 1)) {
      const found = path.reduce((inner: unknown, step) => (isObject(inner) ? inner[step] : undefined), value);
      const isGone = message === 'address' && found === undefined;
      if (!isGone) skipped.push({ place: placeOf([...at, ...path]), code: code === 'custom' ? message : 'type' });
      // What cannot do without its address goes with it: a picture without its file is none.
      value = without(value, isGone ? path.slice(0, -1) : path);
    }
    if (!onlyAddresses) return undefined;
  }
  return undefined;
}

/** The good records of one collection, in the feed's order; for the programme: the one record, or undefined. */
function repairCollection(collection: Collection, raw: unknown, skipped: Skipped[]): unknown {
  const { name, single } = collection;
  if (single) return raw === undefined ? raw : repairRecord(collection, raw, [name], skipped);
  const records: Fields[] = [];
  const seen = new Set<unknown>();
  if (raw instanceof Array) {
    raw.forEach((item: unknown, index) => {
      const record = repairRecord(collection, item, [name, index], skipped);
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
  return records;
}

/**
 * Checks the ids that records of one collection name in another. An unknown id leaves the record out, or only the
 * reference where the schema can do without it. Collections that were not read are not checked.
 */
function repairReferences(collection: Collection, content: Record<string, unknown>, skipped: Skipped[]): unknown {
  const ids = new Map<string, Set<unknown>>();
  for (const [field, name] of Object.entries(collection.references ?? {})) {
    const target = content[name];
    if (target instanceof Array) ids.set(field, new Set(target.map(({ id, teryt }: Fields) => id ?? teryt)));
  }
  return (content[collection.name] as Fields[]).flatMap((record) => {
    let kept: Fields | undefined = record;
    for (const [field, known] of ids) {
      const id = kept?.[field];
      if (id === undefined || known.has(id)) continue;
      skipped.push({ place: placeOf([collection.name, rows.get(record) ?? 0, field]), code: 'unknown-id' });
      const { data } = collection.schema.safeParse(without(kept, [field]));
      kept = data as Fields | undefined;
    }
    return kept ? [kept] : [];
  });
}

/** All collections, with what is wrong left out and reported. */
export function repairContent(
  collections: readonly Collection[],
  raw: Readonly<Record<string, unknown>>,
  skipped: Skipped[],
): Record<string, unknown> {
  const content = Object.fromEntries(
    collections.map((collection) => [collection.name, repairCollection(collection, raw[collection.name], skipped)]),
  );
  for (const collection of collections) {
    if (collection.references) content[collection.name] = repairReferences(collection, content, skipped);
  }
  for (const { place, code } of skipped.slice(0, 20)) warnOnce(`left out ${place} (${code})`);
  return content;
}

/** What is right of what a feed says of itself; what is wrong is reported, and shows nothing. */
export function repairEnvelope(feed: Readonly<Record<string, unknown>>, skipped: Skipped[]) {
  let said: unknown = feed;
  // Each round takes a field out, so this ends.
  for (;;) {
    const { data, error } = envelope.safeParse(said);
    if (data) return data;
    for (const { path, code, message } of error.issues) {
      const field = String(path[0]);
      skipped.push({ place: field, code: code === 'custom' ? message : 'type' });
      said = without(said, [field]);
    }
  }
}
