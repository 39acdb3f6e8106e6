import assert from 'node:assert/strict';
import test from 'node:test';
import { PlaceIndex, type PlaceEntry } from '../../src/places/place-search.js';

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
const index = new PlaceIndex(entries);
const found = (query: string, most?: number) => index.search(query, most).map(({ entry }) => entry.name);
const how = (query: string) => index.search(query).map(({ entry, how }) => `${entry.name} ${how}`);

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
  assert.deepEqual(new PlaceIndex([]).search('Łódź'), []);
  assert.deepEqual(new PlaceIndex([{ kind: 'place', name: '' }]).search('Łódź'), []);
  assert.deepEqual(found('w '.repeat(1e4)), found('w'));
});

test('the whole name, then its beginning, then the beginning of a later word', () => {
  assert.deepEqual(how('czarna'), ['Czarna exact', 'Czarna exact', 'Czarna Woda beginning']);
  assert.deepEqual(how('woda'), ['Czarna Woda word']);
  assert.deepEqual(found('siersza'), ['Trzebinia – Siersza']);
  assert.deepEqual(found('rna'), []);
  assert.deepEqual(found('cz', 2), ['Czarna', 'Czarna']);
});

test('places come before counties, counties before voivodeships', () => {
  assert.deepEqual(found('lodz'), ['Łódź', 'powiat łódzki wschodni', 'łódzkie']);
  assert.deepEqual(found('strzelin'), ['Strzelin', 'powiat strzeliński']);
});

test('case, diacritics and words around do not count', () => {
  for (const query of ['ŁÓDŹ', 'lodz', ' Łódź ', 'w Łódź', 'miasto łódź', 'do miasto łódź', 'Łódź, miasto']) {
    assert.equal(found(query)[0], 'Łódź', query);
  }
  assert.deepEqual(found('powiat strzelinski'), ['powiat strzeliński']);
  assert.deepEqual(found('woj. małopolskie'), ['małopolskie']);
  assert.deepEqual(found('Trzebinia-Siersza'), ['Trzebinia – Siersza']);
});

test('an entry is there once, a city with county rights as the place it is', () => {
  assert.deepEqual(found('strzelin').length, 2);
  assert.deepEqual(
    index.search('radom').map(({ entry }) => entry),
    [entries[7]],
  );
  assert.deepEqual(index.exact('m. st. Warszawa'), [entries[8]]);
});

test('a form of a name leads to it, a form of a doubtful name only after what begins so', () => {
  assert.deepEqual(how('w Czarnej Wodzie'), ['Czarna Woda form']);
  assert.deepEqual(how('Radomiu'), ['Radom form']);
  const doubtful = new PlaceIndex([
    { kind: 'place', name: 'Piła', county: '3019', isDoubtful: true },
    { kind: 'place', name: 'Pilewo', county: '2207' },
  ]);
  const read = (text: string) => doubtful.search(text).map(({ entry, how: why }) => `${entry.name} ${why}`);
  assert.deepEqual(read('pile'), ['Pilewo beginning', 'Piła other-form']);
  assert.deepEqual(read('w pile'), ['Piła form', 'Pilewo beginning'], 'a preposition says that it is a form');
});

test('a unit decides between kinds; a further word between places of one name', () => {
  const opolski = new PlaceIndex([
    { kind: 'county', name: 'powiat opolski', county: '1609', code: '1609' },
    { kind: 'voivodeship', name: 'opolskie', code: '16' },
    { kind: 'place', name: 'Brzeziny', county: '1021', where: 'powiat brzeziński, łódzkie' },
    { kind: 'place', name: 'Brzeziny', county: '3007', where: 'powiat kaliski, wielkopolskie' },
  ]);
  const codes = (text: string) => opolski.search(text).map(({ entry }) => entry.code ?? entry.county);
  assert.deepEqual(codes('w opolskim'), ['16', '1609']);
  assert.deepEqual(codes('w powiecie opolskim'), ['1609']);
  assert.deepEqual(codes('woj. opolskie'), ['16']);
  assert.deepEqual(codes('Brzeziny, pow. kaliski'), ['3007']);
  assert.deepEqual(codes('brzeziny wielkopolskie'), ['3007']);
  assert.deepEqual(codes('Brzeziny, powiat opolski'), []);
});

test('a slip is thought of only when nothing else fits, and not in short names', () => {
  for (const text of ['Warzsawa', 'Warszwa', 'Warszzawa', 'Warszaea'])
    assert.deepEqual(how(text), ['Warszawa slip'], text);
  assert.deepEqual(found('Wsarzwaa'), []);
  assert.deepEqual(found('Łdóź'), []);
});

test('100,000 names are searched', () => {
  const many = new PlaceIndex(
    [...Array(1e5).keys()].map((n): PlaceEntry => ({ kind: 'place', name: `Wieś ${n}`, county: '0217' })),
  );
  assert.equal(many.search('w Wieś 99999')[0]?.entry.name, 'Wieś 99999');
});
