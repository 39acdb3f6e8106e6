import { fold } from '../../text/fold.js';
import {
  buildPlaceIndex,
  exactPlaces,
  searchPlaces,
  type PlaceEntry,
  type PlaceIndex,
} from '../../text/place-search.js';
import { isCityCounty, voivodeshipCodes, voivodeshipNames, voivodeshipOf } from '../../text/territory.js';
import type { Directory } from './directory.js';

/** Something that a visitor can mean. */
export interface Entry extends PlaceEntry {
  /** What `ppl-select` says of it. A place has none of its own: its title, which `near` understands. */
  readonly id: string;
  /** What the heading calls it: 'Strzelin, powiat strzeliński'. */
  readonly title: string;
  /** What tells it from others of its name: county and voivodeship. */
  readonly where: string;
  /** The place from whose middle distances are measured. */
  readonly centre: string;
}

const nameOf = (code: string): string => voivodeshipNames[voivodeshipOf(code)] ?? '';

/** All words that can be searched: built once a feed and language, when somebody first asks. */
export class SearchIndex {
  readonly #directory: Directory;
  readonly #index: PlaceIndex<Entry>;
  #counties: readonly Entry[] = [];

  constructor(directory: Directory) {
    this.#directory = directory;
    this.#index = buildPlaceIndex(this.#entries());
  }

  /** Those whose whole name this is, places first. 'Strzelin, powiat strzeliński' and 'powiat Tarnów' are understood too. */
  exact(text: string): readonly Entry[] {
    const [name = '', ...rest] = text.split(',');
    const found = exactPlaces(this.#index, text);
    // Who says 'powiat Tarnów' means the county around the city.
    const seat = /^pow(?:iat)? (.+)/.exec(fold(text))?.[1];
    const ofSeat = this.#counties.filter(({ centre, county = '' }) => !isCityCounty(county) && fold(centre) === seat);
    if (seat && found[0]?.kind !== 'county' && ofSeat.length) return ofSeat;
    const where = fold(rest.join());
    if (found.length || !where) return found;
    return exactPlaces(this.#index, name).filter((entry) => fold(`${entry.title} ${entry.where}`).includes(where));
  }

  /** What a typed text means, best first; what else it may mean only where nothing has exactly this name. */
  read(text: string): readonly Entry[] {
    const exact = this.exact(text);
    return exact.length ? exact : searchPlaces(this.#index, text, 6);
  }

  /** What to suggest while somebody types: a few of each kind, the kind with the best one first. */
  suggest(text: string): readonly Entry[] {
    const found = searchPlaces(this.#index, text, Infinity);
    return [...new Set(found.map(({ kind }) => kind))]
      .flatMap((wanted) => found.filter(({ kind }) => kind === wanted).slice(0, 4))
      .slice(0, 12);
  }

  #entries(): Entry[] {
    const { plain, clubs } = this.#directory;
    const counties = [...this.#directory.counties.values()];
    const names = counties.map(({ name }) => plain(name));
    const own = new Set(
      counties.flatMap(({ teryt, seat }) => (isCityCounty(teryt) ? voivodeshipOf(teryt) + plain(seat) : [])),
    );
    const titles = new Map(
      counties.map(({ teryt }, index) => {
        const name = names[index]!;
        return [teryt, names.indexOf(name) === names.lastIndexOf(name) ? name : `${name}, ${nameOf(teryt)}`];
      }),
    );
    const withClub = new Set(clubs.map((club) => club.county + plain(club.place)));
    const place = (name: string, county: string, lat: number, lon: number): Entry => {
      const weight = withClub.has(county + name) ? 1 : 0;
      const title = isCityCounty(county) ? name : `${name}, ${titles.get(county) ?? nameOf(county)}`;
      return {
        kind: 'place',
        name,
        county,
        lat,
        lon,
        weight,
        id: title,
        title,
        where: this.#directory.where(county),
        centre: name,
      };
    };
    this.#counties = counties.map(({ teryt, seat, lat, lon }, index) => ({
      ...{ kind: 'county', name: names[index]!, county: teryt, code: teryt, id: teryt, lat, lon },
      ...{ title: titles.get(teryt)!, where: nameOf(teryt), centre: plain(seat) },
    }));
    const simple = (kind: Entry['kind'], name: string, code: string): Entry => {
      return { kind, name, code, id: code, title: name, where: '', centre: '' };
    };
    const used = new Set(clubs.map(({ network }) => network));
    return [
      // The seat of a county around a city lies in the city.
      ...counties.flatMap(({ teryt, seat, lat, lon }) =>
        lat && lon && (isCityCounty(teryt) || !own.has(voivodeshipOf(teryt) + plain(seat)))
          ? place(plain(seat), teryt, lat, lon)
          : [],
      ),
      ...clubs.map((club) => place(plain(club.place), club.county, club.lat, club.lon)),
      ...this.#counties,
      ...voivodeshipCodes.map((code) => simple('voivodeship', nameOf(code), code)),
      ...[...used].flatMap((id) => simple('network', plain(this.#directory.networks.get(id)?.name ?? id), id)),
      ...clubs.map(({ id, name, place, county, lat, lon }): Entry => {
        const title = plain(name);
        const centre = plain(place);
        const where = `${centre}, ${this.#directory.where(county)}`;
        return { kind: 'club', name: title, county, lat, lon, id, title, where, centre };
      }),
    ];
  }
}
