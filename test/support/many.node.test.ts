import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { feedSchema } from '../../src/feed/index.js';
import type { County } from '../../src/feed/schema/counties.js';
import { makeFeed } from './feed.js';
import { manyClubs, manyRollouts, twoNetworks } from './many.js';

const file = new URL('../../src/feed/program/counties.json', import.meta.url);
const counties = JSON.parse(readFileSync(file, 'utf8')) as County[];
const seats = counties.map(({ teryt, seat, lat, lon }) => ({
  name: seat as string,
  county: teryt,
  lat: lat!,
  lon: lon!,
}));

test('many rollouts and clubs are a valid feed, the same in every run', () => {
  const fields = { counties, networks: twoNetworks };
  const feed = makeFeed({
    ...fields,
    rollouts: manyRollouts(counties, 10_000),
    clubs: manyClubs(seats, 10_000),
  });
  const { error } = feedSchema.safeParse(feed);
  assert.equal(error, undefined);
  assert.deepEqual(manyRollouts(counties, 400), manyRollouts(counties, 400));
  assert.notDeepEqual(manyClubs(seats, 20), manyClubs(seats, 20, 3));
});

test('many rollouts are of all counties, in waves over the turn of a year', () => {
  const rollouts = manyRollouts(counties, 10_000);
  assert.equal(new Set(rollouts.map(({ county }) => county)).size, 380);
  assert.equal(new Set(rollouts.map(({ from }) => from)).size, 26);
  assert.ok(rollouts.every(({ from, to }) => to === from + 1));
  assert.equal(manyRollouts(counties, 54).length, 54);
});
