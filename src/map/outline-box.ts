import type { Point } from './project.js';

/**
 * Two corners of the box around an outline.
 * @param path as `outlines` has it: each part begins at a point of the map, and goes on by steps from one point to the next
 */
export function outlineBox(path: string): readonly [from: Point, to: Point] {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const part of path.split('M')) {
    let [x, y] = [0, 0];
    const steps = (part.match(/-?\d+/g) ?? []).map(Number);
    for (let at = 0; at + 1 < steps.length; at += 2) {
      xs.push((x += steps[at]!));
      ys.push((y += steps[at + 1]!));
    }
  }
  return [
    { x: Math.min(...xs), y: Math.min(...ys) },
    { x: Math.max(...xs), y: Math.max(...ys) },
  ];
}
