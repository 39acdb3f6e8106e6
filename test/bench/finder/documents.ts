import { readProgram } from '../../../src/build/program-feed-data.js';
import type { Club } from '../../../src/feed/schema/clubs.js';
import type { County } from '../../../src/feed/schema/counties.js';
import type { Network } from '../../../src/feed/schema/networks.js';
import type { Text } from '../../../src/feed/schema/values.js';
import type { GazetteerPlace } from '../../../src/places/gazetteer.js';
import { landNames, parted, townNames } from '../../../src/places/place-names.js';
import { isCityCounty, voivodeshipCodes, voivodeshipName } from '../../../src/places/voivodeships.js';

/** A name that can be found, for those who only take lists. */
export interface Document {
  readonly id: number;
  /** As in the list of queries: 'Lubin 0211', '0211', '02', an id. */
  readonly answer: string;
  readonly name: string;
}

const plain = (text: Text): string => (typeof text === 'string' ? text : text['pl']!);

/**
 * The names that our finder knows, its Ukrainian and English ones too, so that the others search in the same: first those that ours puts
 * first among equals (places with a club, larger places), which is all that they can be told of that.
 */
export function documents(places: readonly GazetteerPlace[], more: readonly Club[] = []): Document[] {
  const program = readProgram() as unknown as { counties: County[]; networks: Network[]; clubs: Club[] };
  const clubs = [...program.clubs, ...more];
  const withClub = new Set(clubs.map(({ place, county }) => `${plain(place)} ${county}`));
  const ranked = [...places].sort(
    (a, b) =>
      Number(withClub.has(`${b.name} ${b.county}`)) - Number(withClub.has(`${a.name} ${a.county}`)) || b.rank - a.rank,
  );
  const towns = new Map(parted(townNames));
  const lands = new Map(parted(landNames));
  const used = new Set(clubs.map(({ network }) => network));
  const named = [
    ...ranked.flatMap(({ name, county }) =>
      [name, ...(towns.get(name) ?? [])].map((one) => ({ answer: `${name} ${county}`, name: one })),
    ),
    ...clubs.map(({ place, county }) => ({ answer: `${plain(place)} ${county}`, name: plain(place) })),
    ...program.counties
      .filter(({ teryt }) => !isCityCounty(teryt))
      .map(({ teryt, name }) => ({ answer: teryt, name: plain(name) })),
    ...voivodeshipCodes.flatMap((code) =>
      [voivodeshipName(code)!, ...(lands.get(code) ?? [])].map((name) => ({ answer: code, name })),
    ),
    ...program.networks.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ answer: id, name: plain(name) })),
    ...clubs.map(({ id, name }) => ({ answer: id, name: plain(name) })),
  ];
  const unique = new Map(named.map((one) => [`${one.answer}/${one.name}`, one]));
  return [...unique.values()].map((one, id) => ({ ...one, id }));
}
