// Feeds that are broken in one place each (acceptance A2): the check names every one, by its code and place.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { checkPublication } from '../../src/publish/check/check-publication.js';
import { split } from '../../src/publish/output/split.js';

type Fields = Record<string, unknown>;

const text = buildProgramFeed().files.get('feed.json')!;
const now = '2026-11-29T08:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'ppl-broken-'));
after(() => rmSync(folder, { recursive: true }));

/** `severity code place` of all that is found in a feed that was changed. */
async function found(change: (feed: Fields) => unknown, name = 'feed.json'): Promise<string[]> {
  const feed = JSON.parse(text) as Fields;
  const changed = change(feed);
  const file = join(folder, name);
  writeFileSync(file, typeof changed === 'string' ? changed : JSON.stringify(feed));
  const { findings } = await checkPublication(file, now);
  return findings.map(({ severity, code, place, line, column }) =>
    [severity, code, place ?? (line === undefined ? '' : `${line}:${column}`)].join(' '),
  );
}

const first = (feed: Fields, name: string): Fields => (feed[name] as Fields[])[0]!;
const club = (change: Fields) => (feed: Fields) => {
  Object.assign(first(feed, 'clubs'), change);
};

/** What is broken, how, and what must be found. */
const broken: readonly [what: string, (feed: Fields) => unknown, ...found: string[]][] = [
  ['a date that does not exist', club({ asOf: '2004-02-30' }), 'error date clubs[0].asOf'],
  ['a decimal comma', club({ lat: '50,1' }), 'error number clubs[0].lat'],
  [
    'an id that is there twice',
    (feed) => (feed['clubs'] as Fields[]).push(first(feed, 'clubs')) && undefined,
    'error duplicate clubs[11].id',
  ],
  [
    'contacts that are none',
    club({ contact: { email: 'brak', phone: '-', url: 'www.example.org' } }),
    'error address clubs[0].contact.url',
    'warning email clubs[0].contact.email',
    'warning phone clubs[0].contact.phone',
  ],
  ['a name without letters', club({ name: { pl: '' } }), 'error required clubs[0].name'],
  ['a publication of 2099', (feed) => void (feed['updated'] = '2099-01-01T00:00:00Z'), 'warning future updated'],
  [
    'counties that are missing',
    (feed) => void (feed['counties'] = (feed['counties'] as Fields[]).slice(0, 10)),
    'error unknown-id rollouts[0].county',
    'warning counties-few counties',
  ],
  ['no clubs any more', (feed) => void (feed['clubs'] = []), 'warning empty clubs'],
  ["a name without the feed's language", club({ name: { en: 'X' } }), 'warning language-missing clubs[0].name'],
  [
    'a time that ends before it begins',
    (feed) => void Object.assign(first(feed, 'rollouts'), { from: 2010, to: 2003 }),
    'error order rollouts[0].to',
  ],
  [
    'a part that is not there',
    (feed) => void (feed['clubs'] = { href: 'nofile.json', count: 11 }),
    'error part-missing clubs',
  ],
  ['a number of the publication with a fraction', (feed) => void (feed['sequence'] = 17.5), 'error sequence sequence'],
  ['a negative number of the publication', (feed) => void (feed['sequence'] = -1), 'error sequence sequence'],
  [
    'a number of the publication that nobody can exceed',
    (feed) => void (feed['sequence'] = 1e15),
    'error sequence sequence',
  ],
  ['coordinates that are exchanged', club({ lat: 21.074, lon: 50.31 }), 'error swapped clubs[0].lat'],
  [
    'fields that are misspelt',
    club({ statu: 'active', aktive: true }),
    'warning field-unknown clubs[0].statu',
    'warning field-unknown clubs[0].aktive',
  ],
  ['a county that does not exist', club({ county: '9999' }), 'error unknown-id clubs[0].county'],
  ['a network that does not exist', club({ network: 'nope' }), 'error unknown-id clubs[0].network'],
  ['a county at the other end of the country', club({ county: '3263' }), 'warning county-far clubs[0].county'],
  [
    'a key that stands twice',
    (feed) => `${JSON.stringify(feed).slice(0, -1)},"clubs":[]}`,
    'warning empty clubs',
    'error json-key-twice clubs',
  ],
  ['a comma too many', () => '{\n  "format": "ppl-feed/1",\n  "clubs": [],\n}', 'error json-syntax 4:1'],
  ['another major version', (feed) => void (feed['format'] = 'ppl-feed/2'), 'error major format'],
  ['no feed', () => '{"a":1}', 'error not-a-feed format'],
];

describe('the check of a feed', () => {
  it("passes the programme's own", async () => {
    assert.deepEqual(
      (await found(() => undefined)).filter((one) => one.startsWith('error')),
      [],
    );
  });

  for (const [what, change, ...wanted] of broken) {
    it(`finds ${what}`, async () => {
      const all = await found(change);
      for (const one of wanted) assert.ok(all.includes(one), `${one} in\n${all.join('\n')}`);
    });
  }

  it('refuses what is not UTF-8, naming the byte', async () => {
    const file = join(folder, 'cp1250.json');
    writeFileSync(file, Buffer.from('{"format":"ppl-feed/1","name":"Ł\xf3d\x9f"}', 'latin1'));
    const { findings } = await checkPublication(file, now);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['encoding'],
    );
  });

  it('passes a byte order mark, as the widgets do', async () => {
    assert.deepEqual(await found((feed) => `\ufeff${JSON.stringify(feed)}`), await found(() => undefined));
  });

  it('loads every part, and finds one that is missing, of another publication, or of another voivodeship', async () => {
    const feed = JSON.parse(text) as Fields;
    const clubs = Array.from({ length: 1200 }, (_, at) => ({
      ...(feed['clubs'] as Fields[])[at % 11],
      id: `klub-${at}`,
      name: `Klub ${at}`,
    }));
    const { parts, head } = split({ ...feed, clubs });
    const home = mkdtempSync(join(folder, 'parts-'));
    const put = async (changed: ReadonlyMap<string, Uint8Array>) => {
      const { mkdirSync } = await import('node:fs');
      mkdirSync(join(home, 'clubs'), { recursive: true });
      for (const [name, bytes] of changed) writeFileSync(join(home, name), bytes);
      writeFileSync(join(home, 'feed.json'), JSON.stringify(head));
      const { findings } = await checkPublication(join(home, 'feed.json'), now);
      return new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    };
    assert.ok(parts.size > 2);
    assert.deepEqual([...(await put(parts))], []);
    const [[name, bytes], [other, others]] = [...parts] as [[string, Uint8Array], [string, Uint8Array]];
    assert.deepEqual([...(await put(new Map([[name, Buffer.concat([bytes, Buffer.from(' ')])]])))], ['hash']);
    const mixed = await put(new Map([[name, others]]));
    assert.ok(mixed.has('part-mixed') && mixed.has('hash') && mixed.has('duplicate'), [...mixed].join());
    await put(parts);
    rmSync(join(home, other));
    const { findings } = await checkPublication(join(home, 'feed.json'), now);
    assert.ok(findings.some(({ code, value }) => code === 'part-missing' && value === other));
  });
});
