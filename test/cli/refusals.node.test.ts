// What `ppl-feed render` makes no page of: it ends with 1 or 2, prints nothing, leaves the page of the last run as it is, and says why in
// the reader's language and in few lines.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { bundleTool } from '../../src/build/tool.js';
import { languages, type Language } from '../../src/text/language.js';

type Fields = Record<string, unknown>;

const text = buildProgramFeed().files.get('feed.json')!;
// Where the tool finds the packages that it shares with the widgets.
const folder = mkdtempSync('node_modules/.ppl-feed-');
const page = join(folder, 'kluby.html');
const lastPage = '<p>The page of the last run.</p>';

const write = (change: (feed: Fields) => unknown): string => {
  const feed = JSON.parse(text) as Fields;
  const changed = change(feed);
  const file = join(folder, 'feed.json');
  writeFileSync(file, changed instanceof Uint8Array ? changed : JSON.stringify(feed));
  return file;
};
const clubs = (feed: Fields) => feed['clubs'] as Fields[];

/** What the tool ends with, prints and says; the page is the one that it was to write. */
const render = (language: Language, ...args: string[]) =>
  new Promise<{ code: number; out: string; said: string }>((resolve) => {
    const given = ['render', ...args, '--out', page, '--lang', language];
    execFile(process.execPath, [join(folder, 'ppl-feed.js'), ...given], (error, out, said) =>
      resolve({ code: error ? Number(error.code) : 0, out, said }),
    );
  });

/** What is refused, the feed that is changed for it, and by which code it is told. */
const refused: Readonly<Record<string, readonly [change: (feed: Fields) => unknown, code: RegExp, ...args: string[]]>> =
  {
    'a file that is no UTF-8': [() => Buffer.from(text.replaceAll('ó', '\xf3'), 'latin1'), /\(encoding\)/],
    'a part that is not there': [(feed) => void (feed['clubs'] = { href: 'clubs.json' }), /\(part-missing\)/],
    'a collection of which nothing is left': [
      (feed) => clubs(feed).forEach((club) => (club['lat'] = '50,1')),
      /\(all-left-out\)/,
    ],
    'a feed of another major version': [(feed) => void (feed['format'] = 'ppl-feed/2'), /\(major\)/],
    'a feed without clubs': [(feed) => void (feed['clubs'] = []), /ppl-club-finder/],
    'a choice that nothing fits': [() => undefined, /ppl-project-list/, 'project-list', 'from=2099'],
  };

describe('ppl-feed render makes no page of', () => {
  before(() => bundleTool(folder));
  after(() => rmSync(folder, { recursive: true }));

  for (const [what, [change, code, tag = 'club-finder', ...args]] of Object.entries(refused)) {
    it(`${what}: it ends with 1, and says so in three languages`, async () => {
      const file = write(change);
      writeFileSync(page, lastPage);
      const all = await Promise.all(languages.map((one) => render(one, tag, ...args, '--feed', file)));
      for (const { code: end, out, said } of all) {
        assert.deepEqual([end, out], [1, ''], said);
        assert.match(said, code);
      }
      assert.equal(new Set(all.map(({ said }) => said)).size, languages.length);
      assert.equal(readFileSync(page, 'utf8'), lastPage);
    });
  }

  for (const given of ['lang=xx', 'view=mapa', 'limit=abc', 'limit=-5', 'heading-level=7', 'theme=szary']) {
    it(`an attribute's value that means nothing, ${given}: it ends with 2, and names the attribute`, async () => {
      const { code, out, said } = await render(
        'pl',
        'club-finder',
        given,
        '--feed',
        write(() => undefined),
      );
      assert.deepEqual([code, out], [2, ''], said);
      assert.ok(said.includes(given.split('=')[0]!), said);
    });
  }

  it('records that are wrong, of which it tells ten of a kind and the count, and makes a page of the others', async () => {
    const file = write((feed) => {
      const [first] = clubs(feed);
      for (let at = 0; at < 5000; at++) clubs(feed).push({ ...first, id: `k${at}`, lat: '50,1' });
    });
    const { code, said } = await render('pl', 'club-finder', '--feed', file);
    assert.equal(code, 0, said);
    assert.match(said, /\(number\) × 5000/);
    assert.equal(said.match(/clubs\[\d+\]\.lat/g)?.length, 10);
    assert.match(readFileSync(page, 'utf8'), /^<ppl-club-finder/);
  });
});
