import assert from 'node:assert/strict';
import test from 'node:test';
import { Directory } from '../../../../src/elements/club-finder/clubs/directory.js';
import { clubsWithin, type Bound } from '../../../../src/elements/club-finder/clubs/bounds.js';
import { isHistory } from '../../../../src/elements/club-finder/clubs/history.js';
import { nearestClubs } from '../../../../src/elements/club-finder/clubs/nearest.js';
import { SearchIndex } from '../../../../src/elements/club-finder/index/search-index.js';
import type { Club } from '../../../../src/feed/schema/clubs.js';
import type { County } from '../../../../src/feed/schema/counties.js';
import type { Network } from '../../../../src/feed/schema/networks.js';
import { distanceKm, type Position } from '../../../../src/places/distance.js';
import { active, club, clubs, counties, networks } from '../clubs.js';

const findClubs = (all: readonly Club[], bounds: readonly Bound[], from: unknown) =>
  nearestClubs(clubsWithin(all, bounds), all.length, from as Position);
const plain = (text: string | Readonly<Record<string, string>>) => (typeof text === 'string' ? text : text['pl']!);
const content = (all: readonly unknown[]) => ({
  clubs: all as Club[],
  counties: counties as County[],
  networks: networks as Network[],
});
const directory = new Directory(content(clubs), plain, 'pl');
const index = new SearchIndex(directory);
const read = (text: string) => index.read(text).map(({ entry: { kind, title } }) => `${kind} ${title}`);
const exact = (text: string) => index.exact(text).map(({ kind, title }) => `${kind} ${title}`);

test('clubs stand by voivodeship, place and name, however many are shown', () => {
  const order = ['krasnystaw', 'chrzanow', 'oswiecim', 'katowice'];
  for (const count of [0, 1, 3, 4, 9]) {
    const first = directory.first(directory.clubs, count);
    assert.deepEqual(
      first.map(({ id }) => id),
      order.slice(0, count),
    );
  }
  const inside = directory.within([{ kind: 'voivodeship', code: '12' }]);
  assert.deepEqual(
    directory.first(inside, 9).map(({ id }) => id),
    ['chrzanow', 'oswiecim'],
  );
});

test('names are taken in bit by bit, places first, and then it is the same index', () => {
  const slow = new SearchIndex(directory, [], 12);
  assert.deepEqual(
    slow.read('Oświęcim').map(({ entry }) => entry.title),
    ['Oświęcim, powiat oświęcimski'],
  );
  // The clubs are not in yet; the place in the club's name is.
  assert.deepEqual(
    slow.read('Klub Wsparcia w Oświęcimiu').map(({ entry }) => entry.kind),
    ['place'],
  );
  while (!slow.fill(5));
  for (const text of ['oswiecim', 'klub', 'powiat', 'k', 'świdnicki', 'w Krasnymstawie']) {
    assert.deepEqual(
      slow.suggest(text).map(({ entry }) => entry.title),
      index.suggest(text).map(({ entry }) => entry.title),
    );
  }
});

test('of ten thousand clubs of one name a few are offered', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => club({ id: `${at}`, county: counties[at % 10]!.teryt }));
  assert.ok(new SearchIndex(new Directory(content(many), plain, 'pl')).read('Klub').length <= 50);
});

test('nothing is read out of nothing, signs, other scripts, markup and very long texts', () => {
  const texts = ['', ' ', ',', ', ,', '😀', '123', '0217', '__proto__', 'constructor', 'مرحبا', '<b>', 'Ż'.repeat(1e4)];
  for (const text of texts) assert.deepEqual(read(text), [], text.slice(0, 20));
  assert.deepEqual(index.suggest(','.repeat(1e4)), []);
});

test('a seat is a place, whether a club is there or not', () => {
  assert.deepEqual(read('strzelin'), ['place Strzelin, powiat strzeliński']);
  assert.deepEqual(read('  OSWIECIM '), ['place Oświęcim, powiat oświęcimski']);
});

test('a city with county rights is one place, and its surrounding county another thing', () => {
  assert.deepEqual(read('Tarnów'), ['place Tarnów']);
  assert.deepEqual(read('miasto Tarnów'), ['place Tarnów']);
  assert.deepEqual(read('powiat Tarnów'), ['county powiat tarnowski']);
  assert.deepEqual(read('powiat tarnowski'), ['county powiat tarnowski']);
  assert.deepEqual(read('powiat Katowice'), ['place Katowice']);
});

test('a county name that occurs twice is read as both, each with its voivodeship', () => {
  const both = ['county powiat świdnicki, dolnośląskie', 'county powiat świdnicki, lubelskie'];
  assert.deepEqual(read('swidnicki').sort(), both);
  assert.deepEqual(exact('powiat świdnicki, lubelskie'), [both[1]]);
});

test('what the heading calls a place can be typed', () => {
  for (const text of ['Strzelin, powiat strzeliński', 'strzelin,dolnoslaskie']) {
    assert.deepEqual(exact(text), ['place Strzelin, powiat strzeliński'], text);
  }
  assert.deepEqual(exact('Strzelin, powiat tarnowski'), []);
});

test('voivodeships, networks with clubs, and clubs by a later word of their name', () => {
  assert.deepEqual(read('woj. slaskie'), ['voivodeship śląskie']);
  assert.deepEqual(read('Kluby Wsparcia'), ['network Kluby Wsparcia']);
  assert.deepEqual(read('Sieć Dolnośląska'), []);
  assert.deepEqual(read('w Oświęcimiu'), ['place Oświęcim, powiat oświęcimski', 'club Klub Wsparcia w Oświęcimiu']);
});

test('of two beginnings the place with a club comes first', () => {
  assert.equal(read('k')[0], 'place Katowice');
  assert.equal(index.suggest('kra')[0]?.entry.name, 'Krasnystaw');
});

test('suggestions: a few of each kind, the kind of the best first', () => {
  const many = Array.from({ length: 60 }, (_, at) => club({ id: `k${at}`, name: `Klub ${at}` }));
  const found = new SearchIndex(new Directory(content([...clubs, ...many]), plain, 'pl')).suggest('k');
  assert.deepEqual(
    [...new Set(found.map(({ entry }) => entry.kind))],
    ['place', 'county', 'voivodeship', 'network', 'club'],
  );
  assert.ok(found.length <= 12);
});

test('the nearest come first, all by one method; equal distances keep their order', () => {
  const from = index.read('Strzelin')[0]?.entry;
  const hits = findClubs(directory.clubs, [], from);
  assert.deepEqual(
    hits.map(({ club: { id } }) => id),
    [...clubs]
      .sort((a, b) => distanceKm(from! as Position, a as Club) - distanceKm(from! as Position, b as Club))
      .map(({ id }) => id),
  );
  const equal = new Directory(
    content(Array.from({ length: 60 }, (_, at) => club({ id: `${at}`, name: `Klub ${at}` }))),
    plain,
    'pl',
  );
  assert.deepEqual(
    findClubs(equal.clubs, [], from).map(({ club: { id } }) => id),
    equal.clubs.map(({ id }) => id),
  );
  // In the list that is by name.
  const backwards = nearestClubs([...equal.clubs].reverse(), 60, from as Position, equal.compare);
  assert.deepEqual(
    backwards.map(({ club: { id } }) => id),
    equal.clubs.map(({ id }) => id),
  );
});

test('a chosen club comes before others at its place', () => {
  const all = ['a', 'b', 'c'].map((id) => club({ id, name: `Klub ${id}` }));
  const list = new Directory(content(all), plain, 'pl');
  const chosen = new SearchIndex(list).read('Klub c')[0]?.entry;
  assert.equal(findClubs(list.clubs, [], chosen)[0]?.club.id, 'c');
});

test('the nearest ten of many are those of a full sort', () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    club({ id: `${at}`, lat: 49 + ((at * 7919) % 500) / 100, lon: 15 + ((at * 104_729) % 800) / 100 }),
  ) as Club[];
  const from = index.read('Katowice')[0]?.entry;
  const sorted = [...many].sort((a, b) => distanceKm(from! as Position, a) - distanceKm(from! as Position, b));
  for (const count of [0, 1, 10, 499, 500, 600]) {
    const found = nearestClubs(many, count, from as Position).map(({ club: { id } }) => id);
    assert.deepEqual(
      found,
      sorted.slice(0, count).map(({ id }) => id),
    );
  }
});

test('bounds come before distance', () => {
  const from = index.read('Katowice')[0]?.entry;
  const ids = (...bounds: Bound[]) => findClubs(directory.clubs, bounds, from).map(({ club: { id } }) => id);
  assert.deepEqual(ids({ kind: 'voivodeship', code: '12' }), ['oswiecim', 'chrzanow']);
  assert.deepEqual(ids({ kind: 'voivodeship', code: '06' }, { kind: 'network', code: 'praca' }), ['krasnystaw']);
  assert.deepEqual(ids({ kind: 'voivodeship', code: '12' }, { kind: 'network', code: 'praca' }), []);
});

test('history is what was last heard of more than two years before the feed, or is closed', () => {
  const old = (fields: Record<string, unknown>) => isHistory(club(fields) as Club, '2026-11-23T08:00:00Z');
  assert.equal(old({ asOf: '2004' }), true);
  assert.equal(old({ asOf: '2024-11-22' }), true);
  assert.equal(old({ asOf: '2024-11-23' }), false);
  assert.equal(old({ asOf: '2024' }), false, 'perhaps its last day');
  assert.equal(old({ asOf: '2004', status: 'active' }), false);
  assert.equal(old({ asOf: '2026', status: 'closed' }), true);
  assert.equal(old({}), false);
  assert.equal(isHistory(club({ asOf: '2004' }) as Club, ''), true, 'a feed that does not say when it is from');
  assert.equal(isHistory(active as unknown as Club, '2026-11-23T08:00:00Z'), false);
});

test('10,000 clubs are searched; how fast is printed', () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    club({
      id: `${at}`,
      name: `Klub ${at}`,
      place: `Miejsce ${at % 3000}`,
      lat: 49 + (at % 500) / 100,
      lon: 15 + at / 1200,
    }),
  );
  const start = performance.now();
  const big = new Directory(content(many), plain, 'pl');
  const words = new SearchIndex(big);
  const built = performance.now();
  const from = words.read('Miejsce 17')[0]?.entry;
  for (let at = 0; at < 20; at++) {
    words.suggest('klub 9');
    assert.equal(nearestClubs(big.clubs, 10, from as Position).length, 10);
  }
  const each = (performance.now() - built) / 20;
  console.log(`10,000 clubs: built in ${Math.round(built - start)} ms, ${Math.round(each)} ms a key`);
});
