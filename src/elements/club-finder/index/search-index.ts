import { fold } from '../../../text/fold.js';
import type { Club } from '../../../feed/schema/clubs.js';
import type { GazetteerPlace } from '../../../places/gazetteer.js';
import { distanceKm } from '../../../places/distance.js';
import { abbreviatedWords, isCountry, isNameless, parsePhrase } from '../../../places/place-phrase.js';
import { keyOf } from '../../../places/place-query.js';
import { landNames, parted, townNames } from '../../../places/place-names.js';
import { PlaceIndex, townRank } from '../../../places/place-search.js';
import { isCityCounty, voivodeshipCodes, voivodeshipNames, voivodeshipOf } from '../../../places/territory.js';
import { nearestClubs } from '../clubs/nearest.js';
import type { Directory } from '../clubs/directory.js';
import type { Entry, Match } from './entry.js';
import { matchPhrase } from './phrase-match.js';

const nameOf = (code: string): string => voivodeshipNames[voivodeshipOf(code)] ?? '';

/** Beyond every rank of a gazetteer: a place with a club comes before all without. */
const withClubWeight = 100;

/** Whether a place has a club, or a part of it has. */
export const hasClub = ({ weight = 0 }: Entry): boolean => weight >= withClubWeight;

/** How many of a kind are suggested, out of which a group shows fewer. */
const mostOfKind = 12;
/** How many of a kind an answer offers besides. */
const mostOthers = 6;
/** More places of one name than anybody chooses among. */
const mostOfOneName = 50;

/** How many ranks a town is above a place whose whole name is the short name of the town: nine times as large. */
const muchGreater = 2;

const isWhole = ({ how }: Match): boolean => how === 'exact' || how === 'form' || how === 'other-form';

/** All words that can be searched: built once a feed and language, when somebody first asks, and again with the gazetteer. */
export class SearchIndex {
  readonly #directory: Directory;
  readonly #index = new PlaceIndex<Entry>();
  readonly #entering: Iterator<Entry>;
  /** The last question and its answer: a key asks the same for the list and for the suggestions. */
  #last: { readonly text: string; readonly found: readonly Match[] } | undefined;

  /**
   * @param places the gazetteer; without it seats and the clubs' places are known
   * @param most how many entries to take in at once; `fill` takes in the rest
   */
  constructor(directory: Directory, places: readonly GazetteerPlace[] = [], most = Infinity) {
    this.#directory = directory;
    this.#entering = this.#entries(places);
    this.fill(most);
  }

  /** Takes in more entries, as many as may hold nobody up. @returns whether all are there */
  fill(most: number): boolean {
    this.#last = undefined;
    for (let count = 0; count < most; count++) {
      const next = this.#entering.next();
      if (next.done) return true;
      this.#index.add(next.value);
    }
    return false;
  }

  /** Those whose whole name this is, places first. 'Strzelin, powiat strzeliński' and 'powiat Tarnów' are understood too. */
  exact(text: string): readonly Entry[] {
    return this.#index.exact(text);
  }

  /** What a typed text means, best first; what else it may mean only where nothing has exactly this name. */
  read(text: string): readonly Match[] {
    const found = this.#search(text);
    const exact = found.filter(({ how }) => how === 'exact');
    const greater = this.#nearestFirst(this.#greaterTowns(text, found));
    if (greater.length)
      return [...greater, ...found.filter((match) => !greater.includes(match) && isWhole(match))].slice(0, 12);
    if (exact.length) return this.#nearestFirst(exact.slice(0, mostOfOneName));
    const counts: Record<string, number> = {};
    return found
      .filter(({ how, entry: { kind } }) => {
        const group = `${how} ${kind}`;
        counts[group] = (counts[group] ?? 0) + 1;
        return counts[group] <= mostOthers;
      })
      .slice(0, 12);
  }

  /** The entry of this index that is the same as one of another index: after a change of language, or with more clubs. */
  counterpart({ kind, id }: Pick<Entry, 'kind' | 'id'>): Entry | undefined {
    return this.#index.find((entry) => entry.kind === kind && entry.id === id);
  }

  /** What to suggest while somebody types: a few of each kind, the kind with the best one first. */
  suggest(text: string): readonly Match[] {
    const found = this.#search(text);
    return [...new Set(found.map(({ entry }) => entry.kind))]
      .flatMap((wanted) => found.filter(({ entry }) => entry.kind === wanted).slice(0, 4))
      .slice(0, 12);
  }

  #search(text: string): readonly Match[] {
    if (this.#last?.text !== text) this.#last = { text, found: this.#find(text) };
    return this.#last.found;
  }

  /** What a text is or begins, else what it says among other words, else what a slip has made it of. */
  #find(text: string): readonly Match[] {
    if (isCountry(text) || isNameless(text)) return [];
    const found = this.#index.search(text, mostOfKind);
    if (found.length && found[0]!.how !== 'slip') return found;
    const abbreviated = this.#index.abbreviated(abbreviatedWords(text));
    if (abbreviated.length) return abbreviated.map((entry) => ({ entry, how: 'other-name' }));
    const phrase = parsePhrase(text);
    const words = phrase.runs.flat();
    if (phrase.isShortened && phrase.runs.length === 1 && !phrase.regions.length) {
      const rest = this.#index.search(`${phrase.isInSentence ? 'w ' : ''}${words.join(' ')}`, mostOfKind);
      if (rest.length && rest[0]!.how !== 'slip' && rest[0]!.how !== 'word') return rest;
    }
    if (found.length && !phrase.isShortened) return found;
    const named = words.length ? matchPhrase(phrase, (name) => this.#index.named(name)) : [];
    return named.length ? named : found;
  }

  /** The towns that people call by the short name that a far smaller place has alone: 'Ostrów', 'w Jastrzębiu'. */
  #greaterTowns(text: string, found: readonly Match[]): readonly Match[] {
    const [first] = found;
    if (!first || !isWhole(first)) return [];
    const weightOf = ({ entry: { weight = 0 } }: Match) => weight;
    const wholes = found.filter((match) => isWhole(match) && match.entry.kind === first.entry.kind);
    const isPlace = first.entry.kind === 'place';
    // 'Mińsk' is a form of a county's name too.
    if (
      isPlace ? wholes.some(({ entry }) => !entry.isDoubtful) : first.entry.kind !== 'county' || first.how === 'exact'
    ) {
      return [];
    }
    const least = isPlace ? Math.max(...wholes.map(weightOf)) + muchGreater : townRank;
    const starts = isPlace ? wholes.map(({ entry }) => `${keyOf(entry.name)} `) : [`${keyOf(text)} `];
    return found
      .filter((match) => {
        const { entry, how } = match;
        const isBegun = how === 'beginning' ? starts.some((start) => keyOf(entry.name).startsWith(start)) : isPlace;
        return entry.kind === 'place' && isBegun && how.includes('beginning') && weightOf(match) >= least;
      })
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, 4);
  }

  /** Of places that are alike that one first which has a club nearer by. */
  #nearestFirst(matches: readonly Match[]): readonly Match[] {
    if (matches.length < 2) return matches;
    const kmOf = ({ entry: { kind, lat, lon } }: Match): number => {
      if (kind !== 'place' || lat === undefined || lon === undefined) return 0;
      const [nearest] = nearestClubs(this.#directory.clubs, 1, { lat, lon });
      return nearest ? distanceKm({ lat, lon }, nearest.club) : 0;
    };
    const known = new Map(matches.map((match) => [match, kmOf(match)]));
    const rankOf = ({ entry }: Match) => Math.floor(entry.weight ?? 0);
    return [...matches].sort((a, b) =>
      a.entry.kind === 'place' && b.entry.kind === 'place' && rankOf(a) === rankOf(b)
        ? known.get(a)! - known.get(b)!
        : 0,
    );
  }

  /** What can be meant, in the order that the index wants: places before counties, the greater first. */
  *#entries(gazetteer: readonly GazetteerPlace[]): Generator<Entry, undefined> {
    const { plain, clubs, counties } = this.#directory;
    const titles = countyTitles([...counties.values()].map(({ teryt, name }) => ({ teryt, name: plain(name) })));
    const ranks = new Map(gazetteer.map(({ name, county, rank }) => [county + name, rank]));
    const clubPlaces = new Map(clubs.map((club) => [club.county + plain(club.place), club]));
    // A town in whose parts clubs are: Trzebinia, of Trzebinia-Siersza.
    const clubTowns = new Set(clubs.map((club) => club.county + plain(club.place).split(/[-–]/)[0]!));
    const wheres = new Map<string, string>();
    const whereOf = (county: string) => {
      let where = wheres.get(county);
      if (where === undefined) wheres.set(county, (where = this.#directory.where(county)));
      return where;
    };
    const towns = new Map(parted(townNames));
    const lands = new Map(parted(landNames));
    const place = (name: string, county: string, lat?: number, lon?: number, isDoubtful = false): Entry => {
      const city = isCityCounty(county) ? plain(counties.get(county)?.seat ?? name) : '';
      const isPartOfCity = city !== '' && name !== city;
      const title = city
        ? name + (isPartOfCity ? ` (${city})` : '')
        : `${name}, ${titles.get(county) ?? nameOf(county)}`;
      const isWithClub = clubPlaces.has(county + name) || clubTowns.has(county + name);
      const weight = (isWithClub ? withClubWeight : 0) + (ranks.get(county + name) ?? 0);
      const where = isPartOfCity ? `${city}, ${whereOf(county)}` : whereOf(county);
      const aliases = towns.get(name);
      return {
        kind: 'place',
        name,
        county,
        lat,
        lon,
        weight,
        isDoubtful,
        aliases,
        id: title,
        title,
        where,
        centre: name,
      };
    };
    const cities = new Set(
      [...counties.values()].flatMap(({ teryt, seat }) =>
        isCityCounty(teryt) ? voivodeshipOf(teryt) + plain(seat) : [],
      ),
    );
    // The seat of a county around a city lies in the city.
    const seats = [...counties.values()].filter(({ teryt, seat, lat, lon }) => {
      return lat && lon && (isCityCounty(teryt) || !cities.has(voivodeshipOf(teryt) + plain(seat)));
    });
    const simple = (kind: Entry['kind'], name: string, code: string): Entry => {
      const aliases = kind === 'voivodeship' ? lands.get(code) : undefined;
      return { kind, name, code, id: code, title: name, where: '', centre: '', aliases };
    };
    const used = new Set(clubs.map(({ network }) => network));
    yield* [
      ...seats.map(({ teryt, seat, lat, lon }) => place(plain(seat), teryt, lat, lon)),
      ...[...clubPlaces.values()].map((club) => place(plain(club.place), club.county, club.lat, club.lon)),
      // An entry is kept once a name and county: those above are the feed's own.
      ...gazetteer.map(({ name, county, lat, lon }) => place(name, county, lat, lon, !clubTowns.has(county + name))),
    ].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
    yield* [
      ...[...counties.values()].map(({ teryt, name, seat, lat, lon, formerNames: aliases }): Entry => {
        const [centre, where] = [plain(seat), nameOf(teryt)];
        const around = isCityCounty(teryt) ? undefined : fold(centre);
        const own = { name: plain(name), title: titles.get(teryt)!, where, centre, seat: around };
        return { kind: 'county', county: teryt, code: teryt, id: teryt, lat, lon, aliases, ...own };
      }),
      ...voivodeshipCodes.map((code) => simple('voivodeship', nameOf(code), code)),
      ...[...used].map((id) => simple('network', plain(this.#directory.networks.get(id)?.name ?? id), id)),
    ];
    for (const club of clubs) yield new ClubEntry(club, this.#directory);
    return undefined;
  }
}

/** A club: of ten thousand few are ever shown, so the words are made then. */
class ClubEntry implements Entry {
  readonly kind = 'club';
  readonly id: string;
  readonly county: string;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly #club: Club;
  readonly #directory: Directory;

  constructor(club: Club, directory: Directory) {
    this.id = club.id;
    this.county = club.county;
    this.lat = club.lat;
    this.lon = club.lon;
    this.name = directory.plain(club.name);
    this.#club = club;
    this.#directory = directory;
  }

  get title(): string {
    return this.name;
  }

  get centre(): string {
    return this.#directory.plain(this.#club.place);
  }

  get where(): string {
    return `${this.centre}, ${this.#directory.where(this.county)}`;
  }
}

/** A county's name; with its voivodeship where two have the name. */
function countyTitles(counties: readonly { teryt: string; name: string }[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of counties) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    counties.map(({ teryt, name }) => [teryt, counts.get(name) === 1 ? name : `${name}, ${nameOf(teryt)}`]),
  );
}
