import type { Point } from './project.js';

/** Path data for dots at these points: lines without length, whose round ends a style sheet draws in any size. One node for all. */
export const dots = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`).join('');

/** How far from a mark, in CSS pixels, a finger may come down and still mean it. */
const reach = 24;

/**
 * What a click or tap on a map means: the nearest of these, if one is within reach. Of two at one point the first.
 * @param map the box or picture whose width is that of the map
 */
export function nearestTo<Mark extends { readonly at: Point }>(
  { clientX, clientY }: MouseEvent,
  map: Element,
  width: number,
  marks: readonly Mark[],
): Mark | undefined {
  const box = map.getBoundingClientRect();
  const scale = box.width / width;
  let [nearest, least]: [Mark | undefined, number] = [undefined, reach];
  for (const mark of marks) {
    const away = Math.hypot(box.left + mark.at.x * scale - clientX, box.top + mark.at.y * scale - clientY);
    if (away > least || (nearest && away === least)) continue;
    [nearest, least] = [mark, away];
  }
  return nearest;
}
