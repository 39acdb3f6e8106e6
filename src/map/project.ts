import type { Position } from '../places/distance.js';

/** A place on the map, in units of its `viewBox`: from the upper left corner, to the right and down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map's `viewBox`: Poland, and a margin for the marks and names at its edge. */
export const mapSize = { width: 1000, height: 940 } as const;

const radians = Math.PI / 180;

/*
 * Albers' equal-area conic projection between 50° and 54° north, about the meridian of 19° east: areas are true, and shapes are
 * those that a reader knows from school. Both parallels, the scale and the corner are fixed: the outlines were made with them.
 */
const [south, north] = [Math.sin(50 * radians), Math.sin(54 * radians)];
const cone = (south + north) / 2;
const constant = 1 - south ** 2 + 2 * cone * south;
const [scale, left, top] = [8900, 476, 6492];

/** How long a unit of the map is, some 700 m: areas are true everywhere, lengths within Poland to 0.2 %. */
export const kmPerUnit = 6371.0088 / scale;

/** Where a place is on the map. Outside of Poland too, up to where the cone is cut open. */
export function project({ lat, lon }: Position): Point {
  const radius = (scale * Math.sqrt(constant - 2 * cone * Math.sin(lat * radians))) / cone;
  const angle = cone * (lon - 19) * radians;
  return { x: left + radius * Math.sin(angle), y: radius * Math.cos(angle) - top };
}
