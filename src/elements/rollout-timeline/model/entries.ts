import type { County } from '../../../feed/schema/counties.js';
import type { Rollout } from '../../../feed/schema/rollouts.js';
import type { Text } from '../../../feed/schema/values.js';
import { isCityCounty, voivodeshipOf } from '../../../places/voivodeships.js';

/** One rollout, with what only the whole list tells of it. */
export interface Entry {
  readonly rollout: Rollout;
  readonly county: County;
  /** TERYT code. */
  readonly voivodeship: string;
  /** What took part: entries with the same value are one county, city or municipality. */
  readonly unit: string;
  /** The unit's earlier rollouts, one a period. An entry that is listed twice in one period is no repeat of itself. */
  readonly earlier: readonly Rollout[];
}

/** What the page's author shows of the feed. */
export interface Selection {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** TERYT code. */
  readonly voivodeship?: string | undefined;
}

/** A text in all its languages, to compare by. */
export const textKey = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join('\n') : (text ?? '');

/** A county, or a city with county rights, is its TERYT code; a town within a county is known by its label. */
function unitOf({ unit, county, label }: Rollout): string {
  const isCounty = unit === 'county' || (unit === 'city' && isCityCounty(county));
  return isCounty ? county : `${county} ${unit} ${textKey(label)}`;
}

const inTime = (a: Rollout, b: Rollout) => a.from - b.from || a.to - b.to;

/** The whole list, in time. A unit's earlier rollouts are found here, so that no selection can hide that it had some. */
export function readEntries(rollouts: readonly Rollout[], counties: readonly County[]): readonly Entry[] {
  const byCode = new Map(counties.map((county) => [county.teryt, county]));
  const history = new Map<string, Rollout[]>();
  return [...rollouts].sort(inTime).flatMap((rollout) => {
    const county = byCode.get(rollout.county);
    if (!county) return [];
    const unit = unitOf(rollout);
    const known = history.get(unit) ?? [];
    const earlier = known.filter((other) => inTime(other, rollout));
    if (earlier.length === known.length) history.set(unit, [...known, rollout]);
    return { rollout, county, voivodeship: voivodeshipOf(county.teryt), unit, earlier };
  });
}

/** Those that ran in the selection's years, if only in a part of them, and lie in its voivodeship. */
export function within(entries: readonly Entry[], { from, to, voivodeship }: Selection): readonly Entry[] {
  return entries.filter(
    ({ rollout, voivodeship: own }) =>
      rollout.to >= (from ?? -Infinity) && rollout.from <= (to ?? Infinity) && own === (voivodeship ?? own),
  );
}
