// What the publisher's tool promises of its publications: same bytes for the same input, one whole publication at any moment, ids that
// stay, and nothing that vanishes unasked.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { bundleTool } from '../../src/build/tool.js';
import { checkPublication } from '../../src/publish/check/check-publication.js';
import { kept } from '../../src/publish/output/write.js';
import { writeCsv } from '../../src/publish/tables/write-csv.js';
import { readGazetteer } from '../../src/places/gazetteer.js';
import { manyClubs } from '../support/many.js';

// Where the tool finds the packages that it shares with the widgets.
const folder = mkdtempSync('node_modules/.ppl-feed-');
const tool = join(folder, 'ppl-feed.js');
const now = '2026-11-29T08:00:00Z';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

const run = (...args: string[]) =>
  new Promise<Ran>((resolve) => {
    const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' };
    execFile(process.execPath, [tool, ...args], { env }, (error, out, said) =>
      resolve({ code: error ? Number(error.code) : 0, out, said }),
    );
  });

const places = readGazetteer();

/** Tables of an office with so many clubs, in a folder of their own. */
function tables(name: string, count: number, change: (rows: string[][]) => string[][] = (rows) => rows): string {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  const clubs = manyClubs(places, count).map((club) =>
    [club.id, club.name, club.network, club.place, club.county, club.lat, club.lon].map(String),
  );
  const heading = ['id', 'nazwa', 'sieć', 'miejscowość', 'powiat', 'szerokość', 'długość'];
  writeFileSync(join(home, 'kluby.csv'), writeCsv(heading, change(clubs), 'office'));
  writeFileSync(join(home, 'sieci.csv'), 'id;nazwa;rodzaj\r\na;Kluby Wsparcia;klubowa\r\nb;Kluby Pomocy;klubowa\r\n');
  return home;
}

const filesOf = (home: string): Map<string, string> =>
  new Map(
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(home.length + 1), readFileSync(path, 'latin1')] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const feedIn = (out: string) => JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as Record<string, unknown>;

const errorsIn = async (out: string) =>
  (await checkPublication(join(out, 'feed.json'), now)).findings.filter(({ severity }) => severity === 'error');

describe('a publication', () => {
  before(() => bundleTool(folder));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has the same bytes for the same input, in any time zone and language of the computer', async () => {
    const home = tables('same', 1500);
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    assert.equal((await run('build', home, '--out', one, '--now', now)).code, 0);
    rmSync(join(home, 'ppl-ids.json'));
    assert.equal((await run('build', home, '--out', other, '--now', now, '--lang', 'en')).code, 0);
    assert.deepEqual(filesOf(one), filesOf(other));
    assert.deepEqual(await errorsIn(one), []);
  });

  it('stands in parts with their hashes when it is large, with nothing for the office alone among them', async () => {
    const home = tables('parts', 1500);
    const out = join(folder, 'parts-out');
    await run('build', home, '--out', out, '--now', now, '--address', 'https://example.org/ppl/');
    const { clubs } = feedIn(out) as {
      clubs: { count: number; parts: Record<string, { href: string; sha256: string }> };
    };
    assert.equal(clubs.count, 1500);
    assert.equal(Object.keys(clubs.parts).length, 16);
    for (const [code, { href, sha256 }] of Object.entries(clubs.parts)) {
      assert.equal(href, `clubs/${code}.${sha256.slice(0, 8)}.json`);
      assert.ok(
        existsSync(join(out, href)) && existsSync(join(out, `${href}.br`)) && existsSync(join(out, `${href}.gz`)),
      );
    }
    const names = [...filesOf(out).keys()];
    assert.ok(!names.some((name) => /report|ppl-ids/.test(name)), names.join(' '));
    for (const name of [
      'headers.txt',
      'dcat.jsonld',
      'dane-gov-pl.xml',
      'dane-gov-pl.md5',
      'clubs.geojson',
      'csv/clubs.csv',
    ]) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(existsSync(join(home, 'ppl-report.html')) && existsSync(join(home, 'ppl-ids.json')));
  });

  it('gets the next number when something changed, keeps the old one when nothing did, and keeps the last three readable', async () => {
    const out = join(folder, 'numbers-out');
    for (let edition = 1; edition <= kept + 2; edition++) {
      const home = tables('numbers', 1200, (rows) =>
        rows.map((row, at) => (at === 0 ? [row[0]!, `Wydanie ${edition}`, ...row.slice(2)] : row)),
      );
      assert.equal((await run('build', home, '--out', out, '--now', `2026-11-2${edition}T08:00:00Z`)).code, 0);
      const before = filesOf(out);
      assert.equal((await run('build', home, '--out', out, '--now', now)).code, 0);
      assert.deepEqual(filesOf(out), before, 'the same content changes no file');
      assert.equal(feedIn(out)['sequence'], edition);
      assert.equal(feedIn(out)['updated'], `2026-11-2${edition}T08:00:00Z`);
    }
    const heads = readdirSync(out).filter((name) => /^feed\.\d+\.json$/.test(name));
    assert.deepEqual(heads.sort(), ['feed.3.json', 'feed.4.json', 'feed.5.json']);
    for (const head of heads) {
      const { findings } = await checkPublication(join(out, head), now);
      assert.ok(!findings.some(({ code }) => code === 'part-missing' || code === 'hash'), head);
    }
    assert.ok(readdirSync(join(out, 'clubs')).length < 2 * 3 * 18, 'parts that no kept publication needs are gone');
  });

  it('has packed forms of the files beside them alone, and nothing of a table that is gone', async () => {
    const out = join(folder, 'packed-out');
    const arePacked = () => {
      for (const [name, bytes] of filesOf(out)) {
        const unpack = name.endsWith('.br') ? brotliDecompressSync : name.endsWith('.gz') ? gunzipSync : undefined;
        if (!unpack) continue;
        const file = readFileSync(join(out, name.slice(0, -3)));
        assert.ok(unpack(Buffer.from(bytes, 'latin1')).equals(file), name);
      }
    };
    const home = tables('packed', 1100);
    await run('build', home, '--out', out, '--now', now);
    assert.ok(filesOf(out).has('csv/clubs.csv.br') && filesOf(out).has('clubs.geojson.gz'));
    arePacked();
    // One that was lost comes back, and one that was there beside another file goes.
    rmSync(join(out, 'csv/clubs.csv.br'));
    writeFileSync(join(out, 'csv/networks.csv.br'), 'of a longer table');
    tables('packed', 1100, (rows) => rows.map((row) => row.with(1, `${row[1]} nowy`)));
    writeFileSync(join(home, 'sieci.csv'), 'id;nazwa;rodzaj\r\na;Kluby;klubowa\r\nb;Kluby Pomocy;klubowa\r\n');
    await run('build', home, '--out', out, '--now', now);
    assert.ok(filesOf(out).has('csv/clubs.csv.br') && !filesOf(out).has('csv/networks.csv.br'));
    arePacked();

    rmSync(join(home, 'kluby.csv'));
    const { code } = await run('build', home, '--out', out, '--now', now, '--accept-shrink', 'clubs');
    assert.equal(code, 0);
    assert.deepEqual(
      [...filesOf(out).keys()].filter((name) => /^(csv|clubs\.geojson)/.test(name)),
      ['csv/networks.csv'],
    );
  });

  it('takes an earlier publication back: it is published again, with the next number', async () => {
    const home = tables('back', 20);
    const out = join(home, 'public');
    await run('build', home, '--out', out, '--now', now);
    const first = feedIn(out)['clubs'];
    tables('back', 20, (rows) => rows.map((row) => [row[0]!, 'Pomyłka', ...row.slice(2)]));
    await run('build', home, '--out', out, '--now', now);
    const { code, out: said } = await run('build', join(out, 'feed.1.json'), '--out', out, '--now', now);
    assert.equal(code, 0, said);
    const names = [...filesOf(out).keys()];
    assert.ok(!names.some((name) => /report|ppl-ids/.test(name)), `what is the office's own: ${names.join(' ')}`);
    assert.deepEqual([feedIn(out)['sequence'], feedIn(out)['clubs']], [3, first]);
  });

  it('writes nothing when the data is refused, and says what is wrong in the report', async () => {
    const [home, out] = [
      tables('refused', 20, (rows) => [['x', '', ...rows[0]!.slice(2)], ...rows]),
      join(folder, 'refused-out'),
    ];
    const { code, out: said } = await run('build', home, '--out', out, '--now', now, '--lang', 'en');
    assert.equal(code, 1);
    assert.match(said, /kluby\.csv, line 2, column 2: The field “name” is empty/);
    assert.ok(!existsSync(out) && !existsSync(join(home, 'ppl-ids.json')));
    assert.match(readFileSync(join(home, 'ppl-report.html'), 'utf8'), /<html lang="en">[^]*The field “name” is empty/);
  });

  it('asks before a record vanishes, before a table shrinks, and gives no id to another record', async () => {
    const [home, out] = [tables('gone', 100), join(folder, 'gone-out')];
    await run('build', home, '--out', out, '--now', now);
    tables('gone', 100, (rows) => rows.slice(1));
    const lost = await run('build', home, '--out', out, '--now', now, '--lang', 'en');
    assert.equal(lost.code, 1);
    assert.match(lost.out, /id-lost[^]*“klub-0”[^]*--accept-lost klub-0/);
    assert.equal((await run('build', home, '--out', out, '--now', now, '--accept-lost', 'klub-0')).code, 0);

    tables('gone', 100, (rows) => rows.slice(0, 50));
    const shrunk = await run('build', home, '--out', out, '--now', now, '--lang', 'en');
    assert.equal(shrunk.code, 1);
    assert.match(shrunk.out, /shrunk[^]*“clubs” had 99 entries and has 50 now[^]*--accept-shrink clubs/);

    tables('gone', 100, (rows) => [['klub-0', 'Zupełnie inny', ...rows[0]!.slice(2)], ...rows.slice(1)]);
    const reused = await run('build', home, '--out', out, '--now', now, '--lang', 'en');
    assert.equal(reused.code, 1);
    assert.match(reused.out, /id-reused[^]*“klub-0” belonged to another entry/);

    // Sorted without the column of ids: each record has another one's.
    tables('gone', 100, (rows) =>
      rows.slice(1).map((row, at, all) => [all[(at + 1) % all.length]![0]!, ...row.slice(1)]),
    );
    const sorted = await run('build', home, '--out', out, '--now', now, '--lang', 'en');
    assert.equal(sorted.code, 1);
    assert.match(sorted.out, /id-reused\) × 99/);
  });

  it('comes back the same from the tables that it was exported to (build, export, build)', async () => {
    const feed = join(folder, 'program.json');
    writeFileSync(feed, buildProgramFeed().files.get('feed.json')!);
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    const [one, other] = [join(folder, 'program-one'), join(folder, 'program-other')];
    assert.equal((await run('export', feed, '--to', first)).code, 0);
    const built = await run('build', first, '--out', one, '--now', now, '--lang', 'en');
    assert.equal(built.code, 0, built.out);
    assert.equal((await run('export', join(one, 'feed.json'), '--to', second, '--xlsx', '--lang', 'uk')).code, 0);
    assert.equal((await run('build', second, '--out', other, '--now', now)).code, 0);
    assert.deepEqual(feedIn(other), feedIn(one));
    assert.equal(readFileSync(join(other, 'feed.json'), 'utf8'), readFileSync(join(one, 'feed.json'), 'utf8'));
    const changes = await run('diff', feed, join(one, 'feed.json'), '--format', 'json');
    const { collections } = JSON.parse(changes.out) as {
      collections: { collection: string; changed: { fields: string[] }[] }[];
    };
    const fields = collections.flatMap(({ collection, changed }) =>
      changed.flatMap((one) => one.fields.map((field) => `${collection}.${field}`)),
    );
    assert.deepEqual([...new Set(fields)], [], 'the programme’s own data survive the tables');
  });

  it('is whole at any moment: killed at random, the folder holds one readable publication', async () => {
    const out = join(folder, 'killed-out');
    const home = tables('killed', 1100);
    await run('build', home, '--out', out, '--now', now);
    const edition = (number: number) =>
      tables('killed', 1100, (rows) => rows.map((row) => [row[0]!, `${row[1]} (${number})`, ...row.slice(2)]));
    edition(0);
    const began = Date.now();
    await run('build', home, '--out', out, '--now', now);
    let whole = Date.now() - began;
    let cut = 0;
    for (let time = 1; time <= Number(process.env['KILLS'] ?? 12); time++) {
      edition(time);
      const start = Date.now();
      const child = spawn(process.execPath, [tool, 'build', home, '--out', out, '--now', now], { stdio: 'ignore' });
      const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)));
      // Most of the time goes into reading and packing; the writing is the end of it.
      setTimeout(() => child.kill('SIGKILL'), whole * (0.5 + ((time * 0.37) % 0.6)));
      if ((await ended) === 'SIGKILL') cut++;
      // A machine that was busy at the first run may be faster by now.
      else whole = Math.min(whole, Date.now() - start);
      const { feed, findings } = await checkPublication(join(out, 'feed.json'), now);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
        `killed ${time}`,
      );
      const names = (feed!['clubs'] as { name: string }[]).map(({ name }) => /\((\d+)\)/.exec(name)?.[1]);
      assert.equal(new Set(names).size, 1, 'all clubs are of one edition');
    }
    assert.ok(cut > 0, 'no run was cut short: the test says nothing');
  });
});
