import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import type { Network } from '../../feed/schema/networks.js';
import type { Language } from '../../text/language.js';
import { formatNumber } from '../../text/number.js';
import { plural } from '../../text/plural.js';
import { voivodeshipOf } from '../../places/voivodeships.js';

/** How an element says it. */
interface Voice {
  readonly language: Language;
  readonly msg: Message;
}

/** Where a network has more clubs than the feed can place. */
export interface Unplaced {
  readonly network: Pick<Network, 'id' | 'name'>;
  /** TERYT code of the county or voivodeship. */
  readonly code: string;
  readonly count: number;
}

interface Placed {
  readonly network: string;
  readonly county: string;
}

const lies = (county: string, code: string) => county === code || voivodeshipOf(county) === code;

/** The clubs that are counted in a county or voivodeship, and that no record of the feed places in it. */
export function unplacedClubs(
  networks: Iterable<Pick<Network, 'id' | 'name' | 'counted'>>,
  clubs: readonly Placed[],
): readonly Unplaced[] {
  return [...networks].flatMap((network) =>
    (network.counted ?? []).flatMap(({ count, county, voivodeship }): Unplaced[] => {
      const code = county ?? voivodeship;
      if (code === undefined) return [];
      const known = clubs.filter((club) => club.network === network.id && lies(club.county, code)).length;
      return count > known ? [{ network, code, count: count - known }] : [];
    }),
  );
}

/** '3 kluby, bez podanych miejscowości'. */
export function unplacedWord({ language, msg }: Voice, count: number): string {
  const n = formatNumber(language, count);
  return plural(language, count, {
    one: msg(str`${n} klub, bez podanej miejscowości`, { id: 'unplaced-clubs-one' }),
    few: msg(str`${n} kluby, bez podanych miejscowości`, { id: 'unplaced-clubs-few' }),
    many: msg(str`${n} klubów, bez podanych miejscowości`, { id: 'unplaced-clubs-many' }),
  });
}
