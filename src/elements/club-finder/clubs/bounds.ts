import type { Club } from '../../../feed/schema/clubs.js';
import type { PlaceEntry } from '../../../places/place-search.js';

/** Clubs of one network, or of a voivodeship or county (by the beginning of the TERYT code). */
export interface Bound {
  readonly kind: PlaceEntry['kind'];
  readonly code: string;
}

/** The clubs within all bounds, in their own order. */
export function clubsWithin(clubs: readonly Club[], bounds: readonly Bound[]): readonly Club[] {
  if (!bounds.length) return clubs;
  return clubs.filter(({ network, county }) =>
    bounds.every(({ kind, code }) => (kind === 'network' ? network === code : county.startsWith(code))),
  );
}
