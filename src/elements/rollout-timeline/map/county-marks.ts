import type { County } from '../../../feed/schema/counties.js';
import { project, type Point } from '../../../map/project.js';
import type { Entry } from '../model/entries.js';
import { buildStory, isPeriod, type Gap, type Period } from '../model/story.js';
import type { MapContext } from './map-context.js';

/**
 * What the map says of a county: it took part in the period that is looked at, only before it, only in what is not shown (later,
 * or outside of what was chosen), or nothing of it is on record.
 */
export type State = 'now' | 'earlier' | 'other' | 'none';

/** One county on the map, at its seat. */
export interface Mark {
  readonly county: County;
  readonly at: Point;
  readonly name: string;
  readonly state: State;
  /** Within what is shown it took part not for the first time. */
  readonly again: boolean;
}

export interface Marks {
  /** By what they say, the most important first: of two marks at one point that one is meant. */
  readonly all: readonly Mark[];
  /** Units of entries that are shown whose county has no coordinates: the list alone has them. */
  readonly unplaced: number;
  /** The period that is looked at: the chosen one, or the last. */
  readonly period: Period | undefined;
  /** What is shown of it. */
  readonly now: Period | undefined;
  /** Those before it are shown as well. */
  readonly until: boolean;
}

/** The most important first. */
export const states: readonly State[] = ['now', 'earlier', 'other', 'none'];

/** The periods that the page shows, with the gaps between them; made anew when the page shows others. */
const steps = new WeakMap<readonly Entry[], readonly (Period | Gap)[]>();

export function stepsOf({ selected }: MapContext): readonly (Period | Gap)[] {
  const found = steps.get(selected) ?? buildStory(selected, () => 0).steps;
  steps.set(selected, found);
  return found;
}

/** The period that the map looks at, and whether it shows those before it. Who has chosen none sees all up to the last. */
export function lookedAt(context: MapContext): { period: Period | undefined; until: boolean } {
  const { period, until } = context.choice;
  const periods = stepsOf(context).filter(isPeriod);
  return {
    period: periods.find(({ key }) => key === period) ?? periods[periods.length - 1],
    until: !period || !!until,
  };
}

/** How far apart counties of one seat stand, in units of the map: with the widest marks both are seen, and both can be pressed. */
export const apart = 30;

/** A city and the county around it have one seat: their marks stand side by side, west and east of it. */
function sideBySide(marks: readonly Mark[]): Mark[] {
  const bySeat = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${Math.round(mark.at.x)} ${Math.round(mark.at.y)}`;
    const there = bySeat.get(key);
    if (there) there.push(mark);
    else bySeat.set(key, [mark]);
  }
  return [...bySeat.values()].flatMap((there) =>
    there
      .sort((a, b) => +a.county.teryt - +b.county.teryt)
      .map((mark, at) => ({ ...mark, at: { ...mark.at, x: mark.at.x + (at - (there.length - 1) / 2) * apart } })),
  );
}

/** All counties of the feed that have a place, and what is to be said of each. */
export function marksOf(context: MapContext): Marks {
  const { story, all, counties, plain } = context;
  const { period, until } = lookedAt(context);
  const now = story.periods.find(({ key }) => key === period?.key);
  const inNow = new Set(now?.entries);
  const shown = new Map<County, Entry[]>();
  for (const entry of story.entries) {
    const own = shown.get(entry.county);
    if (own) own.push(entry);
    else shown.set(entry.county, [entry]);
  }
  const known = new Set(all.map(({ county }) => county));
  const marks: Mark[] = [];
  for (const county of counties) {
    const { lat, lon, seat } = county;
    if (lat === undefined || lon === undefined) continue;
    const own = shown.get(county);
    const inPeriod = own?.filter((entry) => inNow.has(entry)) ?? [];
    const state = inPeriod.length ? 'now' : own ? 'earlier' : known.has(county) ? 'other' : 'none';
    const again = (inPeriod.length ? inPeriod : (own ?? [])).some(({ earlier }) => earlier.length > 0);
    marks.push({ county, at: project({ lat, lon }), name: plain(seat), state, again });
  }
  const unplaced = story.entries.filter(({ county }) => county.lat === undefined || county.lon === undefined);
  return {
    all: sideBySide(marks).sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
    unplaced: new Set(unplaced.map(({ unit }) => unit)).size,
    period,
    now,
    until,
  };
}
