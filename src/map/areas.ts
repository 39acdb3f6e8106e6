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
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly arcs?: readonly unknown[];
}
type Pair = readonly [number, number];
type Ring = readonly number[];

/** Where files of boundaries that are made in Poland have the code, if not in `id`: the state's register, and whoever took it from there. */
const codeKeys = ['JPT_KOD_JE', 'jpt_kod_je', 'TERYT', 'teryt', 'KOD_TERYT', 'kod_teryt', 'KOD', 'kod', 'id'];

/**
 * The TERYT code of a county, of four digits: one that lost its leading zero in a table program gets it back, and of the seven
 * digits of a municipality the first four are its county's.
 */
function codeOf({ id, properties }: Geometry): string | undefined {
  const written = [id, ...codeKeys.map((key) => properties?.[key])];
  const texts = written.map((one) => (typeof one === 'string' || typeof one === 'number' ? `${one}`.trim() : ''));
  const digits = texts.find((one) => /^(\d{3,4}|\d{6,7})$/.test(one));
  return digits?.padStart(digits.length > 4 ? 7 : 4, '0').slice(0, 4);
}

/**
 * The counties' areas, by TERYT code, as SVG path data on the map; what is no area, or has no code, is left out.
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
  for (const geometry of counties.geometries) {
    const { type, arcs: rings = [] } = geometry;
    const code = codeOf(geometry);
    const polygons = (type === 'Polygon' ? [rings] : type === 'MultiPolygon' ? rings : []) as readonly Ring[][];
    const path = polygons.flat().map(ringPath).join('');
    if (path && code) areas.set(code, (areas.get(code) ?? '') + path);
  }
  return areas;
}
