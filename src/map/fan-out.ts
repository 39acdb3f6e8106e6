import { mapSize, type Point } from './project.js';

/** Something round on the map. */
export interface Disc {
  readonly at: Point;
  /** In units of the map. */
  readonly radius: number;
  /** It stays where it is, and the others make room. */
  readonly isFixed?: boolean;
}

/** More than enough for a score of marks; it ends when nothing moves any more. */
const mostRounds = 200;
/** The angle by which the seeds of a sunflower follow one another: no two directions are alike. */
const goldenAngle = 2.4;

/**
 * Moves discs that would cover one another apart, each as little as it must, and keeps them on the map. The same discs always
 * come to stand in the same places.
 */
export function fanOut(discs: readonly Disc[]): readonly Point[] {
  const places = discs.map(({ at }) => ({ ...at }));
  for (let round = 0, hasMoved = true; hasMoved && round < mostRounds; round++) {
    hasMoved = false;
    discs.forEach((one, a) => {
      for (let b = 0; b < a; b++) {
        const other = discs[b]!;
        if (one.isFixed && other.isFixed) continue;
        const [from, to] = [places[b]!, places[a]!];
        const distance = Math.hypot(to.x - from.x, to.y - from.y);
        const overlap = one.radius + other.radius - distance;
        if (overlap < 0.5) continue;
        const angle = distance ? Math.atan2(to.y - from.y, to.x - from.x) : a * goldenAngle;
        const share = one.isFixed || other.isFixed ? overlap : overlap / 2;
        if (!one.isFixed) move(to, angle, share, one.radius);
        if (!other.isFixed) move(from, angle + Math.PI, share, other.radius);
        hasMoved = true;
      }
    });
  }
  return places;
}

function move(place: { x: number; y: number }, angle: number, way: number, edge: number): void {
  const kept = (value: number, most: number) => Math.max(edge, Math.min(most - edge, value));
  place.x = kept(place.x + way * Math.cos(angle), mapSize.width);
  place.y = kept(place.y + way * Math.sin(angle), mapSize.height);
}
