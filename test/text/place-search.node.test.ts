import assert from 'node:assert/strict';
import test from 'node:test';
import { buildPlaceIndex, searchPlaces, type PlaceEntry } from '../../src/text/place-search.js';

const entries: PlaceEntry[] = [
  { kind: 'voivodeship', name: 'łódzkie', code: '10' },
  { kind: 'voivodeship', name: 'małopolskie', code: '12' },
  { kind: 'voivodeship', name: 'wielkopolskie', code: '30' },
  { kind: 'county', name: 'powiat strzeliński', code: '0217' },
  { kind: 'county', name: 'powiat łódzki wschodni', code: '1006' },
  { kind: 'county', name: 'miasto Radom', code: '1463' },
  { kind: 'county', name: 'miasto stołeczne Warszawa', code: '1465' },
  { kind: 'place', name: 'Radom', county: '1463', lat: 51.4, lon: 21.15 },
  { kind: 'place', name: 'Warszawa', county: '1465' },
  { kind: 'place', name: 'Strzelin', county: '0217', lat: 50.78, lon: 17.06 },
  { kind: 'place', name: 'Strzelin', county: '0217', lat: 50.78, lon: 17.06 },
  { kind: 'place', name: 'Łódź', county: '1061' },
  { kind: 'place', name: 'Czarna Woda', county: '2213' },
  { kind: 'place', name: 'Czarna', county: '1801' },
  { kind: 'place', name: 'Czarna', county: '1803' },
  { kind: 'place', name: 'Trzebinia – Siersza', county: '1203' },
];
const index = buildPlaceIndex(entries);
const found = (query: string, limit?: number) => searchPlaces(index, query, limit).map(({ name }) => name);

test('nothing typed, nothing found', () => {
  for (const query of [
    '',
    '  ',
    '-',
    '😀',
    'xyz',
    '1234',
    '__proto__',
    'constructor',
    'مرحبا',
    '<script>',
    'a'.repeat(1e4),
  ]) {
    assert.deepEqual(found(query), [], query.slice(0, 20));
  }
  assert.deepEqual(searchPlaces(buildPlaceIndex([]), 'Łódź'), []);
  assert.deepEqual(searchPlaces(buildPlaceIndex([{ kind: 'place', name: '' }]), 'Łódź'), []);
  assert.deepEqual(found('w '.repeat(1e4)), found('w'));
  assert.deepEqual(found('czarna', 0), []);
  assert.deepEqual(found('czarna', -1), []);
});

test('the whole name, then its beginning, then the beginning of a later word', () => {
  assert.deepEqual(found('czarna'), ['Czarna', 'Czarna', 'Czarna Woda']);
  assert.deepEqual(found('woda'), ['Czarna Woda']);
  assert.deepEqual(found('siersza'), ['Trzebinia – Siersza']);
  assert.deepEqual(found('rna'), []);
  assert.deepEqual(found('cz', 2), ['Czarna', 'Czarna']);
});

test('places come before counties, counties before voivodeships', () => {
  assert.deepEqual(found('lodz'), ['Łódź', 'powiat łódzki wschodni', 'łódzkie']);
  assert.deepEqual(found('strzelin'), ['Strzelin', 'powiat strzeliński']);
});

test('case, diacritics and words in front do not count', () => {
  for (const query of ['ŁÓDŹ', 'lodz', ' Łódź ', 'w Łódź', 'miasto łódź', 'do miasto łódź']) {
    assert.equal(found(query)[0], 'Łódź', query);
  }
  assert.deepEqual(found('powiat strzelinski'), ['powiat strzeliński']);
  assert.deepEqual(found('woj. małopolskie'), ['małopolskie']);
  assert.deepEqual(found('Trzebinia-Siersza'), ['Trzebinia – Siersza']);
});

test('an entry is there once, a city with county rights as the place it is', () => {
  assert.deepEqual(found('strzelin').length, 2);
  assert.deepEqual(searchPlaces(index, 'radom'), [entries[7]]);
  assert.deepEqual(searchPlaces(index, 'm. st. Warszawa'), [entries[8]]);
});

test('100,000 names answer quickly', () => {
  const many = buildPlaceIndex(
    [...Array(1e5).keys()].map((n): PlaceEntry => ({ kind: 'place', name: `Wieś ${n}`, county: '0217' })),
  );
  const start = performance.now();
  assert.equal(searchPlaces(many, 'w Wieś 99999')[0]?.name, 'Wieś 99999');
  assert.ok(performance.now() - start < 500);
});
