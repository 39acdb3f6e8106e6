// Everything that can be found, each by an example that triggers it and in each language (acceptance A8). The compiler asks for one a code.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { renderCommand } from '../../src/cli/commands/render.js';
import { checkPublication } from '../../src/publish/check/check-publication.js';
import { codes, type Code, type Finding } from '../../src/publish/findings/finding.js';
import { checkTables, prepare, readRegister } from '../../src/publish/publish.js';
import { limits } from '../../src/publish/read/table.js';
import { asText } from '../../src/publish/report/as-text.js';
import { writeXlsx, type XlsxSheet } from '../../src/publish/tables/write-xlsx.js';
import { languages, type Language } from '../../src/text/language.js';

type Fields = Record<string, unknown>;
type Files = Readonly<Record<string, string | Uint8Array>>;
/** What the tool says of the example. */
type Example = (language: Language) => Promise<string>;

const now = '2026-11-29T08:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'ppl-codes-'));
after(() => rmSync(folder, { recursive: true }));

let number = 0;
function write(files: Files): string {
  const home = join(folder, String(++number));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(home, name, '..'), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  return home;
}

const inText =
  (find: () => Promise<readonly Finding[]>): Example =>
  async (language) =>
    asText(await find(), language);

/** Files beside each other. */
const tables = (files: Files): Example =>
  inText(async () => (await checkTables([write(files)], now, undefined)).findings);

const networks = 'id;nazwa;rodzaj\na;Kluby Wsparcia;klubowa\n';
const heading = 'id;nazwa;sieć;miejscowość;powiat;szerokość;długość';
const good = ['k1', 'Klub', 'a', 'Strzelin', '0217', '50,78', '17,0653'];
const at = (column: string) => heading.split(';').indexOf(column);

/** A table of clubs with one row, in which one cell is another; further columns after it. */
const club = (column: string, value: string, further: readonly (readonly [string, string])[] = []): Example => {
  const row = column ? good.with(at(column), value) : good;
  const lines = [
    [heading, ...further.map(([name]) => name)].join(';'),
    [...row, ...further.map(([, cell]) => cell)].join(';'),
  ];
  return tables({ 'kluby.csv': `${lines.join('\n')}\n`, 'sieci.csv': networks });
};
const cell = (column: string, value: string) => club('', '', [[column, value]]);

const sheet = (name: string, [names = [], ...rows]: string[][]): XlsxSheet => ({
  name,
  columns: names.map((one) => ({ heading: one })),
  rows,
});
/** A workbook of the office's, changed as a spreadsheet program would save it. */
function workbook(change: (xml: string) => string): Uint8Array {
  const rows = [heading.split(';'), good, good.with(0, 'k2').with(1, 'Klub drugi')];
  const bytes = writeXlsx([
    sheet('Kluby', rows),
    sheet(
      'Sieci',
      networks
        .trim()
        .split('\n')
        .map((line) => line.split(';')),
    ),
  ]);
  const files = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, own]) => [name, strToU8(change(strFromU8(own)))])),
  );
}

/** The latitude of the first row as a number; that of the second stays a text. */
const withNumbers = (xml: string): string => xml.replace(/<c r="F2"[^>]*>.*?<\/c>/, '<c r="F2"><v>50.78</v></c>');

const text = buildProgramFeed().files.get('feed.json')!;
/** The programme's own feed, changed. */
const feed = (change: (feed: Fields) => unknown, files: Files = {}): Example =>
  inText(async () => {
    const own = JSON.parse(text) as Fields;
    const changed = change(own);
    const home = write({ 'feed.json': typeof changed === 'string' ? changed : JSON.stringify(own), ...files });
    return (await checkPublication(join(home, 'feed.json'), now)).findings;
  });
const clubs = (own: Fields) => own['clubs'] as Fields[];
const ofClub = (change: Fields) => feed((own) => void Object.assign(clubs(own)[0]!, change));

/** A publication after another: the rows of the clubs before, and now. */
const next = (before: readonly string[][], rows: readonly string[][]): Example =>
  inText(async () => {
    const csv = (all: readonly string[][]) => [heading, ...all.map((row) => row.join(';'))].join('\n');
    const accepted = { shrink: new Set<string>(), lost: new Set<string>() };
    const first = write({ 'kluby.csv': csv(before), 'sieci.csv': networks });
    const made = await prepare({ inputs: [first], now, register: {}, accepted });
    const previous = join(first, 'feed.json');
    writeFileSync(previous, JSON.stringify(made.feed));
    writeFileSync(join(first, 'ppl-ids.json'), JSON.stringify(made.register));
    const register = readRegister(join(first, 'ppl-ids.json'));
    const home = write({ 'kluby.csv': csv(rows), 'sieci.csv': networks });
    return (await prepare({ inputs: [home], now, previous, register, accepted })).findings;
  });
const many = Array.from({ length: 20 }, (_, index) => good.with(0, `k${index}`).with(1, `Klub ${index}`));

const examples: Readonly<Record<Code, Example>> = {
  'file-missing': inText(async () => (await checkTables([join(folder, 'kluby.csv')], now, undefined)).findings),
  'file-format': tables({ 'kluby.xls': Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
  'file-damaged': tables({ 'kluby.xlsx': 'PK\x03\x04' }),
  'too-large': tables({ 'kluby.csv': Buffer.alloc(limits.file + 1, 0x20) }),
  encoding: tables({ 'kluby.csv': Buffer.from('id;nazwa\n1;\x81\x83\xb1\xb9\n', 'latin1') }),
  'mixed-encoding': tables({
    'kluby.csv': Buffer.concat([Buffer.from('id;nazwa\n1;Łęczyca\n'), Buffer.from('2;\xa3\xf3d\x9f\n', 'latin1')]),
  }),
  mojibake: club('nazwa', 'Klub w Ĺ\u0081Ä™czycy'),
  'csv-quotes': tables({ 'kluby.csv': `${heading}\nk1;"Klub;a\n` }),
  'csv-columns': tables({ 'kluby.csv': `${heading}\n${good.join(';')};zbędne\n`, 'sieci.csv': networks }),
  'sheet-unknown': tables({ 'zestawienie.csv': 'kolor;smak\nczerwony;słodki\n' }),
  'sheet-twice': tables({ 'program.csv': 'nazwa;opis\nProgram;Opis\n', 'programme.csv': 'nazwa;opis\nInny;Opis\n' }),
  'header-missing': tables({ 'kluby.csv': 'k1;Strzelin\nk2;Milicz\n' }),
  'column-missing': tables({ 'kluby.csv': 'nazwa;miejscowość;sieć\nKlub;Strzelin;a\n', 'sieci.csv': networks }),
  'header-twice': cell('nazwa', 'Klub'),
  'formula-error': club('szerokość', '#DIV/0!'),
  'field-unknown': cell('kolor', 'czerwony'),
  'row-total': tables({ 'kluby.csv': `${heading}\n${good.join(';')}\nRazem;1\n`, 'sieci.csv': networks }),
  merged: tables({
    'dane.xlsx': workbook((xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>'),
    ),
  }),
  'hidden-sheet': tables({
    'dane.xlsx': workbook((xml) => xml.replace('name="Sieci"', 'name="Sieci" state="hidden"')),
  }),
  invisible: club('nazwa', 'Klub\u200b w Strzelinie'),
  nfd: club('nazwa', 'Klub Źródło'.normalize('NFD')),
  'number-as-text': tables({ 'dane.xlsx': workbook(withNumbers) }),
  'postcode-number': club('', '', [
    ['adres', 'ul. Długa 3'],
    ['kod pocztowy', '950'],
  ]),
  required: club('nazwa', ''),
  type: ofClub({ partners: 'Urząd' }),
  number: club('szerokość', 'pięćdziesiąt'),
  date: cell('data założenia', '31.02.2004'),
  order: feed((own) => void Object.assign((own['rollouts'] as Fields[])[0]!, { from: 2010, to: 2003 })),
  range: club('szerokość', '12,3'),
  swapped: tables({
    'kluby.csv': `${heading}\n${good.with(5, '17,0653').with(6, '50,78').join(';')}\n`,
    'sieci.csv': networks,
  }),
  choice: cell('status', 'czyny'),
  teryt: ofClub({ county: 'strzeliński' }),
  'unknown-place': club('powiat', 'strzelinsky'),
  ambiguous: club('powiat', 'brzeski'),
  duplicate: tables({
    'kluby.csv': `${heading}\n${good.join(';')}\n${good.with(1, 'Inny').join(';')}\n`,
    'sieci.csv': networks,
  }),
  'unknown-id': club('sieć', 'Kluby Wsparca'),
  address: cell('strona www', 'www.example.org'),
  'language-missing': ofClub({ name: { en: 'A club' } }),
  'county-far': club('powiat', '3263'),
  'position-missing': tables({ 'kluby.csv': `${heading}\nk1;Klub;a;Nigdzie;0217;;\n`, 'sieci.csv': networks }),
  'locality-centre': tables({ 'kluby.csv': `${heading}\nk1;Klub;a;Strzelin;0217;;\n`, 'sieci.csv': networks }),
  email: cell('e-mail', 'brak adresu'),
  phone: cell('telefon', 'dzwonić wieczorem'),
  'link-insecure': cell('strona www', 'http://example.org'),
  'personal-data': cell('e-mail', 'jan.kowalski@gmail.com'),
  'long-text': cell('nazwa (en)', 'Klub '.repeat(60)),
  'same-place-twice': tables({
    'kluby.csv': `${heading}\n${good.join(';')}\n${good.with(0, 'k2').join(';')}\n`,
    'sieci.csv': networks,
  }),
  'json-syntax': feed(() => '{\n  "format": "ppl-feed/1",, "license": "https://example.org/licence"\n}'),
  'json-cut': feed((own) => JSON.stringify(own).slice(0, 5000)),
  'json-key-twice': feed((own) => `${JSON.stringify(own).slice(0, -1)},"clubs":[]}`),
  'not-a-feed': feed(() => '{"a":1}'),
  major: feed((own) => void (own['format'] = 'ppl-feed/2')),
  unreachable: inText(
    async () =>
      (await checkPublication('https://nowhere.invalid/feed.json', now, () => Promise.reject(new Error('ENOTFOUND'))))
        .findings,
  ),
  'part-missing': feed((own) => void (own['clubs'] = { href: 'clubs.json' })),
  'part-mixed': feed((own) => void (own['clubs'] = { parts: { '02': { href: 'clubs/02.json' } } }), {
    'clubs/02.json': JSON.stringify(clubs(JSON.parse(text) as Fields)),
  }),
  hash: feed((own) => void (own['clubs'] = { href: 'clubs.json', sha256: '0'.repeat(64) }), { 'clubs.json': '[]' }),
  'hash-missing': feed((own) => void (own['clubs'] = { href: 'clubs.json' }), { 'clubs.json': '[]' }),
  'shapes-wrong': feed((own) => void (own['shapes'] = { href: 'areas.json' }), {
    'areas.json': '{"type":"FeatureCollection"}',
  }),
  count: feed((own) => void (own['clubs'] = { href: 'clubs.json', count: 5 }), { 'clubs.json': '[]' }),
  sequence: feed((own) => void (own['sequence'] = 17.5)),
  future: feed((own) => void (own['updated'] = '2099-01-01T00:00:00Z')),
  stale: feed((own) => void Object.assign(own, { updated: '2025-01-01T00:00:00Z', nextUpdate: '2025-06' })),
  empty: feed((own) => void (own['clubs'] = [])),
  'all-left-out': async (language) => {
    const own = JSON.parse(text) as Fields;
    for (const one of clubs(own)) one['lat'] = '50,1';
    const home = write({ 'feed.json': JSON.stringify(own) });
    const said: string[] = [];
    const { error } = console;
    console.error = (line: string) => said.push(line);
    try {
      assert.equal(await renderCommand(['club-finder', '--feed', join(home, 'feed.json'), '--lang', language]), 1);
    } finally {
      console.error = error;
    }
    return said.join('\n');
  },
  'counties-few': feed((own) => void (own['counties'] = (own['counties'] as Fields[]).slice(0, 300))),
  shrunk: next(many, many.slice(0, 10)),
  'id-lost': next(many, many.slice(1)),
  'id-reused': next(many, [many[0]!.with(0, 'k1'), many[1]!.with(0, 'k0'), ...many.slice(2)]),
};

describe('what can be found', () => {
  for (const code of codes) {
    it(`is found in an example and said in three languages: ${code}`, async () => {
      const said: string[] = [];
      for (const language of languages) {
        const all = await examples[code](language);
        const block = all.split('\n\n').find((one) => one.includes(`(${code})`));
        assert.ok(block, `${code} in\n${all}`);
        // Nothing that a sentence wants to name is missing.
        assert.doesNotMatch(block, /[{}]|undefined|„”|“”|«»|null/, block);
        said.push(block);
      }
      assert.equal(new Set(said).size, languages.length);
    });
  }
});
