import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fanOut } from '../../src/map/fan-out.js';
import { country, enlarged, frameOf, isOnMap, scaleLength } from '../../src/map/frame.js';
import { outlineBox } from '../../src/map/outline-box.js';
import { outlines } from '../../src/map/outlines.js';
import { kmPerUnit, mapSize, project } from '../../src/map/project.js';
import { distanceKm } from '../../src/places/distance.js';

const chrzanow = { lat: 50.135, lon: 19.402 };
const katowice = { lat: 50.258, lon: 19.028 };
const gdansk = { lat: 54.35, lon: 18.65 };

describe('a part of the map', () => {
  it('holds all points with room around them, in the proportions of the map', () => {
    const points = [chrzanow, katowice].map(project);
    const frame = frameOf(points);
    assert.ok(Math.abs(frame.height / frame.width - mapSize.height / mapSize.width) < 1e-9);
    for (const point of points) {
      const { x, y } = enlarged(point, frame);
      assert.ok(x > 100 && x < 900 && y > 100 && y < 840, `${x} ${y}`);
    }
    assert.equal(isOnMap(enlarged(project(gdansk), frame)), false);
  });

  it('holds a whole voivodeship, which its outline says', () => {
    for (const [code, path] of Object.entries(outlines)) {
      const [from, to] = outlineBox(path);
      assert.ok(from.x >= 0 && from.y >= 0 && to.x <= mapSize.width + 1 && to.y <= mapSize.height + 1, code);
      const frame = frameOf([from, to], 1.12);
      for (const corner of [from, to]) assert.ok(isOnMap(enlarged(corner, frame)), code);
      assert.ok(frame.width < mapSize.width / 2, code);
    }
    const { x, y } = project(katowice);
    const [from, to] = outlineBox(outlines['24']!);
    assert.ok(x > from.x && x < to.x && y > from.y && y < to.y);
  });

  it('is never so small that the outlines lead astray, and stays within the country', () => {
    const frame = frameOf([project(chrzanow)]);
    assert.ok(frame.width * kmPerUnit > 70);
    const corner = frameOf([{ x: 2, y: 935 }]);
    assert.deepEqual([corner.left, Math.round(corner.top + corner.height)], [0, mapSize.height]);
  });

  it('is the country where it would leave out little', () => {
    assert.equal(frameOf([chrzanow, gdansk].map(project)), country);
  });

  it('has a round length as its scale, as long as it says', () => {
    assert.equal(scaleLength(country, kmPerUnit), 200);
    assert.equal(scaleLength(frameOf([project(chrzanow)]), kmPerUnit), 20);
    const [a, b] = [project(chrzanow), project(katowice)];
    const measured = Math.hypot(a.x - b.x, a.y - b.y) * kmPerUnit;
    assert.ok(Math.abs(measured / distanceKm(chrzanow, katowice) - 1) < 0.003);
  });
});

describe('marks that would cover one another', () => {
  const disc = (x: number, y: number) => ({ at: { x, y }, radius: 30 });

  it('are fanned out, also from one and the same point, and keep to the map', () => {
    const discs = [...Array<ReturnType<typeof disc>>(12).fill(disc(500, 500)), disc(4, 4), disc(8, 4)];
    const places = fanOut(discs);
    places.forEach((a, index) => {
      for (const b of places.slice(0, index)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 58);
      assert.ok(a.x >= 30 && a.y >= 30);
    });
    assert.deepEqual(fanOut(discs), places, 'always in the same places');
  });

  it('stay where they are if they are apart or fixed', () => {
    assert.deepEqual(fanOut([disc(100, 100), disc(200, 100)]), [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ]);
    const [fixed, other] = fanOut([{ ...disc(100, 100), isFixed: true }, disc(110, 100)]);
    assert.deepEqual(fixed, { x: 100, y: 100 });
    assert.ok(other!.x >= 159);
  });
});
