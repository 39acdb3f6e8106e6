import { safeParse, type Schema } from '../../feed/schema/kinds.js';
import { feedSchema } from '../../feed/index.js';
import { nearestName } from '../../text/nearest-name.js';
import { found, type Finding } from '../findings/finding.js';
import { collections, isObject, placeOf, said, type Fields } from './collections.js';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
}

const definition = (schema: Schema): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def;

/** What is wrapped in `optional`. */
const bare = (schema: Schema): Definition => {
  const own = definition(schema);
  return own.innerType ? bare(own.innerType) : own;
};

/** A text in languages: an object where the schema has a single value. */
export type OnText = (texts: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]) => void;

/**
 * Walks a record beside its schema: fields that the schema does not have, and texts in languages.
 * @param path where the value stands; one list for the whole walk
 */
function walk(value: unknown, schema: Schema, path: PropertyKey[], findings: Finding[], onText: OnText): void {
  const { type, shape, element } = bare(schema);
  const into = (key: PropertyKey, inner: unknown, known: Schema) => {
    path.push(key);
    walk(inner, known, path, findings, onText);
    path.pop();
  };
  if (type === 'array' && element && value instanceof Array) {
    value.forEach((item, at) => into(at, item, element));
  } else if (type === 'object' && shape && isObject(value)) {
    for (const key of Object.keys(value)) {
      const known = shape[key];
      if (known) into(key, value[key], known);
      else {
        const suggestion = nearestName(key, Object.keys(shape));
        findings.push(found('field-unknown', { place: placeOf([...path, key]), value: key, suggestion }));
      }
    }
  } else if (type === 'custom' && isObject(value)) onText(value, path);
}

/** What a feed says of itself beside its collections. */
const { program: _, places, ...envelopeShape } = feedSchema.shape;
const collectionNames = new Set(collections.map(({ name }) => name));
const ownFields = Object.keys(envelopeShape).filter((key) => !collectionNames.has(key));
/** Fields that other readers know. */
const alsoKnown = ['$schema', 'format'];

/** Fields of a feed that no widget knows: a slip of the pen loses what it holds. */
export function unknownFields(feed: Fields, onText: OnText): Finding[] {
  const findings: Finding[] = [];
  const known = [...ownFields, ...collectionNames, 'places', ...alsoKnown];
  for (const key of Object.keys(feed)) {
    if (!known.includes(key))
      findings.push(found('field-unknown', { place: key, value: key, suggestion: nearestName(key, known) }));
  }
  for (const key of ownFields)
    walk(feed[key], (envelopeShape as Record<string, Schema>)[key]!, [key], findings, onText);
  for (const { name, schema, single } of collections) {
    const value = feed[name];
    if (single) walk(value, schema, [name], findings, onText);
    else if (value instanceof Array) value.forEach((record, at) => walk(record, schema, [name, at], findings, onText));
  }
  return findings;
}

/** One thing that a schema refuses: where, what stands there, and why, in the words of `Skipped`. */
export interface Refusal {
  readonly place: string;
  readonly value: string | undefined;
  readonly code: string;
}

/** All that the feed's own schema refuses of what the feed says of itself. */
export function envelopeRefusals(feed: Fields): Refusal[] {
  const own = Object.fromEntries(ownFields.map((key) => [key, feed[key]]));
  const { error } = feedSchema.safeParse(own);
  return (error?.issues ?? []).map(({ path, code, message }) => ({
    place: placeOf(path),
    value: said(
      path.reduce<unknown>(
        (inner, step) => (isObject(inner) || inner instanceof Array ? (inner as Fields)[step as string] : undefined),
        feed,
      ),
    ),
    code: code === 'custom' ? message : 'type',
  }));
}

/** All that a record's schema refuses. */
export function recordRefusals(record: unknown, schema: Schema, at: readonly PropertyKey[]): Refusal[] {
  const { error } = safeParse(schema, record);
  return (error?.issues ?? []).map(({ path, code, message }) => ({
    place: placeOf([...at, ...path]),
    value: said(
      path.reduce<unknown>(
        (inner, step) => (isObject(inner) || inner instanceof Array ? (inner as Fields)[step as string] : undefined),
        record,
      ),
    ),
    code: code === 'custom' ? message : 'type',
  }));
}

/** The finder's gazetteer, which widgets read apart from the other collections. */
export const placeRefusals = (feed: Fields): Refusal[] => {
  const list = feed['places'];
  if (!(list instanceof Array)) return [];
  const element = (bare(places) as unknown as { options: readonly Schema[] }).options[0]!;
  const schema = definition(element).element!;
  return list.flatMap((record: unknown, at) => recordRefusals(record, schema, ['places', at]));
};
