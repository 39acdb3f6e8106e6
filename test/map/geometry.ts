import type { Point } from '../../src/map/project.js';

/** The points of path data that goes from corner to corner in relative steps. */
export function pointsOf(path: string): Point[] {
  const [x = NaN, y = NaN, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number);
  const points = [{ x, y }];
  for (let at = 0; at < steps.length; at += 2) {
    const last = points.at(-1)!;
    points.push({ x: last.x + steps[at]!, y: last.y + steps[at + 1]! });
  }
  return points;
}

/** Whether a point lies within an area: a line from it to the right leaves the area once more than it enters. */
export function within({ x, y }: Point, ring: readonly Point[]): boolean {
  const crossed = ring.filter((a, at) => {
    const b = ring[(at + 1) % ring.length]!;
    return a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y);
  });
  return crossed.length % 2 === 1;
}

/** How far a point is from the nearest edge of an area. */
export function distanceTo({ x, y }: Point, ring: readonly Point[]): number {
  const distances = ring.map((a, at) => {
    const b = ring[(at + 1) % ring.length]!;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const along = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
  });
  return Math.min(...distances);
}
