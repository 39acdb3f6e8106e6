// A folder that `ppl-feed build` made, with its clubs in a part a voivodeship under names with hashes, shows every club wherever widgets run
// (acceptance A10): by the script tag, out of the npm package, in a frame, and printed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Frame, Page } from 'playwright';
import type { Club } from '../../src/feed/schema/clubs.js';
import { serve, type Served } from '../../src/build/serve.js';
import { writeCsv } from '../../src/publish/tables/write-csv.js';
import { readGazetteer } from '../../src/places/gazetteer.js';
import { manyClubs } from '../support/many.js';
import { foreignPages } from './foreign-page.js';

const run = promisify(execFile);
const tool = 'dist/cli/ppl-feed.js';
const folder = mkdtempSync('node_modules/.ppl-published-');
const out = join(folder, 'public');

/** Enough that the tool puts them into parts. */
const clubs = manyClubs(readGazetteer(), 1040);
const codes = [...new Set(clubs.map(({ county }) => county.slice(0, 2)))].sort();
/** All are plain texts. */
const nameOf = ({ name }: Club) => name as string;
const within = (code: string) => clubs.filter(({ county }) => county.startsWith(code));

interface Feed {
  readonly clubs: { readonly count: number; readonly parts: Readonly<Record<string, { readonly href: string }>> };
}

let publisher: Served;

before(async () => {
  const heading = ['id', 'nazwa', 'sieć', 'miejscowość', 'powiat', 'szerokość', 'długość'];
  const rows = clubs.map((club) =>
    [club.id, nameOf(club), club.network, club.place, club.county, club.lat, club.lon].map(String),
  );
  const tables = join(folder, 'tables');
  mkdirSync(tables);
  writeFileSync(join(tables, 'kluby.csv'), writeCsv(heading, rows, 'office'));
  writeFileSync(join(tables, 'sieci.csv'), 'id;nazwa;rodzaj\r\na;Kluby Wsparcia;klubowa\r\nb;Kluby Pomocy;klubowa\r\n');
  await run(process.execPath, [tool, 'build', tables, '--out', out]);
  publisher = await serve({ folders: { '/': out }, shared: true });
});
after(async () => {
  await publisher.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A finder a voivodeship, each with all of its clubs. */
const finders = () =>
  codes
    .map(
      (code) =>
        `<ppl-club-finder voivodeship="${code}" limit="1000" feed="${publisher.url}/feed.json"></ppl-club-finder>`,
    )
    .join('\n');

/** The names that a finder shows. */
async function namesIn(page: Page | Frame, code?: string): Promise<string[]> {
  const finder = page.locator(code ? `ppl-club-finder[voivodeship="${code}"]` : 'ppl-club-finder');
  await finder.locator('[part~="club"]').first().waitFor();
  const names = await finder.locator('[part~="club"] :is(h4, h5, h3)').allInnerTexts();
  return names.map((name) => name.replace(/\s+/g, ' ').trim()).sort();
}

const expected = (code: string) => within(code).map(nameOf).sort();

async function showsEveryClub(page: Page): Promise<void> {
  for (const code of codes) assert.deepEqual(await namesIn(page, code), expected(code), code);
}

describe('a publication in parts whose names carry hashes', () => {
  const open = foreignPages();

  it('has one part a voivodeship', () => {
    const { clubs: said } = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as Feed;
    assert.deepEqual([said.count, Object.keys(said.parts).sort()], [clubs.length, codes]);
  });

  it('shows every club by the script tag', async () => {
    const { page, asked, complaints } = await open(
      `<script type="module" src="{widgets}/dist/cdn/1/ppl.js"></script>${finders()}`,
    );
    await showsEveryClub(page);
    assert.equal(new Set(asked.filter((url) => /\/clubs\/\d\d\.[0-9a-f]{8}\.json$/.test(url))).size, codes.length);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('shows every club on a page that bundles the npm package', async () => {
    const bundle = join(folder, 'bundle');
    await build({
      stdin: { contents: "import 'ppl-widgets/club-finder.js';", resolveDir: '.' },
      alias: { 'ppl-widgets/club-finder.js': './dist/elements/club-finder/define.js' },
      outfile: join(bundle, 'page.js'),
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      loader: { '.json': 'json' },
    });
    const host = await serve({ folders: { '/': bundle }, shared: true });
    const { page, complaints } = await open(`<script type="module" src="${host.url}/page.js"></script>${finders()}`);
    await showsEveryClub(page);
    assert.deepEqual(complaints, []);
    await page.close();
    await host.close();
  });

  it('shows every club in a frame, whose server has the feed too', async () => {
    const host = await serve({ folders: { '/dist/': 'dist', '/ppl/': out }, shared: true });
    const query = (code: string) =>
      new URLSearchParams({
        widget: 'club-finder',
        voivodeship: code,
        limit: '1000',
        feed: `${host.url}/ppl/feed.json`,
      });
    for (const code of codes.filter((_, at) => at % 4 === 0)) {
      const { page, complaints } = await open(
        `<iframe title="x" src="${host.url}/dist/embed.html?${query(code).toString()}" width="100%" height="400"></iframe>`,
      );
      assert.deepEqual(await namesIn(page.frames()[1]!), expected(code), code);
      assert.deepEqual(complaints, []);
      await page.close();
    }
    await host.close();
  });

  it('prints every club', async () => {
    for (const [what, feed] of Object.entries({
      file: join(out, 'feed.json'),
      address: `${publisher.url}/feed.json`,
    })) {
      const { stdout } = await run(
        process.execPath,
        [tool, 'render', 'club-finder', 'limit=2000', '--static', '--feed', feed],
        { maxBuffer: 1e8 },
      );
      const text = stdout.replace(/<[^>]*>/g, '\n').replace(/[\s\u00a0]+/g, ' ');
      const missing = clubs.filter((club) => !text.includes(nameOf(club)));
      assert.deepEqual(missing, [], what);
    }
  });
});
