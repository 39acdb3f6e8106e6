import type { Club } from '../../../feed/schema/clubs.js';
import { fanOut } from '../../../map/fan-out.js';
import { enlarged, frameOf, isOnMap, type Frame } from '../../../map/frame.js';
import { inward, placeLabels, type Label, type Side } from '../../../map/labels.js';
import { kmPerUnit, project, type Point } from '../../../map/project.js';
import type { Position } from '../../../places/distance.js';
import { isCityCounty } from '../../../places/voivodeships.js';
import type { Answer } from '../answer.js';
import type { Directory } from '../clubs/directory.js';
import { placesOf, type MapPlace } from './map-places.js';

/** A mark with the numbers of its rows; `at` is where it stands, `from` where its place is. */
export interface NumberedPlace extends MapPlace {
  readonly numbers: string;
  readonly from: Point;
}

/** A name on the map. */
export interface MapName {
  readonly name: string;
  readonly at: Point;
  readonly side?: Side | undefined;
}

/** What is around a place: where points are is said on the enlarged map. */
export interface Neighbourhood {
  readonly frame: Frame;
  readonly here: Point;
  readonly numbered: readonly NumberedPlace[];
  /** Clubs that the list does not show. */
  readonly others: readonly MapPlace[];
  /** Seats of counties that find room for their name, as orientation; first of all the place itself. */
  readonly names: readonly Label<MapName>[];
  /** Rows that are too far away to be on the map. */
  readonly beyond: string;
}

/** The nearest club is always on the map; so is what is not this far away, in km, or not half as far again. */
const leastReach = 40;
const furtherReach = 1.5;

/** The narrowest map that is shown, in em: that of a telephone, and under the field of a wide page. */
export const narrowest = 17;
/** Sizes of marks on it, in units of the map: a mark of one figure, each further figure, and the ring around the place. */
const [markRadius, figureRadius, hereRadius] = [34, 9, 50];
/** A degree of latitude. */
const kmPerDegree = 111;
/** More other clubs than these would hide the numbers. */
const mostOthers = 60;

/** The place that somebody asked about, the rows of the list that are near, and what else helps to know the region by. */
export function neighbourhoodOf(
  { shown, reading }: Answer,
  inside: readonly Club[],
  here: Position & { readonly name: string },
  directory: Directory,
): Neighbourhood {
  const reach = Math.max(leastReach, furtherReach * (shown[0]?.km ?? 0));
  const near = shown.filter(({ km = 0 }) => km <= reach).map(({ club }) => club);
  const frame = frameOf([here, ...near].map(project));
  const at = (position: Position) => enlarged(project(position), frame);
  const rowsOf = new Map(shown.map(({ club }, row) => [club, row + 1]));
  const isSeen = (position: Position) => isOnMap(at(position));
  const listed = shown.map(({ club }) => club).filter(isSeen);
  const numbered = placesOf(listed, directory)
    .map((place) => ({ place, rows: place.clubs.map((club) => rowsOf.get(club)!) }))
    .sort((a, b) => a.rows[0]! - b.rows[0]!);
  // To look at the latitude first saves projecting all clubs of the country at every key.
  const degrees = (frame.height * kmPerUnit) / kmPerDegree;
  const unlisted = inside.filter(
    (club) => Math.abs(club.lat - here.lat) < degrees && !rowsOf.has(club) && isSeen(club),
  );
  const others = placesOf(unlisted, directory, Infinity).slice(0, mostOthers);

  const { name = '', county } = reading.entry ?? {};
  const isHere = (place: MapPlace) => place.name === name && place.county === county;
  const discs = numbered.map(({ place, rows }) => ({
    at: at(place),
    radius: isHere(place) ? hereRadius : markRadius + figureRadius * (ranges(rows).length - 1),
    isFixed: isHere(place),
  }));
  const hasMark = discs.some(({ isFixed }) => isFixed);
  const ring = { at: at(here), radius: hereRadius, isFixed: true };
  const stands = fanOut(hasMark ? discs : [...discs, ring]);
  const marks = numbered.map(({ place, rows }, index): NumberedPlace => ({
    ...place,
    numbers: ranges(rows),
    from: discs[index]!.at,
    at: stands[index]!,
  }));
  return {
    frame,
    here: ring.at,
    numbered: marks,
    others: others.map((place) => ({ ...place, at: at(place) })),
    names: placeLabels(
      [{ name, at: ring.at, side: inward(ring.at) }, ...seatsOn(directory, at, ring.at, here.name)],
      marks,
      narrowest,
    ),
    beyond: ranges(shown.flatMap(({ club }, row) => (isSeen(club) ? [] : row + 1))),
  };
}

/**
 * The seats of counties on the map: those of cities that are counties of their own first, then the nearest.
 * @param middle from where that is
 * @param here the place itself, which is none of them
 */
export function seatsOn(
  directory: Directory,
  at: (position: Position) => Point,
  middle: Point,
  here = '',
): readonly (MapName & { readonly teryt: string })[] {
  const known = new Map<string, { name: string; teryt: string; at: Point; order: number }>();
  for (const { seat, teryt, lat, lon } of directory.counties.values()) {
    const name = directory.plain(seat);
    if (lat === undefined || lon === undefined || name === here) continue;
    // A city and the county around it have one seat: the city is the greater.
    if (known.has(name) && !isCityCounty(teryt)) continue;
    const point = at({ lat, lon });
    if (!isOnMap(point)) continue;
    const away = Math.hypot(point.x - middle.x, point.y - middle.y);
    known.set(name, { name, teryt, at: point, order: away + (isCityCounty(teryt) ? 0 : 2000) });
  }
  return [...known.values()].sort((a, b) => a.order - b.order);
}

/** '1–3, 5': numbers that follow one another are said as one range. */
function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.find(([, last]) => last === number - 1);
    if (run) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (last > first ? `${first}–${last}` : `${first}`)).join(', ');
}
