import assert from 'node:assert/strict';
import test from 'node:test';
import { clubsWithin, type Bound } from '../../../../src/elements/club-finder/clubs/bounds.js';
import { nearestClubs } from '../../../../src/elements/club-finder/clubs/nearest.js';
import { leastKm, voivodeshipsToLoad } from '../../../../src/elements/club-finder/clubs/voivodeship-choice.js';
import type { Club } from '../../../../src/feed/schema/clubs.js';
import { distanceKm } from '../../../../src/places/distance.js';
import { readGazetteer } from '../../../../src/places/gazetteer.js';
import { voivodeshipCodes } from '../../../../src/places/territory.js';
import { club } from '../clubs.js';

const places = readGazetteer();

/** Random, and the same in every run (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Clubs at places of the gazetteer, a little beside their middles. */
function clubsOf(next: () => number, count: number): Club[] {
  return Array.from({ length: count }, (_, at) => {
    const { county, lat, lon } = places[Math.floor(next() * places.length)]!;
    const network = next() < 0.3 ? 'kwk' : 'praca';
    return club({ id: `${at}`, county, network, lat: lat + next() / 100, lon: lon + next() / 100 }) as unknown as Club;
  });
}

/** Loads part by part what is asked for, as the element does. */
function load(
  all: readonly Club[],
  wanted: Parameters<typeof voivodeshipsToLoad>[3],
): { clubs: Club[]; codes: string[] } {
  const codes: string[] = [];
  let clubs: Club[] = [];
  for (;;) {
    const next = voivodeshipsToLoad(voivodeshipCodes, (code) => codes.includes(code), clubs, wanted);
    if (!next.length) return { clubs, codes };
    codes.push(...next);
    clubs = all.filter(({ county }) => codes.includes(county.slice(0, 2)));
  }
}

test('no place is nearer than the box around its voivodeship', () => {
  const next = random(1);
  for (let at = 0; at < 3000; at++) {
    const from = { lat: 49 + next() * 5.9, lon: 14.1 + next() * 10 };
    const place = places[Math.floor(next() * places.length)]!;
    assert.ok(leastKm(place.county.slice(0, 2), from) <= distanceKm(from, place), place.name);
  }
});

test('the nearest ten out of parts are the nearest ten of all, for random clubs and places', () => {
  const next = random(2);
  let loaded = 0;
  let rounds = 0;
  for (const size of [0, 1, 9, 60, 500, 3000]) {
    const all = clubsOf(next, size);
    for (let at = 0; at < 60; at++) {
      const from = places[Math.floor(next() * places.length)]!;
      const bounds: Bound[] = at % 3 ? [] : [{ kind: 'network', code: 'kwk' }];
      const { clubs, codes } = load(all, { from, bounds, count: 10 });
      const km = (of: readonly Club[]) => nearestClubs(clubsWithin(of, bounds), 10, from).map((hit) => hit.km);
      assert.deepEqual(km(clubs), km(all), `${size} clubs around ${from.name}`);
      if (size === 3000) [loaded, rounds] = [loaded + codes.length, rounds + 1];
    }
  }
  assert.ok(loaded / rounds < 3, `${loaded / rounds} parts a question`);
});

test('a club across the border is found, and nothing is loaded that cannot matter', () => {
  const near = club({ id: 'near', county: '1203', lat: 50.14, lon: 19.4 }) as unknown as Club;
  const far = club({ id: 'far', county: '2401', lat: 50.5, lon: 18.3 }) as unknown as Club;
  const { clubs, codes } = load([near, far], { from: { lat: 50.2, lon: 19.28 }, bounds: [], count: 1 });
  assert.equal(nearestClubs(clubs, 1, { lat: 50.2, lon: 19.28 })[0]?.club.id, 'near');
  assert.ok(!codes.includes('22') && !codes.includes('32'), codes.join());
});

test('bounds: a land needs its own part, a network all of them, a list of everything its beginning', () => {
  const all = clubsOf(random(3), 2000);
  const from = { lat: 52.2, lon: 21 };
  assert.deepEqual(load(all, { from, bounds: [{ kind: 'voivodeship', code: '12' }], count: 10 }).codes, ['12']);
  assert.deepEqual(load(all, { from: undefined, bounds: [{ kind: 'county', code: '1203' }], count: 10 }).codes, ['12']);
  assert.deepEqual(load(all, { from: undefined, bounds: [], count: 10 }).codes, ['02']);
  assert.equal(load(all, { from: undefined, bounds: [{ kind: 'network', code: 'kwk' }], count: 10 }).codes.length, 16);
});
