import type { Club } from '../../feed/schema/clubs.js';
import { isBefore } from '../../text/date.js';
import { distanceKm } from '../../text/distance.js';
import type { Entry, Match } from './search-index.js';

/** Clubs of one network, or of a voivodeship or county (by the beginning of the TERYT code). */
export interface Bound {
  readonly kind: Entry['kind'];
  readonly code: string;
}

/** A club, and how far it is from where somebody asked, in kilometres. */
export interface Hit {
  readonly club: Club;
  readonly km?: number | undefined;
}

/** The clubs within all bounds, in their own order. */
export function clubsWithin(clubs: readonly Club[], bounds: readonly Bound[]): readonly Club[] {
  if (!bounds.length) return clubs;
  return clubs.filter(({ network, county }) =>
    bounds.every(({ kind, code }) => (kind === 'network' ? network === code : county.startsWith(code))),
  );
}

/**
 * The first `count` clubs: the nearest where there is a place to measure from, else in their own order. Of equally near
 * ones the chosen one is first. Picks them out instead of sorting all, since this happens at every key.
 */
export function nearestClubs(clubs: readonly Club[], count: number, from: Partial<Entry> | undefined): readonly Hit[] {
  const { lat, lon, id } = from ?? {};
  if (lat === undefined || lon === undefined) return clubs.slice(0, count).map((club) => ({ club }));
  const here = { lat, lon };
  const hits: { club: Club; km: number }[] = [];
  // A degree of latitude is 111 km: who is farther than the last by that alone needs no reckoning.
  let reach = Infinity;
  for (const club of clubs) {
    if (Math.abs(club.lat - lat) > reach) continue;
    const km = distanceKm(here, club);
    const isBefore = (hit: { km: number }) => km < hit.km || (km === hit.km && club.id === id);
    const last = hits[hits.length - 1];
    if (hits.length < count || (last && isBefore(last))) {
      let low = 0;
      for (let high = hits.length; low < high;) {
        const middle = (low + high) >> 1;
        if (isBefore(hits[middle]!)) high = middle;
        else low = middle + 1;
      }
      hits.splice(low, 0, { club, km });
      if (hits.length > count) hits.pop();
      if (hits.length === count) reach = (hits[hits.length - 1]?.km ?? 0) / 111 + 1e-6;
    }
  }
  return hits;
}

/**
 * Whether a club is history: closed, or not said to be active and last heard of more than two years before the feed was
 * published. An old record must never read as an invitation.
 */
export function isHistory({ status, asOf }: Club, updated: string): boolean {
  if (status) return status === 'closed';
  const now = updated || new Date().toISOString();
  return asOf !== undefined && isBefore(asOf, `${+now.slice(0, 4) - 2}${now.slice(4, 10)}`);
}

/** What the field's text was taken for, and what else it may mean. */
export interface Reading {
  /** What was typed, trimmed and no longer than a line. */
  readonly asked?: string;
  readonly entry?: Entry | undefined;
  /** Why the text is taken for it. */
  readonly how?: Match['how'] | undefined;
  readonly others?: readonly Entry[];
}

/** How many clubs answer a reading, and those of them that are shown. */
export interface Found {
  readonly reading: Reading;
  readonly bounds: readonly Bound[];
  readonly count: number;
  /** How many clubs there are outside the bounds; undefined where that is not known. */
  readonly outside: number | undefined;
  readonly shown: readonly Hit[];
  /** Clubs are on their way that may come before these. */
  readonly isWaiting?: boolean;
  /** There may be more than were counted: their parts of the feed are not needed yet. */
  readonly isPartial?: boolean;
}

/** What is shown, in one place for the list, the heading and the words that are read out. */
export interface Answer extends Found {
  readonly title: string;
  /** Where nothing was understood: what to do. */
  readonly advice?: string;
}
