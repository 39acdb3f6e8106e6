import { fold } from './fold.js';

/** Something that can be meant by a word in the finder's field. */
export interface PlaceEntry {
  kind: 'place' | 'county' | 'voivodeship' | 'network' | 'club';
  /** As it is shown: 'Strzelin', 'powiat strzeliński', 'dolnośląskie'. */
  name: string;
  /** TERYT code of the county in which a place or club lies. */
  county?: string | undefined;
  /** Decimal degrees, where known. */
  lat?: number | undefined;
  lon?: number | undefined;
  /** TERYT code of the county or voivodeship itself; a network's id. */
  code?: string | undefined;
  /** Which of two that fit equally well comes first: the greater. */
  weight?: number | undefined;
}

/** Made by `buildPlaceIndex`; nobody else looks inside. */
export type PlaceIndex<E extends PlaceEntry = PlaceEntry> = readonly { key: string; entry: E }[];

const kinds = ['place', 'county', 'voivodeship', 'network', 'club'];
// Whole words in front of a name; the last word always stays. Prepositions only in what is typed: names keep theirs.
const units = /^(?:(?:powiat|pow|gmina|gm|miasto|m|stoleczne|st|wojewodztwo|woj) )+/;
const unitsAndPrepositions =
  /^(?:(?:w|we|z|ze|do|powiat|pow|powiecie|gmina|gm|miasto|m|stoleczne|st|wojewodztwo|woj) )+/;

/**
 * Prepares places for `searchPlaces`; do it once a feed. An entry is kept once a name and county, so that a city with county rights
 * is not there as a place and as a county: then the place stays.
 */
export function buildPlaceIndex<E extends PlaceEntry>(entries: Iterable<E>): PlaceIndex<E> {
  const seen = new Set<string>();
  return [...entries]
    .map((entry) => ({ key: fold(entry.name).replace(units, ''), entry }))
    .sort(
      (a, b) =>
        kinds.indexOf(a.entry.kind) - kinds.indexOf(b.entry.kind) ||
        (b.entry.weight ?? 0) - (a.entry.weight ?? 0) ||
        (a.key < b.key ? -1 : +(a.key > b.key)),
    )
    .filter(({ key, entry }) => {
      const id = `${key}/${entry.county ?? entry.code ?? ''}`;
      return key && !seen.has(id) && seen.add(id);
    });
}

const keyOf = (query: string) => fold(query).replace(unitsAndPrepositions, '');

/** Only those whose whole name was typed, in the same order. */
export function exactPlaces<E extends PlaceEntry>(index: PlaceIndex<E>, query: string): E[] {
  const wanted = keyOf(query);
  return index.flatMap(({ key, entry }) => (key === wanted ? entry : []));
}

/**
 * What a typed text may mean, best first: the whole name, then its beginning, then the beginning of a later word; within those
 * places, counties, voivodeships, networks, clubs, each by weight and name. Case, diacritics, hyphens and words such as 'w', 'powiat', 'woj.' in front
 * do not count. At most `limit`; none for an empty text.
 */
export function searchPlaces<E extends PlaceEntry>(index: PlaceIndex<E>, query: string, limit = 8): E[] {
  const wanted = keyOf(query);
  const exact: E[] = [];
  const prefix: E[] = [];
  const inside: E[] = [];
  if (wanted) {
    for (const { key, entry } of index) {
      if (key === wanted) exact.push(entry);
      else if (key.startsWith(wanted)) prefix.push(entry);
      else if (key.includes(` ${wanted}`)) inside.push(entry);
    }
  }
  return [...exact, ...prefix, ...inside].slice(0, Math.max(0, limit));
}
