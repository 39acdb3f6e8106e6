// What the publisher's tool takes for a programme that has grown: time and memory of each command, with tables of an office.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { bundleTool } from '../../../src/build/tool.js';
import { writeCsv } from '../../../src/publish/tables/write-csv.js';
import { writeXlsx } from '../../../src/publish/tables/write-xlsx.js';
import { readGazetteer } from '../../../src/places/gazetteer.js';
import { manyClubs } from '../../support/many.js';
import { table, type Row } from '../table.js';

const heading = ['id', 'nazwa', 'sieć', 'miejscowość', 'powiat', 'szerokość', 'długość', 'status', 'telefon', 'adres'];
const networks = [
  ['id', 'nazwa', 'rodzaj'],
  ['a', 'Kluby Wsparcia', 'klubowa'],
  ['b', 'Kluby Pomocy', 'klubowa'],
];

/** What a process took, told as its last words: kilobytes of memory at most, microseconds of all processors. */
const tellUsage = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('\\nused '+maxRSS+' '+(userCPUTime+systemCPUTime))})`;

interface Measured {
  readonly seconds: number;
  /** Seconds that processors worked: on a busy machine this is what can be compared. */
  readonly worked: number;
  readonly megabytes: number;
  readonly code: number | null;
  /** Bytes of what it said. */
  readonly said: number;
}

function measure(tool: string, ...args: string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellUsage, tool, ...args, '--now', '2026-11-29T08:00:00Z']);
  let [said, errors] = [0, ''];
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.length));
  child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const [, kilobytes, microseconds] = /used (\d+) (\d+)/.exec(errors) ?? [];
      resolve({
        seconds: (performance.now() - start) / 1000,
        worked: Number(microseconds) / 1e6,
        megabytes: Number(kilobytes) / 1024,
        code,
        said,
      });
    });
  });
}

const columns = ['seconds', 'worked', 'MB', 'kB said', 'exit'];
const rowOf = ([name, { seconds, worked, megabytes, said, code }]: readonly [string, Measured]): Row => ({
  name,
  values: [seconds, worked, megabytes, said / 1000, String(code)],
  context: true,
});

const megabytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size / 1e6 : 0),
    0,
  );

/** A zip whose only sheet is blanks, which says how much it unpacks to. */
function bomb(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000) }));
  zip.writeUInt32LE(2_000_000_000, zip.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
  return zip;
}

export async function bench(sizes: readonly number[]): Promise<void> {
  // Where the tool finds the packages that it shares with the widgets.
  const folder = mkdtempSync('node_modules/.ppl-feed-bench-');
  try {
    await bundleTool(folder);
    const tool = join(folder, 'ppl-feed.js');
    const home = (name: string) => {
      const path = join(folder, name);
      mkdirSync(path, { recursive: true });
      return path;
    };
    for (const count of sizes.length ? sizes : [1_000, 10_000, 100_000]) {
      const rows = manyClubs(readGazetteer(), count).map((club, at) =>
        [club.id, club.name, club.network, club.place, club.county, club.lat, club.lon, 'czynny']
          .map(String)
          .concat('+48 71 392 00 00', `ul. Długa ${at % 200}`),
      );
      const [csv, xlsx, wrong] = [home(`${count}-csv`), home(`${count}-xlsx`), home(`${count}-wrong`)];
      writeFileSync(join(csv, 'kluby.csv'), writeCsv(heading, rows, 'office'));
      writeFileSync(join(csv, 'sieci.csv'), writeCsv(networks[0]!, networks.slice(1), 'office'));
      const sheet = (name: string, [head = [], ...body]: string[][]) => ({
        name,
        columns: head.map((one) => ({ heading: one })),
        rows: body,
      });
      writeFileSync(join(xlsx, 'dane.xlsx'), writeXlsx([sheet('Kluby', [heading, ...rows]), sheet('Sieci', networks)]));
      writeFileSync(
        join(wrong, 'kluby.csv'),
        writeCsv(
          heading,
          rows.map((row) => row.with(5, 'pięćdziesiąt')),
          'office',
        ),
      );
      writeFileSync(join(wrong, 'sieci.csv'), writeCsv(networks[0]!, networks.slice(1), 'office'));
      const out = join(folder, `${count}-out`);
      const size = `${megabytesIn(csv).toFixed(1)} MB of CSV, ${megabytesIn(xlsx).toFixed(1)} of XLSX`;
      const building = () => measure(tool, 'build', csv, '--out', out);
      const save = (change: (row: string[], at: number) => string[]) =>
        writeFileSync(join(csv, 'kluby.csv'), writeCsv(heading, rows.map(change), 'office'));
      const runs: [string, Measured][] = [
        ['build of CSV', await building()],
        ['build again, nothing changed', await building()],
      ];
      save((row, at) => (at ? row : row.with(8, '+48 71 392 00 01')));
      runs.push(['build again, one row changed', await building()]);
      save((row) => row.with(8, '+48 71 392 00 02'));
      runs.push(['build again, each row changed', await building()]);
      runs.push(
        ['build of XLSX', await measure(tool, 'build', xlsx, '--out', `${out}-xlsx`)],
        ['check of the publication', await measure(tool, 'check', join(out, 'feed.json'))],
        ['check, a fault in each row', await measure(tool, 'check', wrong)],
        [
          'render of the finder',
          await measure(tool, 'render', 'club-finder', '--feed', join(out, 'feed.json'), '--out', `${out}.html`),
        ],
      );
      const title = `${count} clubs (${size}, ${megabytesIn(out).toFixed(0)} published)`;
      console.log(table(title, columns, runs.map(rowOf)));
    }
    const zip = join(home('bomb'), 'dane.xlsx');
    writeFileSync(zip, bomb());
    const row = rowOf([`check (${Math.round(statSync(zip).size / 1000)} kB)`, await measure(tool, 'check', zip)]);
    console.log(table('a zip that unpacks to 2 GB', columns, [row]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
