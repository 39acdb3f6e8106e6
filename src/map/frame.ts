import { mapSize, type Point } from './project.js';

/** A part of the map, of its proportions; in its units. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const country: Frame = { left: 0, top: 0, ...mapSize };

const shape = mapSize.height / mapSize.width;
/** On a smaller part (of some 80 km) the outlines, which are those of a map of the country, would lead astray. */
const leastWidth = 110;
/** Beyond this there is so little left to leave out that the country is easier to recognise. */
const mostWidth = 0.75 * mapSize.width;

/** How much wider than the points themselves, for marks and names at the edge. */
const usualMargin = 1.4;

/**
 * The smallest part that holds all of these points and some room around them; the country where that would be nearly it.
 * @param margin how much wider than the points themselves
 */
export function frameOf(points: readonly Point[], margin = usualMargin): Frame {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(leastWidth, margin * (right - left), (margin * (bottom - top)) / shape);
  if (!(width <= mostWidth)) return country;
  const height = width * shape;
  const within = (middle: number, size: number, most: number) => Math.max(0, Math.min(most - size, middle - size / 2));
  return {
    left: within((left + right) / 2, width, mapSize.width),
    top: within((top + bottom) / 2, height, mapSize.height),
    width,
    height,
  };
}

/** Where a point of the map is when the frame is drawn as large as the map: what is made for the map then fits the frame. */
export const enlarged = ({ x, y }: Point, { left, top, width }: Frame): Point => ({
  x: ((x - left) / width) * mapSize.width,
  y: ((y - top) / width) * mapSize.width,
});

/** Whether a point is on the enlarged map. */
export const isOnMap = ({ x, y }: Point): boolean => x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height;

/** Lengths that a scale bar may stand for, in kilometres. */
const lengths = [200, 100, 50, 20, 10, 5];

/** A round length, in kilometres, that is a third of the frame's width or a little less. */
export const scaleLength = ({ width }: Frame, kmPerUnit: number): number =>
  lengths.find((km) => km <= (width * kmPerUnit) / 3) ?? 5;
