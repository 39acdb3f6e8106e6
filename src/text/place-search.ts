import { baseForms } from './inflection.js';
import { meantBy } from './misspelling.js';
import { keyOf, parseQuery, type PlaceQuery } from './place-query.js';
import { inPolishLetters, isCyrillic, soundOf } from './ukrainian.js';

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
  /** Other names: 'Warsaw', 'Małopolska'. */
  aliases?: readonly string[] | undefined;
  /** Not one of those whose forms are known for sure: a place out of a large table. Its forms come after beginnings. */
  isDoubtful?: boolean | undefined;
  /** The seat of a county. */
  seat?: string | undefined;
  /** What a further word may name to choose it among others of its name: 'powiat strzeliński, dolnośląskie'. */
  where?: string | undefined;
}

/**
 * How a text leads to a name, best first: the whole name, another name of it, a form of it, its beginning, the beginning of a
 * later word, a form of a name out of the large table, a form of its first words, one slip.
 */
export const matchKinds = [
  'exact',
  'other-name',
  'form',
  'beginning',
  'word',
  'other-form',
  'form-beginning',
  'slip',
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What a text may mean, and why. */
export interface PlaceMatch<E extends PlaceEntry = PlaceEntry> {
  readonly entry: E;
  readonly how: MatchKind;
}

interface Row<E> {
  readonly key: string;
  readonly words: readonly string[];
  readonly entry: E;
  /** By another name than its own. */
  readonly isAlias: boolean;
}

const kinds = ['place', 'county', 'voivodeship', 'network', 'club'];

/**
 * All that can be found, prepared once a feed. An entry is kept once a name and county, so that a city with county rights is not
 * there as a place and as a county: then the place stays.
 */
export class PlaceIndex<E extends PlaceEntry> {
  readonly #rows: readonly Row<E>[];
  readonly #byKey = new Map<string, Row<E>[]>();
  readonly #byFirstWord = new Map<string, Row<E>[]>();
  #bySound: Map<string, Row<E>[]> | undefined;

  constructor(entries: Iterable<E>) {
    const seen = new Set<string>();
    const kept = [...entries]
      .map((entry) => ({ key: keyOf(entry.name), entry, kind: kinds.indexOf(entry.kind), weight: entry.weight ?? 0 }))
      .filter(({ key }) => key)
      .sort((a, b) => a.kind - b.kind || b.weight - a.weight || (a.key < b.key ? -1 : +(a.key > b.key)))
      .filter(({ key, entry }) => {
        const id = `${key}/${entry.county ?? entry.code ?? ''}`;
        return !seen.has(id) && seen.add(id);
      });
    const row = (key: string, entry: E, isAlias: boolean): Row<E> => ({ key, words: key.split(' '), entry, isAlias });
    this.#rows = kept.flatMap(({ key, entry }) => [
      row(key, entry, false),
      ...(entry.aliases ?? []).map((alias) => row(inPolishLetters(alias), entry, true)),
    ]);
    for (const one of this.#rows) {
      add(this.#byKey, one.key, one);
      add(this.#byFirstWord, one.words[0]!, one);
    }
  }

  /** Those whose whole name the text is, best first; 'Strzelin dolnośląskie' chooses among those of one name. */
  exact(text: string): readonly E[] {
    const query = parseQuery(text);
    return unique(this.#exact(query).map(({ entry }) => entry));
  }

  find(test: (entry: E) => boolean): E | undefined {
    return this.#rows.find(({ entry }) => test(entry))?.entry;
  }

  /**
   * What a typed text may mean, best first; of equal ones places, counties, voivodeships, networks, clubs, each by weight and name.
   * A slip is thought of only when nothing else fits.
   * @param most how many of a kind
   */
  search(text: string, most = 8): readonly PlaceMatch<E>[] {
    const query = parseQuery(text);
    if (!query.words.length) return [];
    const found = new Map<E, MatchKind>();
    const take = (how: MatchKind, entries: readonly E[]) => {
      for (const entry of entries) if (!found.has(entry)) found.set(entry, how);
    };
    const key = query.words.join(' ');
    const exact = this.#exact(query);
    const takeExact = () => {
      for (const { entry, isAlias } of exact) take(isAlias ? 'other-name' : 'exact', [entry]);
    };
    const { whole, begun } = this.#forms(query.words, isCyrillic(text));
    const sure = whole.filter(({ isDoubtful }) => !isDoubtful);
    // 'do Siedlec' is Siedlce, though a village is called Siedlec.
    const isForm = query.isInSentence && sure.length > 0 && exact.every(({ entry }) => entry.isDoubtful);
    if (!isForm) takeExact();
    if (!found.size) {
      // What is typed may be on its way to the form of a name that begins like it: 'Trzebini'.
      take('form', query.isInSentence ? whole : sure.concat(whole.filter(({ name }) => keyOf(name).startsWith(key))));
      if (query.isInSentence) take('form-beginning', begun);
    }
    takeExact();
    const { beginning, word } = this.#beginnings(key, most);
    take('beginning', beginning);
    take('word', word);
    if (!exact.length) {
      take('other-form', whole);
      take('form-beginning', begun);
    }
    if (!found.size) take('slip', this.#slips(query));
    const wanted = query.unit;
    const all = [...found].map(([entry, how]) => ({ entry, how }));
    // 'woj. opolskie' is no county, whatever else has that name.
    const fitting = wanted ? all.filter(({ entry }) => entry.kind === wanted) : [];
    return fitting.length ? fitting : all;
  }

  #exact({ whole, words, unit }: PlaceQuery): readonly Row<E>[] {
    const key = words.join(' ');
    const named = (name: string) => this.#byKey.get(name) ?? [];
    const found = named(whole).length ? named(whole) : named(key);
    if (unit === 'county' && !found.some(({ entry }) => entry.kind === 'county')) {
      // Who says 'powiat Tarnów' means the county around the city.
      const around = this.#rows.filter(({ entry }) => entry.kind === 'county' && entry.seat === key);
      if (around.length) return around;
    }
    if (found.length) {
      const fitting = unit ? found.filter(({ entry }) => entry.kind === unit) : [];
      return fitting.length ? fitting : found;
    }
    for (let length = words.length - 1; length > 0; length--) {
      const { words: where } = parseQuery(words.slice(length).join(' '));
      const all = named(words.slice(0, length).join(' ')).filter(({ entry }) => liesIn(entry, where));
      if (all.length) return all;
    }
    return [];
  }

  /** Names of which the words may be forms: whole ones, and those that go on. */
  #forms(words: readonly string[], bySound: boolean): { whole: readonly E[]; begun: readonly E[] } {
    const readings = words.map((word) => baseForms(word)).map((bases) => (bySound ? sounds(bases) : new Set(bases)));
    const rows = bySound ? this.#sounding() : this.#byFirstWord;
    const fitting = [...(readings[0] ?? [])]
      .flatMap((first) => rows.get(first) ?? [])
      .filter((row) => {
        const others = bySound ? soundsOf(row) : row.words;
        return readings.every((bases, at) => bases.has(others[at] ?? ''));
      });
    const ordered = inOrder(fitting);
    return {
      whole: unique(ordered.filter((row) => row.words.length === words.length).map(({ entry }) => entry)),
      begun: unique(
        ordered
          .filter((row) => row.words.length > words.length && !row.isAlias && row.entry.kind === 'place')
          .map(({ entry }) => entry),
      ),
    };
  }

  #beginnings(key: string, most: number): { beginning: E[]; word: E[] } {
    const found = { beginning: [] as E[], word: [] as E[] };
    const counts: Record<string, number> = {};
    const inside = ` ${key}`;
    for (const { key: name, entry, isAlias } of this.#rows) {
      const how = name.startsWith(key) ? 'beginning' : !isAlias && name.includes(inside) ? 'word' : undefined;
      if (!how) continue;
      const id = how + entry.kind;
      counts[id] = (counts[id] ?? 0) + 1;
      if (counts[id] <= most) found[how].push(entry);
    }
    return found;
  }

  /** Names that one slip leads to; in a sentence also those of which one slip makes a form. */
  #slips({ words, isInSentence }: PlaceQuery): readonly E[] {
    const meant = meantBy(words.join(' '));
    const rows = meant.flatMap((text) => this.#byKey.get(text) ?? []);
    if (rows.length || !isInSentence) return unique(inOrder(rows).map(({ entry }) => entry));
    const sure = meant.flatMap((text) =>
      this.#forms(text.split(' '), false).whole.filter(({ isDoubtful }) => !isDoubtful),
    );
    return unique(sure);
  }

  #sounding(): Map<string, Row<E>[]> {
    if (!this.#bySound) {
      this.#bySound = new Map();
      for (const row of this.#rows) add(this.#bySound, soundsOf(row)[0] ?? '', row);
    }
    return this.#bySound;
  }
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const unique = <E>(entries: readonly E[]): readonly E[] => [...new Set(entries)];

/** Of forms the land comes before the county: 'w opolskim'. */
const formKinds = ['place', 'voivodeship', 'county', 'network', 'club'];
const inOrder = <E extends PlaceEntry>(rows: readonly Row<E>[]): readonly Row<E>[] =>
  [...rows].sort(
    (a, b) =>
      formKinds.indexOf(a.entry.kind) - formKinds.indexOf(b.entry.kind) ||
      +(a.entry.isDoubtful ?? false) - +(b.entry.isDoubtful ?? false) ||
      (b.entry.weight ?? 0) - (a.entry.weight ?? 0),
  );

const liesIn = ({ where = '' }: PlaceEntry, words: readonly string[]): boolean => {
  const known = inPolishLetters(where).split(' ');
  return words.every((word) => known.includes(word));
};

/** A name's words by their sound; of a Cyrillic alias by what its letters are in Polish. */
const soundsOf = ({ key, words, entry, isAlias }: Row<PlaceEntry>): readonly string[] =>
  isAlias ? words.map(soundOf) : keyedWords(entry.name, key).map(soundOf);

/** The words of a name that stand in its key, with their diacritics. */
function keyedWords(name: string, key: string): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.slice(-key.split(' ').length);
}

/** Sounds of base forms; a Ukrainian plural ends in -i where the Polish one ends in -e. */
const sounds = (bases: readonly string[]): ReadonlySet<string> =>
  new Set(bases.flatMap((base) => [base, base.replace(/[iy]$/, 'e')]).map(soundOf));
