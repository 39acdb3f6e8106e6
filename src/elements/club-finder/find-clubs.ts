import type { Club } from '../../feed/schema/clubs.js';
import { isBefore } from '../../text/date.js';
import { distanceKm } from '../../text/distance.js';
import type { Entry } from './search-index.js';

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

/** The clubs within all bounds; the nearest first when there is a place to measure from, else in their own order. */
export function findClubs(clubs: readonly Club[], bounds: readonly Bound[], from?: Entry): readonly Hit[] {
  const inside = clubs.filter(({ network, county }) =>
    bounds.every(({ kind, code }) => (kind === 'network' ? network === code : county.startsWith(code))),
  );
  const { lat, lon, id } = from ?? {};
  if (lat === undefined || lon === undefined) return inside.map((club) => ({ club }));
  return inside
    .map((club) => ({ club, km: distanceKm({ lat, lon }, club) }))
    .sort((a, b) => a.km - b.km || +(b.club.id === id) - +(a.club.id === id));
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
  readonly others?: readonly Entry[];
}

/** The clubs that answer a reading, and those of them that are shown. */
export interface Found {
  readonly reading: Reading;
  readonly bounds: readonly Bound[];
  readonly hits: readonly Hit[];
  readonly shown: readonly Hit[];
}

/** What is shown, in one place for the list, the heading and the words that are read out. */
export interface Answer extends Found {
  readonly title: string;
  /** Where nothing was understood: what to do. */
  readonly advice?: string;
}
