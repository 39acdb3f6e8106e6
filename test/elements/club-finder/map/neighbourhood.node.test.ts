import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Directory } from '../../../../src/elements/club-finder/clubs/directory.js';
import { nearestClubs } from '../../../../src/elements/club-finder/clubs/nearest.js';
import { neighbourhoodOf } from '../../../../src/elements/club-finder/map/neighbourhood.js';
import type { Club } from '../../../../src/feed/schema/clubs.js';
import type { Text } from '../../../../src/feed/schema/values.js';
import { isOnMap } from '../../../../src/map/frame.js';
import { club, counties } from '../clubs.js';

const plain = (text: Text) => (typeof text === 'string' ? text : (text['pl'] ?? ''));
const here = { name: 'Chrzanów', lat: 50.135, lon: 19.402 };

function around(clubs: readonly Club[], wanted: number) {
  const directory = new Directory({ clubs, counties, networks: [] }, plain, 'pl');
  const shown = nearestClubs(clubs, wanted, here, directory.compare);
  const entry = { ...here, kind: 'place', county: '1203', id: '', title: '', where: '', centre: '' } as const;
  const answer = { reading: { entry }, shown } as unknown as Parameters<typeof neighbourhoodOf>[0];
  return neighbourhoodOf(answer, clubs, here, directory);
}

const at = (place: string, lat: number, lon: number, county = '1203') =>
  club({ id: `${place} ${lat} ${lon}`, place, county, lat, lon }) as unknown as Club;
const own = at('Chrzanów', 50.135, 19.402);
const trzebinia = [at('Trzebinia', 50.16, 19.47), at('Trzebinia', 50.161, 19.471)];
const gdansk = at('Gdańsk', 54.35, 18.65, '2261');

describe("the finder's neighbourhood", () => {
  it('gives each mark the numbers of its rows, and says which rows are too far away', () => {
    const { numbered, beyond } = around([gdansk, ...trzebinia, own], 10);
    assert.deepEqual(
      numbered.map(({ name, numbers }) => `${name} ${numbers}`),
      ['Chrzanów 1', 'Trzebinia 2–3'],
    );
    assert.equal(beyond, '4');
  });

  it('goes as far as the nearest club, however far that is', () => {
    const { numbered, beyond, here: asked } = around([gdansk], 10);
    assert.deepEqual(
      numbered.map(({ name }) => name),
      ['Gdańsk'],
    );
    assert.equal(beyond, '');
    assert.ok(isOnMap(asked) && numbered.every(({ at: point }) => isOnMap(point)));
  });

  it('leaves the mark of the place itself where it is, and others beside it', () => {
    const { numbered, here: asked } = around([own, at('Kościelec', 50.136, 19.402)], 10);
    assert.deepEqual(numbered[0]!.at, asked);
    const { at: stands, from } = numbered[1]!;
    assert.ok(Math.hypot(stands.x - asked.x, stands.y - asked.y) > 60);
    assert.ok(Math.hypot(from.x - asked.x, from.y - asked.y) < 10);
  });

  it('shows clubs that the list does not, without a number', () => {
    const { numbered, others } = around([own, ...trzebinia], 1);
    assert.deepEqual([numbered.length, others.map(({ name, count }) => `${name} ${count}`)], [1, ['Trzebinia 2']]);
  });

  it('names seats of counties to know the region by, the place itself first', () => {
    const { names } = around([own], 10);
    assert.equal(names[0]!.mark.name, 'Chrzanów');
    assert.equal(names.filter(({ mark }) => mark.name === 'Chrzanów').length, 1);
  });
});
