import type { Club } from '../../../feed/schema/clubs.js';
import { distanceKm } from '../../../places/distance.js';
import { insertSorted } from './partial-sort.js';

/** A club, and how far it is from where somebody asked, in kilometres. */
export interface Hit {
  readonly club: Club;
  readonly km?: number | undefined;
}

/**
 * Latitudes and longitudes by turns. Going through a hundred thousand of them takes less than a millisecond, which going through
 * the clubs themselves does not; so there is no grid of them to be kept right.
 */
const packed = new WeakMap<readonly Club[], Float64Array>();

function positionsOf(clubs: readonly Club[]): Float64Array {
  let positions = packed.get(clubs);
  if (!positions) {
    positions = new Float64Array(2 * clubs.length);
    for (let at = 0; at < clubs.length; at++) positions.set([clubs[at]!.lat, clubs[at]!.lon], 2 * at);
    packed.set(clubs, positions);
  }
  return positions;
}

/**
 * The nearest `count` clubs. Of equally near ones the chosen one is first, then as `compare` says. Picks them out instead of
 * sorting all, since this happens at every key.
 */
export function nearestClubs(
  clubs: readonly Club[],
  count: number,
  { lat, lon, id }: { readonly lat: number; readonly lon: number; readonly id?: string | undefined },
  compare: (a: Club, b: Club) => number = () => 0,
): readonly (Hit & { km: number })[] {
  const positions = positionsOf(clubs);
  const here = { lat, lon };
  const hits: { club: Club; km: number }[] = [];
  const order = (a: { club: Club; km: number }, b: { club: Club; km: number }) =>
    a.km - b.km || +(b.club.id === id) - +(a.club.id === id) || compare(a.club, b.club);
  // A degree of latitude is 111 km: who is farther than the last by that alone needs no reckoning.
  let reach = Infinity;
  for (let at = 0; at < clubs.length; at++) {
    if (Math.abs(positions[2 * at]! - lat) > reach) continue;
    const club = clubs[at]!;
    insertSorted(hits, { club, km: distanceKm(here, club) }, count, order);
    if (hits.length === count) reach = (hits[count - 1]?.km ?? 0) / 111 + 1e-6;
  }
  return hits;
}
