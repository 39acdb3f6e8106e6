import { project, type Point } from './project.js';

/** The parts of TopoJSON that are read: lines, shared between areas, and which of them go round which area. */
interface Topology {
  readonly transform?: { readonly scale: Pair; readonly translate: Pair };
  readonly arcs: readonly (readonly Pair[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}
interface Geometry {
  readonly type: string;
  readonly id?: string | number;
  readonly arcs?: readonly unknown[];
}
type Pair = readonly [number, number];
type Ring = readonly number[];

/**
 * The counties' areas, by TERYT code, as SVG path data on the map. A code that lost its leading zero in a table program gets
 * it back; what is no area is left out.
 * @param shapes TopoJSON with an object `counties`
 * @throws whatever reading it meets, when it is not that
 */
export function readAreas(shapes: unknown): ReadonlyMap<string, string> {
  const { transform, arcs, objects } = shapes as Topology;
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([a, b]): Point => {
      [x, y] = transform ? [x + a, y + b] : [a, b];
      const [lon, lat] = transform
        ? [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]]
        : [x, y];
      return project({ lat, lon });
    });
  });
  const ringPath = (ring: Ring) => {
    // A line that is walked backwards is named by the complement of its number. Where one ends, the next begins.
    const points = ring.flatMap((at) => (at < 0 ? [...lines[~at]!].reverse() : lines[at]!).slice(1));
    const path = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
    if (path.includes('NaN')) throw new Error('A point of the shapes is no number.');
    return `M${path}z`;
  };
  const areas = new Map<string, string>();
  const { counties } = objects;
  if (!counties) throw new Error('The shapes have no object "counties".');
  for (const { type, id = '', arcs: rings = [] } of counties.geometries) {
    const polygons = (type === 'Polygon' ? [rings] : type === 'MultiPolygon' ? rings : []) as readonly Ring[][];
    const path = polygons.flat().map(ringPath).join('');
    if (path) areas.set(`${id}`.padStart(4, '0'), path);
  }
  return areas;
}
