import type { County } from '../../../feed/schema/counties.js';
import { fold } from '../../../text/fold.js';

const leading = /^(?:(?:powiat|pow|miasto|m|gmina|gm) )+/;

interface Known {
  readonly county: County;
  /** Folded: the name without its kind, and the seat. */
  readonly name: string;
  readonly seat: string;
}

/**
 * The counties that a visitor may mean, best first: by TERYT code or its beginning, by the whole name or seat, by the
 * beginning of one, by that of a later word in one. Case and diacritics do not count; neither do 'powiat' and 'miasto'.
 */
export class CountySearch {
  readonly #known: readonly Known[];

  /** @param plain an official name as a string */
  constructor(counties: readonly County[], plain: (county: County) => readonly [name: string, seat: string]) {
    this.#known = counties.map((county) => {
      const [name, seat] = plain(county).map(fold);
      return { county, name: name!.replace(leading, ''), seat: seat! };
    });
  }

  /** Those whose code, name or seat was typed whole. */
  exact(text: string): readonly County[] {
    return this.#ranked(text).flatMap(({ county, rank }) => (rank < 2 ? county : []));
  }

  find(text: string, limit = 8): readonly County[] {
    return this.#ranked(text)
      .slice(0, limit)
      .map(({ county }) => county);
  }

  #ranked(text: string): readonly { county: County; rank: number }[] {
    // Nobody types this much; what is pasted must stay cheap.
    const asked = fold(text.slice(0, 200));
    const wanted = asked.replace(leading, '');
    if (!wanted) return [];
    // A table program eats the leading zero of '0217'.
    const codes = /^\d{2,4}$/.test(wanted) ? [wanted, wanted.length === 3 ? `0${wanted}` : wanted] : [];
    return this.#known
      .map(({ county, name, seat }) => {
        const names = [name, seat];
        const rank = codes.some((code) => county.teryt === code)
          ? 0
          : names.includes(wanted)
            ? 1
            : codes.some((code) => county.teryt.startsWith(code)) || names.some((one) => one.startsWith(wanted))
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
