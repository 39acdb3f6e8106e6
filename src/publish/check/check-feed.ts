import { readFeed } from '../../feed/read.js';
import { FeedError } from '../../feed/errors.js';
import { format } from '../../feed/schema/envelope.js';
import { safeParse } from '../../feed/schema/kinds.js';
import { highestSequence, sequence as sequenceSchema } from '../../feed/schema/sequence.js';
import { found, type Finding } from '../findings/finding.js';
import { collections, isObject, pathOf, placeOf, recordsOf, said, valueAt, type Fields } from './collections.js';
import { inText, lookAt } from './look.js';
import { toFinding } from './refused.js';
import { envelopeRefusals, placeRefusals, recordRefusals, unknownFields, type Refusal } from './shape.js';

/** What the widgets' own reader leaves out of the feed. */
async function leftOut(feed: Fields): Promise<Refusal[]> {
  const { skipped } = await readFeed(feed, 'https://feed.invalid/', collections, (url) =>
    Promise.reject(new FeedError('not-a-feed', 'Its parts stand in it.', url)),
  );
  return skipped.map(({ place, code }) => ({ place, code, value: said(valueAt(feed, place)) }));
}

/** The reader stops at the first fault of a record; who mends it wants all of them. */
function allOfRecords(feed: Fields, skipped: readonly Refusal[]): Refusal[] {
  const records = new Set(skipped.map(({ place }) => placeOf(pathOf(place).slice(0, 2))));
  return collections.flatMap(({ name, schema, single, references = {} }) => {
    const own: Refusal[] = [];
    if (single) return feed[name] === undefined ? own : recordRefusals(feed[name], schema, [name]);
    const known = Object.entries(references).flatMap(([field, target]) => {
      if (!(feed[target] instanceof Array)) return [];
      const ids = recordsOf(feed, target).map((record) => isObject(record) && (record['id'] ?? record['teryt']));
      return [[field, new Set(ids)] as const];
    });
    const seen = new Set<unknown>();
    recordsOf(feed, name).forEach((record, at) => {
      const key = isObject(record) ? (name === 'counties' ? 'teryt' : 'id') : '';
      const mine = isObject(record) ? record[key] : undefined;
      if (mine !== undefined && seen.has(mine))
        own.push({ place: `${name}[${at}].${key}`, code: 'duplicate', value: said(mine) });
      seen.add(mine);
      if (records.has(`${name}[${at}]`)) own.push(...recordRefusals(record, schema, [name, at]));
      for (const [field, ids] of known) {
        const id = isObject(record) ? record[field] : undefined;
        if (typeof id !== 'string' || ids.has(id)) continue;
        own.push({ place: `${name}[${at}].${field}`, code: 'unknown-id', value: id });
      }
    });
    return own;
  });
}

/** Texts that are missing in a language of the feed. */
function missingLanguages(texts: Fields, path: readonly PropertyKey[], wanted: readonly string[]): Finding[] {
  const missing = wanted.filter((language) => typeof texts[language] !== 'string' || texts[language].trim() === '');
  if (!missing.length) return [];
  const field = String(path.filter((step) => typeof step === 'string').at(-1));
  return [found('language-missing', { place: placeOf(path), named: { field, expected: missing.join(', ') } })];
}

/**
 * Everything that is wrong with a feed whose parts stand in it: what the widgets leave out (by their own reader) are errors, and what
 * somebody should look at are warnings. This is the check of `build`, of `check`, and of the programme's own data.
 * @param now the moment of the check, as an instant
 */
export async function checkFeed(feed: Fields, now: string): Promise<Finding[]> {
  const version = said(feed['format']) ?? '';
  if (version !== format && !version.startsWith(`${format}.`)) {
    const isOther = version.startsWith('ppl-feed/');
    return [
      found(isOther ? 'major' : 'not-a-feed', { place: 'format', value: version || '–', named: { expected: format } }),
    ];
  }
  const skipped = await leftOut(feed);
  const refusals = new Map<string, Refusal>();
  for (const refusal of [
    ...skipped,
    ...allOfRecords(feed, skipped),
    ...envelopeRefusals(feed),
    ...placeRefusals(feed),
  ]) {
    if (refusal.place !== 'sequence' && !refusals.has(refusal.place)) refusals.set(refusal.place, refusal);
  }
  const findings = [...refusals.values()].map((refusal) => toFinding(feed, refusal));

  const { sequence, updated, language = 'pl', languages } = feed;
  if (!safeParse(sequenceSchema, sequence).success) {
    findings.push(
      found('sequence', { place: 'sequence', value: said(sequence) ?? '–', named: { limit: highestSequence } }),
    );
  }
  if (updated === undefined) findings.push(found('required', { place: 'updated', named: { field: 'updated' } }));
  const wanted = [
    ...new Set([String(language), ...(languages instanceof Array ? (languages as unknown[]).map(String) : [])]),
  ];
  findings.push(...unknownFields(feed, (texts, path) => findings.push(...missingLanguages(texts, path, wanted))));
  eachText(feed, [], (text, path) => {
    for (const finding of inText(text, path)) findings.push(finding);
  });
  findings.push(...lookAt(feed, now));
  // Of exchanged coordinates both are out of range; that is one thing to mend.
  const swapped = new Set(
    findings.flatMap(({ code, place }) => (code === 'swapped' ? [place!.replace(/\.l(at|on)$/, '')] : [])),
  );
  return findings.filter(
    ({ code, place }) => code !== 'swapped' || !place!.endsWith('.lon') || !swapped.has(place!.slice(0, -4)),
  );
}

/** Long enough to be worth a look. */
const shortest = 11;

/** @param path where the value stands; one list for the whole walk, for a large feed has a million texts */
function eachText(
  value: unknown,
  path: PropertyKey[],
  look: (text: string, path: readonly PropertyKey[]) => void,
): void {
  const into = (key: PropertyKey, inner: unknown) => {
    path.push(key);
    eachText(inner, path, look);
    path.pop();
  };
  if (typeof value === 'string') {
    if (value.length >= shortest) look(value, path);
  } else if (value instanceof Array) value.forEach((item, at) => into(at, item));
  else if (isObject(value)) for (const key of Object.keys(value)) into(key, value[key]);
}
