import assert from 'node:assert/strict';
import test from 'node:test';
import { distanceKm, roundDistance } from '../../src/places/distance.js';

const krakow = { lat: 50.06, lon: 19.94 };
const warszawa = { lat: 52.23, lon: 21.01 };

test('great-circle distances', () => {
  assert.equal(distanceKm(krakow, krakow), 0);
  assert.ok(Math.abs(distanceKm(krakow, warszawa) - 252.6) < 0.5);
  assert.equal(distanceKm(krakow, warszawa), distanceKm(warszawa, krakow));
  assert.ok(Math.abs(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 }) - 20015) < 1);
  assert.ok(Math.abs(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }) - 111.2) < 0.1);
  assert.ok(Math.abs(distanceKm({ lat: 90, lon: 0 }, { lat: -90, lon: 77 }) - 20015) < 1);
  assert.ok(Number.isNaN(distanceKm(krakow, { lat: NaN, lon: 0 })));
});

test('distances to say', () => {
  const said = [0, 0.99, 1, 1.4, 9.6, 12.4, 99.4, 99.5, 104, 106, 252.6].map(roundDistance);
  assert.deepEqual(said, [0, 0, 1, 1, 10, 12, 99, 100, 100, 110, 250]);
});

test('rounding keeps the order', () => {
  let last = 0;
  for (let km = 0; km < 700; km += 0.05) {
    const said = roundDistance(km);
    assert.ok(said >= last, String(km));
    last = said;
  }
});
