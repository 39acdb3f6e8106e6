import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapSize, project } from '../../src/map/project.js';
import { distanceKm } from '../../src/places/distance.js';

const warsaw = { lat: 52.23, lon: 21.011 };
const cities = {
  Gdańsk: { lat: 54.352, lon: 18.646 },
  Kraków: { lat: 50.061, lon: 19.937 },
  Szczecin: { lat: 53.429, lon: 14.553 },
  Suwałki: { lat: 54.1, lon: 22.93 },
  Zakopane: { lat: 49.299, lon: 19.949 },
  Przemyśl: { lat: 49.785, lon: 22.768 },
  Zgorzelec: { lat: 51.154, lon: 15.008 },
};

/** Where Poland ends. */
const corners = {
  'the northernmost cape, Jastrzębia Góra': { lat: 54.836, lon: 18.301 },
  'the southernmost peak, Opołonek': { lat: 49.002, lon: 22.86 },
  'the westernmost bend of the Oder, Osinów Dolny': { lat: 52.84, lon: 14.123 },
  'the easternmost bend of the Bug, Zosin': { lat: 50.868, lon: 24.146 },
};

describe('project', () => {
  it('puts the ends of the country on the map, near its edges', () => {
    const points = Object.values(corners).map(project);
    const [north, south, west, east] = points;
    for (const { x, y } of points) assert.ok(x > 0 && y > 0 && x < mapSize.width && y < mapSize.height);
    assert.ok(north!.y < 25 && south!.y > mapSize.height - 30 && west!.x < 25 && east!.x > mapSize.width - 25);
  });

  it('keeps what lies north up and what lies west left', () => {
    const at = Object.fromEntries(Object.entries(cities).map(([name, place]) => [name, project(place)]));
    assert.ok(at['Gdańsk']!.y < at['Kraków']!.y && at['Kraków']!.y < at['Zakopane']!.y);
    assert.ok(at['Szczecin']!.x < at['Gdańsk']!.x && at['Gdańsk']!.x < at['Suwałki']!.x);
    assert.ok(at['Zgorzelec']!.x < at['Zakopane']!.x && at['Zakopane']!.x < at['Przemyśl']!.x);
  });

  it('keeps distances from Warsaw within 1 %', () => {
    const from = project(warsaw);
    for (const [name, place] of Object.entries(cities)) {
      const to = project(place);
      const km = Math.hypot(to.x - from.x, to.y - from.y) * (6371 / 8900);
      const off = km / distanceKm(warsaw, place) - 1;
      assert.ok(Math.abs(off) < 0.01, `${name}: ${(off * 100).toFixed(2)} %`);
    }
  });

  it('says the same to the unit as when the outlines were made', () => {
    const { x, y } = project(warsaw);
    assert.deepEqual([Math.round(x), Math.round(y)], [667, 423]);
  });
});
