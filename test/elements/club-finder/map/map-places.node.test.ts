import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Directory } from '../../../../src/elements/club-finder/clubs/directory.js';
import { entryOf, placesOf } from '../../../../src/elements/club-finder/map/map-places.js';
import type { Club } from '../../../../src/feed/schema/clubs.js';
import type { Text } from '../../../../src/feed/schema/values.js';
import { club, counties } from '../clubs.js';

const plain = (text: Text) => (typeof text === 'string' ? text : (text['pl'] ?? ''));
const directoryOf = (clubs: readonly Club[]) => new Directory({ clubs, counties, networks: [] }, plain, 'pl');
const many = (count: number): Club[] =>
  [...'x'.repeat(count)].map((_, n) => {
    const { teryt, lat, lon } = counties[n % counties.length]!;
    return club({
      id: `k${n}`,
      place: `Wieś ${n % 500}`,
      county: teryt,
      lat: lat + (n % 500) / 10_000,
      lon,
    }) as unknown as Club;
  });

describe("the finder's marks", () => {
  it('are one a place, in the middle of its clubs', () => {
    const clubs = [
      club({ id: 'a', place: 'Trzebinia', county: '1203', lat: 50.16, lon: 19.47 }),
      club({ id: 'b', place: 'Trzebinia', county: '1203', lat: 50.18, lon: 19.49 }),
      club({ id: 'c' }),
    ] as unknown as Club[];
    const places = placesOf(clubs, directoryOf(clubs));
    assert.deepEqual(
      places.map(({ name, count, kind }) => [name, count, kind]),
      [
        ['Oświęcim', 1, 'place'],
        ['Trzebinia', 2, 'place'],
      ],
      'in the order of the list',
    );
    assert.ok(Math.abs(places[1]!.lat - 50.17) < 1e-9 && Math.abs(places[1]!.lon - 19.48) < 1e-9);
  });

  it('are one for the parts of a town that stand at one point, under its name', () => {
    const part = (place: string) => club({ id: place, place, county: '1203', lat: 50.16, lon: 19.47 });
    const clubs = [part('Trzebinia-Krystynów'), part('Trzebinia-Siersza')] as unknown as Club[];
    assert.deepEqual(
      placesOf(clubs, directoryOf(clubs)).map(({ name, count }) => `${name}: ${count}`),
      ['Trzebinia: 2'],
    );
    const apart = [part('Trzebinia'), part('Siersza')] as unknown as Club[];
    assert.equal(placesOf(apart, directoryOf(apart))[0]!.name, 'Siersza, Trzebinia');
  });

  it('tell places of one name apart by their county', () => {
    const clubs = ['0219', '0619'].map((county) => club({ id: county, place: 'Świdnik', county })) as unknown as Club[];
    const directory = directoryOf(clubs);
    const titles = placesOf(clubs, directory).map((place) => entryOf(place, directory).title);
    assert.deepEqual(titles, ['Świdnik, powiat świdnicki', 'Świdnik, powiat świdnicki']);
    assert.equal(new Set(placesOf(clubs, directory).map(({ where }) => where)).size, 2);
  });

  it('are one a county where places are too many', () => {
    const clubs = many(1000);
    const directory = directoryOf(clubs);
    const places = placesOf(clubs, directory);
    assert.equal(places.length, counties.length);
    assert.equal(
      places.reduce((sum, { count }) => sum + count, 0),
      1000,
    );
    const { kind, code, lat } = entryOf(places[0]!, directory);
    assert.deepEqual([kind, code, lat], ['county', places[0]!.county, undefined]);
  });
});
