import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathOf, round, simplify, simplifyTogether } from '../../src/build/outlines.js';
import { pointsOf } from '../map/geometry.js';

const points = (...list: [number, number][]) => list.map(([x, y]) => ({ x, y }));

describe('simplification of outlines', () => {
  it('leaves out the bends that matter least, and keeps the ends', () => {
    const line = points([0, 0], [10, 1], [20, 0], [30, 30], [40, 0]);
    assert.deepEqual(simplify(line, 50), points([0, 0], [20, 0], [30, 30], [40, 0]));
    assert.deepEqual(simplify(line, Infinity), points([0, 0], [40, 0]));
    assert.deepEqual(simplify(line, 0), line);
  });

  it('gives neighbours one border, whichever way round each of them goes', () => {
    // Two squares side by side; their common line has a small and a large bend.
    const left = points([0, 0], [100, 0], [101, 30], [80, 50], [100, 100], [0, 100]);
    const right = points([100, 100], [80, 50], [101, 30], [100, 0], [200, 0], [200, 100]);
    const [a, b] = simplifyTogether([left, right], 400);
    const corners = [a, b].map((ring) => ring!.map(({ x, y }) => `${x},${y}`).sort());
    assert.deepEqual(corners, [
      ['0,0', '0,100', '100,0', '100,100', '80,50'],
      ['100,0', '100,100', '200,0', '200,100', '80,50'],
    ]);
  });

  it('writes whole units as steps that read back as the same points', () => {
    const ring = round(points([10.4, 10.2], [10.3, 9.8], [-5.2, 20], [7, 33.6]));
    assert.deepEqual(ring, points([10, 10], [-5, 20], [7, 34]));
    assert.equal(pathOf(ring), 'M10 10l-15 10 12 14z');
    assert.deepEqual(pointsOf(pathOf(ring)), ring);
  });
});
