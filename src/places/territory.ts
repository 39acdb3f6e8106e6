import { fold } from '../text/fold.js';
import { isCityCounty, voivodeshipCodes, voivodeshipNames } from './voivodeships.js';

export { isCityCounty, voivodeshipCodes, voivodeshipName, voivodeshipNames, voivodeshipOf } from './voivodeships.js';

/**
 * The TERYT code of the voivodeship that a page's author or a visitor names: '02', '2', 'dolnośląskie', 'woj. dolnoslaskie',
 * 'Województwo Dolnośląskie'. Undefined for everything else.
 */
export function findVoivodeship(query: string | null | undefined): string | undefined {
  const name = fold(query).replace(/^(?:wojewodztwo|woj) /, '');
  const code = name.padStart(2, '0');
  return voivodeshipCodes.find((known) => known === code || fold(voivodeshipNames[known]) === name);
}

/** A county whose names are strings already. */
export interface NamedCounty {
  /** Four digits; a city with county rights has 61 and up after those of its voivodeship. */
  teryt: string;
  /** 'powiat strzeliński'; for a city with county rights 'Radom' or 'miasto Radom'. */
  name: string;
  /** The town of the county's authorities: 'Strzelin'. */
  seat: string;
  /** What it was called before: 'powiat jeleniogórski'. */
  formerNames?: readonly string[] | undefined;
}

/** One county, or the several that share the name. */
export type CountyReading<C> = { county: C } | { ambiguous: C[] };

const kindWords = /^(?:(?:powiat|pow|ziemski|grodzki|gmina|gm|miasto|m|stoleczne|st|na prawach powiatu) )+/;
const aroundCity = /^(?:powiat|pow) (?!m |miasto |grodzki )/;

interface Known<C> {
  readonly county: C;
  readonly teryt: string;
  /** Folded: the name without its kind and those that it had before, and the seat. */
  readonly names: readonly string[];
  readonly seat: string;
}

/**
 * Finds counties by what people write. Case and diacritics do not count; neither do 'powiat', 'miasto' and the like. A TERYT
 * code may lack the leading zero that a table program ate.
 */
export class CountySearch<C extends Pick<NamedCounty, 'teryt' | 'formerNames'>> {
  readonly #known: readonly Known<C>[];

  /** @param names the official name and the seat of one, as strings */
  constructor(counties: readonly C[], names: (county: C) => readonly [name: string, seat: string]) {
    this.#known = counties.map((county) => {
      const [name, seat] = names(county);
      const called = [name, ...(county.formerNames ?? [])].map((one) => fold(one).replace(kindWords, ''));
      return { county, teryt: county.teryt, names: called, seat: fold(seat) };
    });
  }

  /**
   * The county that a page's author names, within `voivodeship` (a code) when given. Tried in this order:
   *
   * 1. the TERYT code;
   * 2. the name. A bare 'Tarnów' is the city with county rights;
   * 3. the seat: 'Strzelin', 'powiat Strzelin'. 'powiat Tarnów' is the county around the city.
   *
   * Ten county names occur twice: those are `ambiguous`, with the candidates, and never guessed. Undefined when nothing fits.
   */
  named(query: string | null | undefined, voivodeship = ''): CountyReading<C> | undefined {
    const { asked, name, codes } = read(query);
    if (!name) return undefined;
    const within = this.#known.filter(({ teryt }) => teryt.startsWith(voivodeship));
    const byName = within.filter((one) => one.names.includes(name));
    const outsideCities = ({ teryt }: Known<C>) => !isCityCounty(teryt);
    for (const found of [
      within.filter(({ teryt }) => codes.includes(teryt)),
      // Who says 'powiat Tarnów' doesn't mean the city, unless there is nothing else.
      aroundCity.test(asked) ? byName.filter(outsideCities) : byName,
      within.filter((one) => outsideCities(one) && one.seat === name),
      byName,
    ]) {
      const counties = found.map(({ county }) => county);
      if (counties.length) return counties.length > 1 ? { ambiguous: counties } : { county: counties[0]! };
    }
    return undefined;
  }

  /** All whose code, name or seat a visitor typed whole. */
  exact(text: string): readonly C[] {
    return this.#ranked(text).flatMap(({ county, rank }) => (rank < 2 ? county : []));
  }

  /**
   * Those that a visitor may mean, best first: by code, by the whole name or seat, by the beginning of one, by that of a later
   * word in one.
   */
  suggest(text: string, limit = 8): readonly C[] {
    return this.#ranked(text)
      .slice(0, limit)
      .map(({ county }) => county);
  }

  #ranked(text: string): readonly { county: C; rank: number }[] {
    const { name: wanted, codes } = read(text);
    if (!wanted) return [];
    return this.#known
      .map(({ county, teryt, names: own, seat }) => {
        const names = [...own, seat];
        const rank = codes.includes(teryt)
          ? 0
          : names.includes(wanted)
            ? 1
            : codes.some((code) => teryt.startsWith(code)) || names.some((one) => one.startsWith(wanted))
              ? 2
              : names.some((one) => one.includes(` ${wanted}`))
                ? 3
                : 4;
        return { county, rank };
      })
      .filter(({ rank }) => rank < 4)
      .sort((a, b) => a.rank - b.rank);
  }
}

/** What a text asks for: folded, its bare name, and the codes or beginnings of codes that it may be. */
function read(text: string | null | undefined): { asked: string; name: string; codes: readonly string[] } {
  // Nobody types this much; what is pasted must stay cheap.
  const asked = fold(text?.slice(0, 200));
  const codes = /^\d{2,4}$/.test(asked) ? [asked, ...(asked.length === 3 ? [`0${asked}`] : [])] : [];
  return { asked, name: asked.replace(kindWords, ''), codes };
}

/** `CountySearch.named` among counties whose names are strings. */
export function findCounty<C extends NamedCounty>(
  query: string | null | undefined,
  counties: readonly C[],
  voivodeship?: string,
): CountyReading<C> | undefined {
  return new CountySearch(counties, ({ name, seat }) => [name, seat]).named(query, voivodeship);
}
