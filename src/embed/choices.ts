import { choicesOf } from '../elements/attribute-choices.js';
import type { ElementName } from '../elements/names.js';
import type { Language } from '../text/language.js';
import { voivodeshipCodes, voivodeshipNames } from '../places/voivodeships.js';
import type { AttributeName, ChoiceWord } from './labels/attribute-names.js';
import { choiceLabels } from './labels/labels.js';

type Named = Readonly<Record<string, unknown>>;

/** A feed as it was read, whatever is in it. */
export type RawFeed = Readonly<Record<string, unknown>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Of the label: official names are Polish in every language. */
  readonly lang?: Language;
}

/** A text of the feed in a language, or in the one that there is. */
function say(text: unknown, language: Language): string {
  if (typeof text !== 'object' || text === null) return typeof text === 'string' ? text : '';
  const all = text as Record<string, string>;
  return all[language] ?? all['pl'] ?? Object.values(all)[0] ?? '';
}

/** Those records of a collection that have an id; of one that stands apart there are none here. */
const recordsOf = (feed: RawFeed, collection: string): readonly Named[] => {
  const records = feed[collection];
  return Array.isArray(records) ? (records as readonly Named[]).filter((one) => typeof one === 'object') : [];
};

/** From which collection of the feed an attribute chooses, and by which text its records are known. */
const collections: Readonly<Partial<Record<AttributeName, readonly [collection: string, text: string]>>> = {
  component: ['components', 'name'],
  network: ['networks', 'name'],
  project: ['projects', 'title'],
  figures: ['figures', 'label'],
};

/** The voivodeship, in brackets: ten names of counties occur twice. */
const whereOf = (teryt: string): string => {
  const voivodeship = voivodeshipNames[teryt.slice(0, 2)];
  return voivodeship ? ` (${voivodeship})` : '';
};

/** What there is to choose from for an attribute; undefined where anything may be written. */
export function choicesFor(
  element: ElementName,
  attribute: AttributeName,
  feed: RawFeed,
  language: Language,
): readonly Choice[] | undefined {
  const collection = collections[attribute];
  if (collection) {
    return recordsOf(feed, collection[0]).map((record) => ({
      value: String(record['id']),
      label: say(record[collection[1]], language) || String(record['id']),
    }));
  }
  if (attribute === 'voivodeship') {
    return voivodeshipCodes.map((code) => ({ value: code, label: voivodeshipNames[code] ?? code, lang: 'pl' }));
  }
  if (attribute === 'county') {
    return recordsOf(feed, 'counties')
      .map(({ teryt, name }): Choice => {
        return { value: String(teryt), label: say(name, 'pl') + whereOf(String(teryt)), lang: 'pl' };
      })
      .sort((a, b) => a.label.localeCompare(b.label, 'pl'));
  }
  return choicesOf(element, attribute)?.map((value) => ({
    value,
    label: value in choiceLabels ? choiceLabels[value as ChoiceWord][language] : value,
  }));
}
