import type { Club } from '../../src/feed/schema/clubs.js';
import type { County } from '../../src/feed/schema/counties.js';
import type { Rollout } from '../../src/feed/schema/rollouts.js';
import { isCityCounty } from '../../src/places/voivodeships.js';

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const firstYear = 2000;
const waves = 26;

/**
 * A programme that went on: `count` valid rollouts of the given counties in waves of two years, from 2000 on, as the real ones
 * are. All counties take part in turn before one does so again, in an order that the seed decides; some entries have a
 * stage, a label or a note.
 */
export function manyRollouts(counties: readonly County[], count: number, seed = 1): Rollout[] {
  const next = random(seed);
  const turn = counties
    .map((county) => ({ county, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ county }) => county);
  return Array.from({ length: count }, (_, at): Rollout => {
    const { teryt, name } = turn[at % turn.length]!;
    const from = firstYear + Math.floor((at * waves) / count);
    const round = Math.floor(at / turn.length);
    const luck = next();
    return {
      id: `${from}-${teryt}-${at}`,
      unit: isCityCounty(teryt) ? 'city' : 'county',
      county: teryt,
      from,
      to: from + 1,
      ...(round && luck < 0.5 ? { stage: round + 1 } : {}),
      ...(luck < 0.05 ? { label: { pl: `Partnerstwo nr ${at + 1}`, en: `Partnership no. ${at + 1}` } } : {}),
      ...(luck > 0.97 ? { note: `Wpis ${at + 1} z listy: ${typeof name === 'string' ? name : teryt}.` } : {}),
    };
  });
}

/** Somewhere that a club can be. */
export interface Spot {
  readonly name: string;
  readonly county: string;
  readonly lat: number;
  readonly lon: number;
}

/** `count` valid clubs, each within some ten kilometres of one of the places, of two networks ('a' and 'b') by turns. */
export function manyClubs(places: readonly Spot[], count: number, seed = 2): Club[] {
  const next = random(seed);
  const near = (degrees: number) => Math.round((degrees + (next() - 0.5) / 5) * 1000) / 1000;
  return Array.from({ length: count }, (_, at): Club => {
    const { name, county, lat, lon } = places[Math.floor(next() * places.length)]!;
    return {
      id: `klub-${at}`,
      name: `Klub ${at + 1} w: ${name}`,
      network: at % 2 ? 'b' : 'a',
      kind: 'club',
      place: name,
      county,
      // No farther north than the country is.
      lat: Math.min(54.83, near(lat)),
      lon: near(lon),
      precision: 'address',
      status: 'active',
      contact: { phone: `+48 600 ${String(at % 1000).padStart(3, '0')} 000` },
    };
  });
}

/** The networks of `manyClubs`. */
export const twoNetworks = [
  { id: 'a', name: 'Kluby Wsparcia', kind: 'club' },
  { id: 'b', name: 'Kluby Pomocy', kind: 'club' },
] as const;
