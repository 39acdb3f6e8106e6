import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAreas } from '../../src/map/areas.js';
import { project } from '../../src/map/project.js';
import { twoCounties } from '../support/shapes.js';

const corners = (path: string) => path.replace(/[Mz]/g, '').split('L').sort();
const at = (lon: number, lat: number) => {
  const { x, y } = project({ lat, lon });
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
};

describe("counties' areas", () => {
  it('go round the points of their lines, forwards or backwards, by whole codes', () => {
    const areas = readAreas(twoCounties);
    assert.deepEqual([...areas.keys()], ['0217', '0224']);
    assert.deepEqual(corners(areas.get('0217')!), [at(16, 50), at(17, 50), at(17, 51), at(16, 51)].sort());
    assert.deepEqual(corners(areas.get('0224')!), [at(17, 50), at(18, 50), at(18, 51), at(17, 51)].sort());
  });

  it('are read without quantisation too', () => {
    const arcs = [
      [
        [16, 50],
        [17, 50],
        [17, 51],
        [16, 50],
      ],
    ];
    const objects = { counties: { geometries: [{ type: 'Polygon', id: '0217', arcs: [[0]] }] } };
    assert.equal(corners(readAreas({ arcs, objects }).get('0217')!).length, 3);
  });

  it('refuse what is none', () => {
    const lost = { ...twoCounties, arcs: twoCounties.arcs.slice(0, 2) };
    const wordy = {
      ...twoCounties,
      arcs: [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ...twoCounties.arcs.slice(1),
      ],
    };
    for (const shapes of [
      null,
      [],
      {},
      { type: 'FeatureCollection', features: [] },
      { arcs: [], objects: {} },
      lost,
      wordy,
    ]) {
      assert.throws(() => readAreas(shapes));
    }
  });
});
