import { feedSchema } from '../feed/index.js';
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

/** What zod says of one value. In a union each way that failed has its own. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a collection, which is a list or a part, what is wrong with the list. */
const innermost = (issue: Issue): Issue[] =>
  issue.errors?.[0]?.flatMap(innermost).map(({ path, ...rest }) => ({ ...rest, path: [...issue.path, ...path] })) ?? [
    issue,
  ];

/**
 * What the feed's own schema refuses: file, record, field and value, and why: the codes are those of `Skipped`. A page
 * would leave such a record out.
 */
function checkShape({ feed, ...collections }: Program): string[] {
  const whole: Readonly<Record<string, unknown>> = { ...feed, ...collections };
  const { error } = feedSchema.safeParse(whole);
  return (error?.issues ?? []).flatMap(innermost).map(({ path: [part, ...path], message }) => {
    const name = String(part);
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    const value = path.reduce<unknown>(
      (inner, step) => (inner as ProgramRecord | undefined)?.[String(step)],
      whole[name],
    );
    const record = typeof path[0] === 'number' ? collections[name as Collection]?.[path[0]] : undefined;
    const id = record?.[keyOf(name as Collection)];
    return [
      `src/feed/program/${name in collections ? name : 'feed'}.json: ${name}${place}`,
      typeof id === 'string' ? ` ('${id}')` : '',
      ` is ${value === undefined ? 'missing' : JSON.stringify(value)}: ${message}`,
    ].join('');
  });
}

/**
 * Whether the feed's schema accepts the data, and what only this data promises: ids are there, unique and point somewhere,
 * and every translated text is there in each of the feed's languages. A partner's feed need not have three languages.
 * @returns one sentence a fault; none when all is well
 */
export function checkProgram(data: Program): string[] {
  const faults = checkShape(data);
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
