import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { readProgram } from '../../src/build/program-feed-data.js';
import { readGazetteer } from '../../src/places/gazetteer.js';

const places = readGazetteer();
const find = (name: string, county: string) => places.find((place) => place.name === name && place.county === county);

test('all Polish places of the table but units of statistics are there, each once a county', () => {
  assert.equal(places.length, 3651);
  assert.equal(new Set(places.map(({ county, name }) => county + name)).size, 3651);
  assert.deepEqual(
    places.filter(({ name }) => /^(?:Rejon|Osiedle)/.test(name)),
    [],
  );
});

test('those who read of them are told how many they are', () => {
  const count = places.length.toLocaleString('en');
  for (const file of ['NOTICE.md', 'CHANGELOG.md']) {
    assert.match(
      readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
      new RegExp(`\\b${count} places`),
      file,
    );
  }
});

test('they lie in Poland, in counties that exist, and every county but those around cities has its seat', () => {
  const counties = readProgram().counties as unknown as { teryt: string; seat: string; lat: number; lon: number }[];
  const codes = new Set(counties.map(({ teryt }) => teryt));
  for (const { name, county, lat, lon, rank } of places) {
    assert.ok(codes.has(county), `${name} ${county}`);
    assert.ok(lat >= 49 && lat <= 54.9 && lon >= 14.1 && lon <= 24.2, `${name} ${lat} ${lon}`);
    assert.ok(rank >= 0 && rank <= 7, `${name} ${rank}`);
  }
  const cities = new Set(counties.filter(({ teryt }) => +teryt.slice(2) > 60).map(({ seat }) => seat));
  const missing = counties.filter(({ teryt, seat }) => !find(seat, teryt) && !cities.has(seat));
  assert.deepEqual(missing, []);
  for (const { teryt, seat, lat, lon } of counties) {
    const place = find(seat, teryt);
    if (place)
      assert.ok(
        Math.abs(place.lat - lat) < 0.03 && Math.abs(place.lon - lon) < 0.04,
        `${seat} ${place.lat} ${place.lon}`,
      );
  }
});

test('names are Polish and spelled as the programme spells them', () => {
  for (const [name, county] of [
    ['Warszawa', '1465'],
    ['Bielsko-Biała', '2461'],
    ['Jastrzębie-Zdrój', '2467'],
    ['Sulęcin', '0807'],
  ]) {
    assert.ok(find(name!, county!), name);
  }
  assert.deepEqual(
    places.filter(({ name }) => !/^[\p{Lu}][\p{L} -]*$/u.test(name)),
    [],
  );
  assert.equal(find('Warszawa', '1465')?.rank, 7);
  assert.equal(find('Strzelin', '0217')?.rank, 3);
});

test('it costs a visitor at most 25,000 bytes, and only whom it serves', async () => {
  const { outputFiles } = await build({
    ...{ entryPoints: ['src/places/gazetteer.ts'], bundle: true, minify: true, write: false },
    ...{ format: 'esm', charset: 'utf8' },
  });
  const bytes = brotliCompressSync(outputFiles[0]!.contents, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  assert.ok(bytes <= 25_000, `${bytes} bytes`);
  assert.match(readFileSync('NOTICE.md', 'utf8'), /GeoNames/);
});
