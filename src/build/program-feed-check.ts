import type { Program, ProgramRecord } from './program-feed-data.js';

const collections = ['components', 'counties', 'networks', 'rollouts', 'projects', 'clubs', 'figures'] as const;
type Collection = (typeof collections)[number];

/** Which field of which collection names a record of which other one. */
const references: readonly { from: Collection; field: string; to: Collection; required: boolean }[] = [
  { from: 'rollouts', field: 'county', to: 'counties', required: true },
  { from: 'projects', field: 'county', to: 'counties', required: false },
  { from: 'projects', field: 'component', to: 'components', required: false },
  { from: 'clubs', field: 'county', to: 'counties', required: true },
  { from: 'clubs', field: 'network', to: 'networks', required: true },
  { from: 'figures', field: 'component', to: 'components', required: false },
];

const keyOf = (collection: Collection): 'teryt' | 'id' => (collection === 'counties' ? 'teryt' : 'id');

/**
 * What only this data promises: ids are there, unique and point somewhere, and every translated text is there in
 * each of the feed's languages. The schema checks the shape of any feed; it can't ask a partner's feed for three languages.
 * @returns one sentence a fault; none when all is well
 */
export function checkProgram(data: Program): string[] {
  const faults: string[] = [];
  const known = new Map<Collection, Set<unknown>>();
  for (const collection of collections) {
    const key = keyOf(collection);
    const seen = new Set<unknown>();
    data[collection].forEach((record, index) => {
      const id = record[key];
      if (typeof id !== 'string' || id === '') faults.push(`${collection}[${index}] has no ${key}.`);
      else if (seen.has(id)) faults.push(`${collection}[${index}] repeats the ${key} '${id}'.`);
      seen.add(id);
    });
    known.set(collection, seen);
  }
  for (const { from, field, to, required } of references) {
    data[from].forEach((record, index) => {
      const id = record[field];
      if (id === undefined && !required) return;
      if (!known.get(to)?.has(id)) {
        faults.push(`${name(from, record, index)} names the ${field} '${String(id)}', which is not in ${to}.`);
      }
    });
  }
  const languages = data.feed['languages'];
  if (!Array.isArray(languages) || !languages.includes(data.feed['language'])) {
    faults.push('feed.language is not among feed.languages.');
  } else {
    for (const [part, value] of Object.entries(data)) faults.push(...missingTexts(value, part, languages));
  }
  return faults;
}

function name(collection: Collection, record: ProgramRecord, index: number): string {
  const id = record[keyOf(collection)];
  return typeof id === 'string' ? `${collection} '${id}'` : `${collection}[${index}]`;
}

/** An object with a text in one of the languages is a translated text: all languages must be there, and nothing else. */
function missingTexts(value: unknown, place: string, languages: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => missingTexts(item, `${place}[${index}]`, languages));
  const entries = Object.entries(value);
  if (!entries.some(([key]) => languages.includes(key))) {
    return entries.flatMap(([key, item]) => missingTexts(item, `${place}.${key}`, languages));
  }
  const texts = new Map<string, unknown>(entries);
  return [
    ...languages
      .filter((language) => typeof texts.get(language) !== 'string' || texts.get(language) === '')
      .map((language) => `${place} has no text in '${language}'.`),
    ...[...texts.keys()]
      .filter((key) => !languages.includes(key))
      .map((key) => `${place} has the key '${key}' beside its texts.`),
  ];
}
