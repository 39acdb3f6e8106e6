import type { Club } from '../../../feed/schema/clubs.js';
import { distanceKm, type Position } from '../../../places/distance.js';
import { clubsWithin, type Bound } from './bounds.js';
import { nearestClubs } from './nearest.js';

/** A box around each voivodeship: south, west, north, east, a good ten kilometres beyond its outermost places. */
const boxes = new Map(
  `02:49.9 14.7 51.9 18
04:52.2 17.1 53.9 19.9
06:50.1 21.4 52.4 24.3
08:51.2 14.3 53.2 16.6
10:50.7 17.9 52.6 20.8
12:49.1 18.9 50.7 21.5
14:50.9 19.2 53.6 23.2
16:49.8 16.7 51.3 18.8
18:49 20.9 51 23.6
20:52.1 21.5 54.6 24.1
22:53.3 16.6 55 19.7
24:49.2 17.8 51.2 20.1
26:50 19.6 51.5 22.1
28:53 19 54.6 22.9
30:50.9 15.6 53.7 19.3
32:52.5 14 54.7 17.1`
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3).split(' ').map(Number)] as const),
);

/** No place of the voivodeship is nearer than this, in kilometres. */
export function leastKm(code: string, from: Position): number {
  const [south = -90, west = -180, north = 90, east = 180] = boxes.get(code) ?? [];
  const edge = { lat: Math.min(north, Math.max(south, from.lat)), lon: Math.min(east, Math.max(west, from.lon)) };
  // On a sphere the nearest point of a meridian is a little north of the one beside us.
  return distanceKm(from, edge) * 0.97;
}

/** What the list is to show. */
export interface WantedClubs {
  readonly from: Position | undefined;
  readonly bounds: readonly Bound[];
  readonly count: number;
}

/**
 * Which voivodeships must be loaded next so that the list is right: those that may hold one of the nearest, or,
 * where nobody says from where, the first in order. None when all that can matter is there.
 * @param isSettled whether one is there or cannot be had
 * @param clubs those that are there
 */
export function voivodeshipsToLoad(
  codes: readonly string[],
  isSettled: (code: string) => boolean,
  clubs: readonly Club[],
  { from, bounds, count }: WantedClubs,
): readonly string[] {
  const voivodeships = bounds.filter(({ kind }) => kind !== 'network').map(({ code }) => code.slice(0, 2));
  const open = codes.filter((code) => !isSettled(code) && voivodeships.every((one) => one === code));
  const inside = clubsWithin(clubs, bounds);
  if (!from) {
    // To count what a network or a voivodeship has, all of it must be there; a list of everything needs its beginning.
    return bounds.length ? open : inside.length < count ? open.slice(0, 1) : [];
  }
  const near = open.map((code) => ({ code, km: leastKm(code, from) })).sort((a, b) => a.km - b.km);
  const hits = nearestClubs(inside, count, from);
  const farthest = hits.length < count ? (near[0]?.km ?? 0) : hits[hits.length - 1]!.km;
  return near.filter(({ km }) => km <= farthest).map(({ code }) => code);
}
