import type { Club } from '../../feed/schema/clubs.js';
import type { County } from '../../feed/schema/counties.js';
import type { Network } from '../../feed/schema/networks.js';
import type { Text } from '../../feed/schema/values.js';
import { compareText } from '../../text/collate.js';
import type { Language } from '../../text/language.js';
import { isCityCounty, voivodeshipNames, voivodeshipOf } from '../../text/voivodeships.js';

interface Content {
  readonly clubs: readonly Club[];
  readonly counties: readonly County[];
  readonly networks: readonly Network[];
}

/** What the finder knows of a feed, in one language: made once, however often it is searched. */
export class Directory {
  /** By voivodeship, place and name. */
  readonly clubs: readonly Club[];
  readonly counties: ReadonlyMap<string, County>;
  readonly networks: ReadonlyMap<string, Network>;
  readonly plain: (text: Text) => string;

  readonly #counts = new Map<string, ReadonlyMap<string, number>>();

  constructor(content: Content, plain: (text: Text) => string, language: Language) {
    const compare = compareText(language);
    this.plain = plain;
    this.counties = new Map(content.counties.map((county) => [county.teryt, county]));
    this.networks = new Map(content.networks.map((network) => [network.id, network]));
    this.clubs = content.clubs
      .map((club) => ({ club, in: voivodeshipOf(club.county), place: plain(club.place), name: plain(club.name) }))
      .sort((a, b) => +a.in - +b.in || compare(a.place, b.place) || compare(a.name, b.name))
      .map(({ club }) => club);
  }

  /** 'powiat strzeliński, dolnośląskie'; of a city that is a county itself only 'śląskie'. */
  where(code: string): string {
    const county = this.counties.get(code);
    const name = voivodeshipNames[voivodeshipOf(code)] ?? '';
    return county && !isCityCounty(code) ? `${this.plain(county.name)}, ${name}` : name;
  }

  /** How many clubs each voivodeship has, of one network or of all. */
  counts(network = ''): ReadonlyMap<string, number> {
    let counts = this.#counts.get(network);
    if (!counts) {
      const made = new Map<string, number>();
      for (const club of this.clubs) {
        if (network && club.network !== network) continue;
        const code = voivodeshipOf(club.county);
        made.set(code, (made.get(code) ?? 0) + 1);
      }
      this.#counts.set(network, (counts = made));
    }
    return counts;
  }
}
