// Feeds become tables and feeds again (acceptance A7): whatever the programme writes into its texts, nothing is lost on the way.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { exportCommand } from '../../src/cli/commands/export.js';
import { checkFeed } from '../../src/publish/check/check-feed.js';
import { prepare } from '../../src/publish/publish.js';
import { languages } from '../../src/text/language.js';
import { random } from '../support/many.js';

type Fields = Record<string, unknown>;

const now = '2026-11-29T08:00:00Z';
const text = buildProgramFeed().files.get('feed.json')!;
const folder = mkdtempSync(join(tmpdir(), 'ppl-round-'));
after(() => rmSync(folder, { recursive: true }));

/** What people write into cells, and what cells do to it. */
const pieces = [
  ...[
    'Klub',
    'w',
    'Łęczycy',
    '„Razem”',
    'i',
    '"obok"',
    '; średnik',
    ', przecinek',
    '31.05.2004',
    '0217',
    '50,78',
    '=1+1',
  ],
  ...[
    '<b>',
    '&amp;',
    '+48 71',
    "d'Arc",
    '№ 5',
    'Zażółć gęślą jaźń',
    'Київ',
    '– półpauza –',
    '#tag',
    '100%',
    'tak',
    '@x',
  ],
];

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !(value instanceof Array);
const isTexts = (value: unknown): value is Fields =>
  isObject(value) && typeof value['pl'] === 'string' && Object.values(value).every((one) => typeof one === 'string');

/** A feed like the programme's own with other texts, languages and lengths of lists, and optional fields left out. */
function another(seed: number): Fields {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const words = () => Array.from({ length: 1 + Math.floor(next() * 6) }, () => pick(pieces)).join(' ');
  const change = (value: unknown, key: string): unknown => {
    if (isTexts(value)) {
      if (next() < 0.3) return words();
      const own = languages.filter((language) => language === 'pl' || next() < 0.6);
      return Object.fromEntries(own.map((language) => [language, words()]));
    }
    if (value instanceof Array) return value.map((item: unknown) => change(item, key));
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, name)]));
    if (key === 'note' || key === 'address' || key === 'hours') return words();
    return value;
  };
  const feed = JSON.parse(text) as Fields;
  const optional = [
    'note',
    'asOf',
    'contact',
    'status',
    'image',
    'facts',
    'url',
    'stage',
    'label',
    'component',
    'source',
  ];
  for (const name of ['components', 'networks', 'rollouts', 'projects', 'clubs', 'figures']) {
    feed[name] = (feed[name] as Fields[]).map((record) => {
      const kept = Object.entries(record).filter(
        ([key]) =>
          !optional.includes(key) || (name === 'figures' && (key === 'asOf' || key === 'label')) || next() < 0.7,
      );
      return Object.fromEntries(kept.map(([key, value]) => [key, change(value, key)]));
    });
  }
  feed['program'] = change(feed['program'], 'program');
  return feed;
}

/** The feed of tables of a feed, as text: fields in one order. */
async function throughTables(feed: unknown, name: string, ...options: string[]): Promise<string> {
  const file = join(folder, `${name}.json`);
  const tables = join(folder, name);
  writeFileSync(file, JSON.stringify(feed));
  assert.equal(await exportCommand([file, '--to', tables, ...options]), 0);
  const accepted = { shrink: new Set<string>(), lost: new Set<string>() };
  const made = await prepare({ inputs: [tables], now, register: {}, accepted });
  const errors = made.findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, [], name);
  return JSON.stringify(made.feed);
}

/** What a value says: an order of fields, an empty list, and where a line may break say nothing. */
function meaning(value: unknown, language: string): unknown {
  if (value instanceof Array) return value.map((item) => meaning(item, language));
  if (typeof value === 'string') return value.replace(/[\s\u00a0]+/g, ' ').trim();
  if (!isObject(value)) return value;
  const said = Object.entries(value).filter(([, one]) => !(one instanceof Array && !one.length));
  // One text, in the feed's own language, is the text itself.
  const [[only, own] = []] = said;
  if (said.length === 1 && only === language && typeof own === 'string') return meaning(own, language);
  return Object.fromEntries(
    said.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, meaning(one, language)]),
  );
}

/** Where two values differ, and how: two whole feeds side by side show nobody anything. */
function differences(one: unknown, other: unknown, at = ''): string[] {
  if (one instanceof Array && other instanceof Array && one.length === other.length)
    return one.flatMap((item, index) => differences(item, other[index], `${at}[${index}]`));
  if (!isObject(one) || !isObject(other)) {
    const [before, after] = [JSON.stringify(one), JSON.stringify(other)];
    return before === after ? [] : [`${at}: ${before} became ${after}`];
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differences(one[key], other[key], `${at}.${key}`));
}

describe('a feed that goes through tables', () => {
  const log = console.log;
  for (const seed of Array.from({ length: Number(process.env['SEEDS'] ?? 24) }, (_, at) => at + 1)) {
    it(`says the same, and from then on has the same bytes (${seed})`, async () => {
      console.log = () => undefined;
      try {
        const feed = another(seed);
        const refused = (await checkFeed(feed, now)).filter(({ severity }) => severity === 'error');
        assert.deepEqual(refused, []);
        const lang = languages[seed % languages.length]!;
        const once = await throughTables(feed, `${seed}-once`, '--lang', lang, ...(seed % 2 ? ['--xlsx'] : []));
        const { sequence: _, updated: __, ...content } = JSON.parse(once) as Fields;
        const { sequence: ___, updated: ____, $schema: _____, ...before } = feed;
        assert.deepEqual(differences(meaning(before, 'pl'), meaning(content, 'pl')), []);
        const twice = await throughTables(
          JSON.parse(once),
          `${seed}-twice`,
          '--lang',
          'pl',
          ...(seed % 2 ? [] : ['--xlsx']),
        );
        assert.deepEqual(differences(JSON.parse(once), JSON.parse(twice)), []);
        assert.equal(twice, once);
      } finally {
        console.log = log;
      }
    });
  }

  it('keeps the file of its counties’ areas, under a name with its hash', async () => {
    const topology = JSON.stringify({ type: 'Topology', objects: { counties: { geometries: [] } }, arcs: [] });
    writeFileSync(join(folder, 'areas.json'), topology);
    const feed = { ...(JSON.parse(text) as Fields), shapes: { href: 'areas.json', source: 'PRG', license: 'CC0' } };
    writeFileSync(join(folder, 'shaped.json'), JSON.stringify(feed));
    console.log = () => undefined;
    assert.equal(await exportCommand([join(folder, 'shaped.json'), '--to', join(folder, 'shaped')]), 0);
    console.log = log;
    assert.equal(readFileSync(join(folder, 'shaped', 'granice.topo.json'), 'utf8'), topology);
    const accepted = { shrink: new Set<string>(), lost: new Set<string>() };
    const { publication } = await prepare({ inputs: [join(folder, 'shaped')], now, register: {}, accepted });
    const { shapes } = JSON.parse(Buffer.from(publication!.head).toString()) as { shapes: { href: string } };
    assert.match(shapes.href, /^shapes\.[0-9a-f]{8}\.json$/);
    assert.deepEqual(shapes, { href: shapes.href, source: 'PRG', license: 'CC0' });
    assert.equal(Buffer.from(publication!.parts.get(shapes.href)!).toString(), topology);

    writeFileSync(join(folder, 'shaped', 'granice.topo.json'), '{"type":"FeatureCollection"}');
    const wrong = await prepare({ inputs: [join(folder, 'shaped')], now, register: {}, accepted });
    const finding = wrong.findings.find(({ code }) => code === 'shapes-wrong');
    assert.deepEqual([finding?.file, finding?.line, finding?.value], ['publikacja.csv', 2, 'granice.topo.json']);
  });

  it('keeps whose its places are, and on what terms', async () => {
    const source = { pl: 'Państwowy Rejestr Nazw Geograficznych', en: 'The national register of geographical names' };
    const places = [{ name: 'Strzelin', county: '0217', lat: 50.78, lon: 17.0653, population: 12000 }];
    writeFileSync(join(folder, 'places.json'), JSON.stringify(places));
    const said = { href: 'places.json', source, license: 'CC BY 4.0' };
    writeFileSync(join(folder, 'placed.json'), JSON.stringify({ ...(JSON.parse(text) as Fields), places: said }));
    console.log = () => undefined;
    assert.equal(await exportCommand([join(folder, 'placed.json'), '--to', join(folder, 'placed'), '--xlsx']), 0);
    console.log = log;
    const accepted = { shrink: new Set<string>(), lost: new Set<string>() };
    const made = await prepare({ inputs: [join(folder, 'placed')], now, register: {}, accepted });
    assert.deepEqual(
      made.findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    const head = JSON.parse(Buffer.from(made.publication!.head).toString()) as { places: Fields };
    const { href, sha256, ...rest } = head.places;
    assert.deepEqual(meaning(rest, 'pl'), meaning({ count: 1, source, license: 'CC BY 4.0' }, 'pl'));
    assert.match(String(sha256), /^[0-9a-f]{64}$/);
    assert.deepEqual(JSON.parse(Buffer.from(made.publication!.parts.get(String(href))!).toString()), places);
  });
});
