import type { Club } from '../../../feed/schema/clubs.js';
import type { County } from '../../../feed/schema/counties.js';
import type { Network } from '../../../feed/schema/networks.js';
import type { Text } from '../../../feed/schema/values.js';
import { compareText } from '../../../text/collate.js';
import type { Language } from '../../../text/language.js';
import { isCityCounty, voivodeshipNames, voivodeshipOf } from '../../../places/voivodeships.js';
import { clubsWithin, type Bound } from './bounds.js';
import { firstSorted } from './partial-sort.js';

interface Content {
  readonly clubs: readonly Club[];
  readonly counties: readonly County[];
  readonly networks: readonly Network[];
}

/** What the finder knows of a feed, in one language: made once, however often it is searched. */
export class Directory {
  /** As the feed has them. */
  readonly clubs: readonly Club[];
  readonly counties: ReadonlyMap<string, County>;
  readonly networks: ReadonlyMap<string, Network>;
  readonly plain: (text: Text) => string;

  readonly #compare: (a: string, b: string) => number;
  #inside: { readonly key: string; readonly clubs: readonly Club[] } | undefined;
  #first: { readonly of: readonly Club[]; readonly limit: number; readonly clubs: readonly Club[] } | undefined;

  constructor(content: Content, plain: (text: Text) => string, language: Language) {
    this.#compare = compareText(language);
    this.plain = plain;
    this.counties = new Map(content.counties.map((county) => [county.teryt, county]));
    this.networks = new Map(content.networks.map((network) => [network.id, network]));
    this.clubs = content.clubs;
  }

  /** Which of two clubs a list has first: by voivodeship, place and name. */
  readonly compare = (a: Club, b: Club): number => {
    const { plain } = this;
    return (
      +voivodeshipOf(a.county) - +voivodeshipOf(b.county) ||
      this.#compare(plain(a.place), plain(b.place)) ||
      this.#compare(plain(a.name), plain(b.name))
    );
  };

  /** The clubs within all bounds; the same list for the same bounds. */
  within(bounds: readonly Bound[]): readonly Club[] {
    const key = bounds.map(({ kind, code }) => kind + code).join();
    if (this.#inside?.key !== key) this.#inside = { key, clubs: clubsWithin(this.clubs, bounds) };
    return this.#inside.clubs;
  }

  /** The first `limit` of a list; found once, as a text that leads nowhere shows the same ones at each key. */
  first(clubs: readonly Club[], limit: number): readonly Club[] {
    if (this.#first?.of !== clubs || this.#first.limit !== limit) {
      this.#first = { of: clubs, limit, clubs: firstSorted(clubs, limit, this.compare) };
    }
    return this.#first.clubs;
  }

  /** 'powiat strzeliński, dolnośląskie'; of a city that is a county itself only 'śląskie'. */
  where(code: string): string {
    const county = this.counties.get(code);
    const name = voivodeshipNames[voivodeshipOf(code)] ?? '';
    return county && !isCityCounty(code) ? `${this.plain(county.name)}, ${name}` : name;
  }

  /** How many clubs each voivodeship has, of one network or of all. */
  counts(network = ''): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const club of this.clubs) {
      if (network && club.network !== network) continue;
      const code = voivodeshipOf(club.county);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  }
}
