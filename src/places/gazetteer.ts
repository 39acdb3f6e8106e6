import { lats, lons, names, ranks } from './gazetteer-data.js';

/** A town, a village or a part of a city. */
export interface GazetteerPlace {
  readonly name: string;
  /** TERYT code of its county. */
  readonly county: string;
  /** Decimal degrees, right to half a kilometre. */
  readonly lat: number;
  readonly lon: number;
  /** How large it is, in triplings of 500 inhabitants: 0 a village, 7 Warsaw. */
  readonly rank: number;
}

/** The digits of the packed numbers. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** Where the packed coordinates begin, and their units, both about 700 metres: a locality's centre is no more exact. */
export const origin = { lat: 49, lon: 14 };
export const step = { lat: 0.006, lon: 0.01 };

/** The number of two digits at a place. */
const at = (text: string, place: number): number =>
  digits.indexOf(text[2 * place]!) * digits.length + digits.indexOf(text[2 * place + 1]!);

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/**
 * The Polish places of GeoNames' table of those with 500 inhabitants and more, but for units of statistics in cities. Who shows a place found by it names GeoNames.
 *
 * One line a county, one block a voivodeship: how far the county's code is from the one before, and its places from south to
 * north. Beside them the latitudes, as steps from the one before; the westernmost longitude and each one's steps from it; the ranks.
 */
export function readGazetteer(): GazetteerPlace[] {
  const [southward, westward, sizes] = [lats, lons, ranks].map((lines) => lines.split('\n'));
  const places: GazetteerPlace[] = [];
  let row = 0;
  names
    .slice(1)
    .split('\n\n')
    .forEach((block, voivodeship) => {
      let code = 200 * (voivodeship + 1);
      for (const line of block.split('\n')) {
        code += digits.indexOf(line[0]!);
        const county = `${code}`.padStart(4, '0');
        let north = 0;
        line
          .slice(1)
          .split(',')
          .forEach((name, column) => {
            north += at(southward![row]!, column);
            const east = at(westward![row]!, 0) + at(westward![row]!, column + 1);
            const [lat, lon] = [round(origin.lat + north * step.lat), round(origin.lon + east * step.lon)];
            places.push({ name, county, lat, lon, rank: digits.indexOf(sizes![row]![column]!) });
          });
        row++;
      }
    });
  return places;
}
