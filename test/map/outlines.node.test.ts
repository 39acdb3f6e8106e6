import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { outlines } from '../../src/map/outlines.js';
import { mapSize, project, type Point } from '../../src/map/project.js';
import { voivodeshipCodes, voivodeshipOf } from '../../src/places/voivodeships.js';
import { distanceTo, pointsOf, within } from './geometry.js';

const rings = new Map(voivodeshipCodes.map((code) => [code, pointsOf(outlines[code] ?? '')]));
const edges = [...rings].flatMap(([code, ring]) =>
  ring.map((point, at) => ({ code, from: point, to: ring[(at + 1) % ring.length]! })),
);
/** Areas are true everywhere; lengths nearly so. */
const kmPerUnit = 6371 / 8900;

const key = ({ x, y }: Point) => `${x},${y}`;

const counties = (
  JSON.parse(readFileSync('src/feed/program/counties.json', 'utf8')) as {
    teryt: string;
    lat: number;
    lon: number;
  }[]
).map(({ teryt, ...position }) => ({ teryt, at: project(position) }));

const centroids = readFileSync('test/fixtures/program/counties.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [teryt = '', , , lat = '', lon = ''] = line.split('\t');
    return { teryt, at: project({ lat: +lat, lon: +lon }) };
  });

describe('outlines of the voivodeships', () => {
  it('are sixteen, on the map, and weigh what a picture of that size would', () => {
    assert.deepEqual(Object.keys(outlines).sort(), [...voivodeshipCodes]);
    for (const { from, code } of edges) {
      assert.ok(
        from.x >= 0 && from.x <= mapSize.width && from.y >= 0 && from.y <= mapSize.height,
        `${code} leaves the map`,
      );
    }
    assert.ok(brotliCompressSync(readFileSync('src/map/outlines.ts')).length <= 8_000);
  });

  it('share their borders point by point: each line is there once or twice, and what is there once goes round the country', () => {
    const lines = new Map<string, number>();
    const outside = new Map<string, string[]>();
    for (const { from, to } of edges) {
      const line = [key(from), key(to)].sort().join(' ');
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
    for (const [line, count] of lines) {
      assert.ok(count <= 2, `${line} borders on three areas`);
      const [a = '', b = ''] = line.split(' ');
      if (count === 1)
        for (const [from, to] of [
          [a, b],
          [b, a],
        ] as const)
          outside.set(from, [...(outside.get(from) ?? []), to]);
    }
    let [before, at] = ['', [...outside.keys()][0]!];
    for (let steps = 0; steps < outside.size; steps++) {
      const next = outside.get(at)!.find((point) => point !== before)!;
      [before, at] = [at, next];
    }
    assert.equal(at, [...outside.keys()][0]);
    assert.ok([...outside.values()].every((ends) => ends.length === 2));
  });

  it('cross nowhere, also not where they were simplified', () => {
    const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    const crosses = (a: (typeof edges)[0], b: (typeof edges)[0]) =>
      side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
      side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;
    const crossings = edges.flatMap((a, at) =>
      edges
        .slice(at + 1)
        .filter((b) => crosses(a, b))
        .map((b) => `${key(a.from)} ${key(b.from)}`),
    );
    assert.deepEqual(crossings, []);
  });

  it("hold the middles of all 380 counties, each in its own voivodeship's", () => {
    const out = centroids.filter(({ teryt, at }) => !within(at, rings.get(voivodeshipOf(teryt))!));
    assert.deepEqual(
      out.map(({ teryt }) => teryt),
      [],
    );
  });

  it("hold the counties' seats but for four towns at a border, none of them 3 km outside", () => {
    const out = counties.filter(({ teryt, at }) => !within(at, rings.get(voivodeshipOf(teryt))!));
    // Słubice, Oświęcim, Skarżysko-Kamienna, Olecko: so in Natural Earth's own lines too, which are made for 1:10,000,000.
    assert.deepEqual(
      out.map(({ teryt }) => teryt),
      ['0805', '1213', '2610', '2813'],
    );
    for (const { teryt, at } of out) {
      const km = distanceTo(at, rings.get(voivodeshipOf(teryt))!) * kmPerUnit;
      assert.ok(km < 3, `${teryt} is ${km} km outside`);
    }
  });
});
