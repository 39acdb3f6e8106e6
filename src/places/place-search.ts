import { baseForms } from './inflection.js';
import { meantBy } from '../text/misspelling.js';
import type { PlaceWord } from './place-phrase.js';
import { keyOf, parseQuery, type PlaceQuery } from './place-query.js';
import { inPolishLetters, isCyrillic, soundOf } from '../text/ukrainian.js';

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
 * later word, a form of a name out of the large table, a form of its first words, a part of the text, one slip.
 */
export const matchKinds = [
  'exact',
  'other-name',
  'form',
  'beginning',
  'word',
  'other-form',
  'form-beginning',
  'part',
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
  readonly entry: E;
  /** By another name than its own. */
  readonly isAlias: boolean;
  readonly kind: number;
  readonly weight: number;
  /** The next one of the same key. */
  next?: Row<E> | undefined;
}

const kinds = ['place', 'county', 'voivodeship', 'network', 'club'];

/** The rank of a town, by which it is known beyond its county. */
export const townRank = 3;

/** Nobody can tell more of one name apart. */
const mostOfOneName = 50;

/**
 * All that can be found. It can be filled bit by bit, and is searched by what the beginnings of words lead to, so that a key costs
 * the same with ten thousand clubs. An entry is kept once a name and county, the first one: a city with county rights is
 * not there as a place and as a county.
 */
export class PlaceIndex<E extends PlaceEntry> {
  readonly #byKey = new Map<string, Row<E>>();
  /** By the first two letters of the name. */
  readonly #byStart = new Map<string, Row<E>[]>();
  /** By the first two letters of each later word. */
  readonly #byWord = new Map<string, Row<E>[]>();
  /** First words of all names, and the places whose names go on after them. */
  readonly #byFirstWord = new Map<string, Row<E>[]>();
  readonly #counties: Row<E>[] = [];
  /** All but clubs, for what is looked up by sound. */
  readonly #named: Row<E>[] = [];
  #bySound: Map<string, Row<E>[]> | undefined;

  constructor(entries: Iterable<E> = []) {
    const kindOf = ({ kind }: E) => kinds.indexOf(kind);
    const ordered = [...entries].sort((a, b) => kindOf(a) - kindOf(b) || (b.weight ?? 0) - (a.weight ?? 0));
    for (const entry of ordered) this.add(entry);
  }

  /** Adds one more: places before counties, counties before clubs, and of places the greater first. */
  add(entry: E): void {
    const key = keyOf(entry.name);
    if (!key || !this.#insert(key, entry, false)) return;
    for (const alias of entry.aliases ?? []) this.#insert(inPolishLetters(alias), entry, true);
  }

  /** @returns whether it was not there yet */
  #insert(key: string, entry: E, isAlias: boolean): boolean {
    const row: Row<E> = { key, entry, isAlias, kind: kinds.indexOf(entry.kind), weight: entry.weight ?? 0 };
    const same = this.#byKey.get(key);
    if (same && !append(same, row)) return false;
    if (!same) this.#byKey.set(key, row);
    add(this.#byStart, key.slice(0, 2), row);
    const space = key.indexOf(' ');
    if (!isAlias) {
      for (let at = space; at > 0; at = key.indexOf(' ', at + 1)) add(this.#byWord, key.slice(at + 1, at + 3), row);
    }
    const first = space < 0 ? key : key.slice(0, space);
    if (!isAlias && space > 0 && entry.kind === 'place') add(this.#byFirstWord, first, row);
    else if (!this.#byFirstWord.has(first)) this.#byFirstWord.set(first, []);
    if (entry.kind === 'county') this.#counties.push(row);
    if (entry.kind !== 'club') {
      this.#named.push(row);
      this.#bySound = undefined;
    }
    return true;
  }

  /** Those whose whole name the text is, best first; 'Strzelin dolnośląskie' chooses among those of one name. */
  exact(text: string): readonly E[] {
    const query = parseQuery(text);
    return entriesOf(this.#exact(query));
  }

  /** Those whose whole name the text is; in a sentence also those that are known for sure and of which it is a form. */
  named(text: string): readonly E[] {
    const query = parseQuery(text);
    const exact = entriesOf(this.#exact(query));
    if (exact.length || !query.isInSentence) return exact;
    return this.#forms(query.words, isCyrillic(text)).whole.filter(
      ({ isDoubtful, weight = 0 }) => !isDoubtful || weight >= townRank,
    );
  }

  /** Places whose name has these words, of which some are abbreviated; the greatest first. */
  abbreviated(words: readonly PlaceWord[]): readonly E[] {
    const [first] = words;
    if (!first) return [];
    const rows = first.isAbbreviated
      ? under(this.#byStart, first.letters).flat()
      : (this.#byFirstWord.get(first.letters) ?? []);
    const fitting = rows.filter(({ key, entry, isAlias }) => {
      const own = key.split(' ');
      return (
        entry.kind === 'place' &&
        !isAlias &&
        own.length === words.length &&
        words.every(({ letters, isAbbreviated }, at) =>
          isAbbreviated ? own[at]!.startsWith(letters) : own[at] === letters,
        )
      );
    });
    return entriesOf([...fitting].sort(byRank));
  }

  find(test: (entry: E) => boolean): E | undefined {
    for (const first of this.#byKey.values()) {
      for (const { entry } of chain(first)) if (test(entry)) return entry;
    }
    return undefined;
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
    const named = (name: string) => [...chain(this.#byKey.get(name))].sort(byRank);
    const found = named(whole).length ? named(whole) : named(key);
    // 'Koło, powiat kolski': what looks like a preposition may be the name.
    const [start = '', ...others] = whole.split(' ');
    if (start !== words[0] && others.length) {
      const { words: where } = parseQuery(others.join(' '));
      const all = named(start).filter(({ entry }) => liesIn(entry, where));
      if (all.length) return all;
    }
    if (unit === 'county' && !found.some(({ entry }) => entry.kind === 'county')) {
      // Who says 'powiat Tarnów' means the county around the city.
      const around = this.#counties.filter(({ entry }) => entry.seat === key);
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
    if (bySound) return this.#sounding(words);
    const firsts = baseForms(words[0] ?? '').filter((word) => this.#byFirstWord.has(word));
    if (!firsts.length) return none;
    const others = words.slice(1).map((word) => baseForms(word));
    const whole = combined([firsts, ...others]).flatMap((key) => [...chain(this.#byKey.get(key))].sort(byRank));
    const begun = firsts
      .flatMap((first) => this.#byFirstWord.get(first) ?? [])
      .filter(({ key }) => {
        const own = key.split(' ');
        return own.length > words.length && others.every((bases, at) => bases.includes(own[at + 1]!));
      });
    return { whole: entriesOf(inOrder(whole)), begun: entriesOf(inOrder(begun.sort(byRank))) };
  }

  /** The same for Ukrainian words, by what they sound like. */
  #sounding(words: readonly string[]): { whole: readonly E[]; begun: readonly E[] } {
    if (!this.#bySound) {
      this.#bySound = new Map();
      for (const row of this.#named) add(this.#bySound, soundsOf(row)[0] ?? '', row);
    }
    const bySound = this.#bySound;
    const readings = words.map((word) => sounds(baseForms(word)));
    const fitting = [...(readings[0] ?? [])]
      .flatMap((first) => bySound.get(first) ?? [])
      .filter((row) => {
        const own = soundsOf(row);
        return readings.every((bases, at) => bases.has(own[at] ?? ''));
      });
    const ordered = inOrder(fitting.sort(byRank));
    const lengthOf = ({ key }: Row<E>) => key.split(' ').length;
    return {
      whole: entriesOf(ordered.filter((row) => lengthOf(row) === words.length)),
      begun: entriesOf(
        ordered.filter((row) => lengthOf(row) > words.length && !row.isAlias && row.entry.kind === 'place'),
      ),
    };
  }

  /** Names that begin with the text, or have a later word that does: the best of each kind. */
  #beginnings(key: string, most: number): { beginning: E[]; word: E[] } {
    const beginning = new Best<E>(most);
    const word = new Best<E>(most);
    for (const rows of under(this.#byStart, key)) {
      for (const row of rows) if (row.key.startsWith(key)) beginning.add(row);
    }
    const inside = ` ${key}`;
    for (const rows of under(this.#byWord, key)) {
      for (const row of rows) if (row.key.includes(inside) && !row.key.startsWith(key)) word.add(row);
    }
    return { beginning: beginning.all(), word: word.all() };
  }

  /** Names that one slip leads to; in a sentence also those of which one slip makes a form. */
  #slips({ words, isInSentence }: PlaceQuery): readonly E[] {
    const meant = meantBy(words.join(' '));
    const rows = meant.flatMap((text) => [...chain(this.#byKey.get(text))]);
    if (rows.length || !isInSentence) return entriesOf(inOrder(rows.sort(byRank)));
    const sure = meant.flatMap((text) =>
      this.#forms(text.split(' '), false).whole.filter(({ isDoubtful }) => !isDoubtful),
    );
    return [...new Set(sure)];
  }
}

const none = { whole: [], begun: [] };

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** Puts a row behind those of its key, unless its entry is there. @returns whether it did */
function append<E extends PlaceEntry>(first: Row<E>, row: Row<E>): boolean {
  const placeOf = ({ county, code }: E) => county ?? code;
  let last = first;
  let count = 0;
  for (const one of chain(first)) {
    if (!row.isAlias && !one.isAlias && placeOf(one.entry) === placeOf(row.entry)) return false;
    last = one;
    if (++count === mostOfOneName) return false;
  }
  last.next = row;
  return true;
}

/** A row and the others of its key. */
function* chain<E>(first: Row<E> | undefined): Generator<Row<E>> {
  for (let row = first; row; row = row.next) yield row;
}

/** The lists in which names with such a beginning are. */
function under<V>(map: ReadonlyMap<string, V[]>, key: string): readonly V[][] {
  if (key.length > 1) return [map.get(key.slice(0, 2)) ?? []];
  return [...map].filter(([start]) => start.startsWith(key)).map(([, rows]) => rows);
}

const entriesOf = <E>(rows: readonly Row<E>[]): readonly E[] => [...new Set(rows.map(({ entry }) => entry))];

const byRank = (a: Row<unknown>, b: Row<unknown>): number =>
  a.kind - b.kind || b.weight - a.weight || (a.key < b.key ? -1 : +(a.key > b.key));

/** The best few rows of each kind. */
class Best<E> {
  readonly #most: number;
  readonly #rows: Row<E>[][] = kinds.map(() => []);

  constructor(most: number) {
    this.#most = most;
  }

  add(row: Row<E>): void {
    const rows = this.#rows[row.kind]!;
    if (rows.length === this.#most && byRank(row, rows[rows.length - 1]!) >= 0) return;
    let at = rows.length;
    while (at > 0 && byRank(row, rows[at - 1]!) < 0) at--;
    rows.splice(at, 0, row);
    if (rows.length > this.#most) rows.pop();
  }

  all(): E[] {
    return this.#rows.flat().map(({ entry }) => entry);
  }
}

/** More combinations of forms than any name of a place has. */
const mostCombinations = 1000;

/** All texts that have one of each list as their words, in order; none where there are too many. */
function combined(lists: readonly (readonly string[])[]): readonly string[] {
  if (lists.reduce((product, { length }) => product * length, 1) > mostCombinations) return [];
  return lists.reduce((texts, words) => texts.flatMap((text) => words.map((word) => `${text} ${word}`)));
}

/** Of forms the land comes before the county: 'w opolskim'. */
const formKinds = ['place', 'voivodeship', 'county', 'network', 'club'];
const inOrder = <E extends PlaceEntry>(rows: readonly Row<E>[]): readonly Row<E>[] =>
  rows.length < 2
    ? rows
    : [...rows].sort(
        (a, b) =>
          formKinds.indexOf(a.entry.kind) - formKinds.indexOf(b.entry.kind) ||
          +(a.entry.isDoubtful ?? false) - +(b.entry.isDoubtful ?? false) ||
          b.weight - a.weight,
      );

const liesIn = ({ where = '' }: PlaceEntry, words: readonly string[]): boolean => {
  const known = inPolishLetters(where).split(' ');
  return words.every((word) => known.includes(word));
};

/** A name's words by their sound; of a Cyrillic alias by what its letters are in Polish. */
const soundsOf = ({ key, entry, isAlias }: Row<PlaceEntry>): readonly string[] =>
  (isAlias ? key.split(' ') : keyedWords(entry.name, key)).map(soundOf);

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
