import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import {
  CountySearch,
  findCounty,
  findVoivodeship,
  isCityCounty,
  voivodeshipCodes,
  voivodeshipNames,
  voivodeshipOf,
  type NamedCounty,
} from '../../src/places/territory.js';

const counties: NamedCounty[] = [
  { teryt: '0217', name: 'powiat strzeliński', seat: 'Strzelin' },
  { teryt: '1202', name: 'powiat brzeski', seat: 'Brzesko' },
  { teryt: '1601', name: 'powiat brzeski', seat: 'Brzeg' },
  { teryt: '1012', name: 'powiat radomszczański', seat: 'Radomsko' },
  { teryt: '1216', name: 'powiat tarnowski', seat: 'Tarnów' },
  { teryt: '1263', name: 'Tarnów', seat: 'Tarnów' },
  { teryt: '1425', name: 'powiat radomski', seat: 'Radom' },
  { teryt: '1463', name: 'miasto Radom', seat: 'Radom' },
  { teryt: '1465', name: 'miasto stołeczne Warszawa', seat: 'Warszawa' },
  { teryt: '2262', name: 'Gdynia', seat: 'Gdynia' },
  { teryt: '2402', name: 'powiat bielski', seat: 'Bielsko-Biała' },
  { teryt: '2461', name: 'Bielsko-Biała', seat: 'Bielsko-Biała' },
];
const nonsense = [
  '',
  ' ',
  null,
  undefined,
  '0',
  '00',
  '99',
  '9999',
  '😀',
  '<b>',
  'مرحبا',
  '__proto__',
  'constructor',
  'powiat',
  'woj.',
  'm'.repeat(1e4),
  'm '.repeat(1e4),
];

/** The code found, the codes of several as '1202 1601', or undefined. */
const code = (query: string | null | undefined, voivodeship?: string, from = counties) => {
  const reading = findCounty(query, from, voivodeship);
  return (
    reading && ('county' in reading ? reading.county.teryt : reading.ambiguous.map(({ teryt }) => teryt).join(' '))
  );
};

test('nonsense names nothing', () => {
  for (const query of nonsense) {
    assert.equal(findVoivodeship(query), undefined, String(query));
    assert.equal(code(query), undefined, String(query));
  }
  assert.equal(code('Strzelin', undefined, []), undefined);
});

test('the sixteen voivodeships, in their order', () => {
  assert.equal(voivodeshipCodes.length, 16);
  assert.deepEqual([voivodeshipCodes[0], voivodeshipCodes[15]], ['02', '32']);
  for (const known of voivodeshipCodes) {
    const name = voivodeshipNames[known]!;
    const queries = [
      known,
      String(+known),
      name,
      name.toUpperCase(),
      `woj. ${name}`,
      `Województwo ${name}`,
      ` ${name.replace('-', ' ')} `,
    ];
    for (const query of queries) assert.equal(findVoivodeship(query), known, query);
  }
  assert.equal(findVoivodeship('dolnoslaskie'), '02');
  for (const query of ['03', '34', '002', '0217', 'śląsk', 'pomor'])
    assert.equal(findVoivodeship(query), undefined, query);
  assert.equal(voivodeshipOf('0217'), '02');
});

test('a county by its code', () => {
  assert.equal(code('0217'), '0217');
  assert.equal(code('217'), '0217');
  assert.equal(code(' 1463 '), '1463');
  assert.equal(code('0217', '02'), '0217');
  assert.equal(code('0217', '12'), undefined);
});

test('a county by its name', () => {
  for (const query of [
    'powiat strzeliński',
    'strzeliński',
    'STRZELINSKI',
    'pow. strzeliński',
    ' Powiat  Strzelinski ',
  ]) {
    assert.equal(code(query), '0217', query);
  }
});

test('a county by its seat', () => {
  for (const query of ['Strzelin', 'powiat Strzelin', 'miasto Strzelin']) assert.equal(code(query), '0217', query);
  assert.equal(code('miasto Radomsko'), '1012');
});

test('a city with county rights and the county around it', () => {
  for (const query of ['Tarnów', 'miasto Tarnów', 'm. Tarnów', 'powiat m. Tarnów', 'TARNOW', 'powiat grodzki Tarnów']) {
    assert.equal(code(query), '1263', query);
  }
  for (const query of ['powiat tarnowski', 'tarnowski', 'powiat Tarnów', 'pow. Tarnów', 'powiat ziemski Tarnów']) {
    assert.equal(code(query), '1216', query);
  }
  assert.equal(code('Radom'), '1463');
  assert.equal(code('powiat Radom'), '1425');
  assert.equal(code('bielsko biala'), '2461');
  assert.equal(code('powiat Bielsko-Biała'), '2402');
  assert.equal(code('powiat Gdynia'), '2262');
  for (const query of ['Warszawa', 'm.st. Warszawa', 'miasto stołeczne Warszawa', 'm. st. warszawa']) {
    assert.equal(code(query), '1465', query);
  }
  assert.ok(isCityCounty('1463') && !isCityCounty('1425') && !isCityCounty('') && !isCityCounty('14'));
});

test('a name that occurs twice is not guessed', () => {
  assert.equal(code('brzeski'), '1202 1601');
  assert.equal(code('powiat brzeski'), '1202 1601');
  assert.equal(code('brzeski', '16'), '1601');
  assert.equal(code('brzeski', '02'), undefined);
  assert.equal(code('Brzeg'), '1601');
});

test('all 380 counties of the feed', () => {
  const file = new URL('../../src/feed/program/counties.json', import.meta.url);
  const all = JSON.parse(readFileSync(file, 'utf8')) as NamedCounty[];
  const find = (query: string, voivodeship?: string) => code(query, voivodeship, all);
  assert.equal(all.length, 380);
  const twice = new Set<string>();
  for (const { teryt, name, seat } of all) {
    const bare = name.replace(/^(powiat|miasto stołeczne|miasto) /, '');
    assert.equal(find(teryt), teryt);
    assert.equal(find(String(+teryt)), teryt);
    for (const query of [name, bare, name.toUpperCase()]) {
      assert.equal(find(query, voivodeshipOf(teryt)), teryt, query);
      const anywhere = find(query);
      if (anywhere !== teryt) {
        assert.ok(anywhere?.includes(' ') && anywhere.includes(teryt), query);
        twice.add(bare);
      }
    }
    assert.equal(find(isCityCounty(teryt) ? `miasto ${seat}` : `powiat ${seat}`), teryt, seat);
  }
  const ten = 'bielski brzeski grodziski krośnieński nowodworski opolski ostrowski średzki świdnicki tomaszowski';
  assert.deepEqual([...twice].sort(new Intl.Collator('pl').compare), ten.split(' '));
});

test('the counties that a visitor may mean', () => {
  const search = new CountySearch(counties, ({ name, seat }) => [name, seat]);
  const codes = (found: readonly NamedCounty[]) => found.map(({ teryt }) => teryt).join(' ');
  assert.equal(codes(search.exact('Tarnów')), '1216 1263');
  assert.equal(codes(search.exact('pow. strzeliński')), '0217');
  assert.equal(codes(search.exact('m.st. Warszawa')), '1465');
  assert.equal(codes(search.exact('tarn')), '');
  assert.equal(codes(search.suggest('tarn')), '1216 1263');
  assert.equal(codes(search.suggest('biał')), '2402 2461');
  assert.equal(codes(search.suggest('217')), '0217');
  assert.equal(codes(search.suggest('12')), '1202 1216 1263');
  assert.equal(codes(search.suggest('rad', 2)), '1012 1425');
  for (const query of nonsense) assert.equal(codes(search.exact(query ?? '')), '', String(query));
});

test('a county is found by its new name and by the one it had', () => {
  const karkonoski = {
    teryt: '0206',
    name: 'powiat karkonoski',
    seat: 'Jelenia Góra',
    formerNames: ['powiat jeleniogórski'],
  };
  for (const query of ['karkonoski', 'powiat karkonoski', 'jeleniogórski', 'Powiat Jeleniogorski']) {
    assert.deepEqual(findCounty(query, [karkonoski]), { county: karkonoski }, query);
  }
});
