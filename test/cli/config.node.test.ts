// `ppl-feed.config.json`: what an office's commands need every time, and how tables are read that were made for others.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, describe, it, mock } from 'node:test';
import { languageOf, UsageError, type Command } from '../../src/cli/command-line.js';
import { buildCommand } from '../../src/cli/commands/build.js';
import { checkCommand } from '../../src/cli/commands/check.js';

type Fields = Record<string, unknown>;

const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'ppl-config-'));
let number = 0;
after(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const networks = 'id;nazwa;rodzaj\na;Kluby Wsparcia;klubowa\n';
const clubs =
  'id;nazwa;sieć;miejscowość;powiat;szerokość;długość\nk1;Klub;a;Strzelin;0217;50,78;17,0653\nk2;Klub;a;Milicz;0213;51,526;17,27\n';
/** A list that was made for somebody else: a title, names of columns that nobody foresees, American dates, a word for nothing. */
const foreign = [
  'Wykaz placówek;;;;;;;',
  'stan na 31.12.2025;;;;;;;',
  'Symbol jedn.;Pełne brzmienie;Full name;Gdzie;TERYT4;Start;Tel;Opiekun',
  'p1;Klub Pracy;Work club;Strzelin;0217;5/31/2004;jw.;Jan K.',
].join('\n');

/** Runs a command in the folder; what it printed, and what it ended with. */
async function run(command: Command, ...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const out: string[] = [];
  const said: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  const spies = [
    // The tests' own report goes the same way, in bytes.
    mock.method(process.stdout, 'write', (text: string | Uint8Array) =>
      typeof text === 'string' ? out.push(text) > 0 : write(text),
    ),
    mock.method(console, 'log', (text: string) => out.push(text)),
    mock.method(console, 'error', (text: string) => said.push(text)),
  ];
  try {
    const code = await command([...args, '--now', '2026-11-29T08:00:00Z']);
    return { code, out: out.join('\n'), said: said.join('\n') };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: out.join('\n'), said: error.message };
  } finally {
    for (const { mock: spy } of spies) spy.restore();
  }
}

const configure = (config: unknown, file = 'ppl-feed.config.json') =>
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
const published = (name: string) => JSON.parse(readFileSync(join(name, 'feed.json'), 'utf8')) as Fields;

describe('ppl-feed.config.json', () => {
  beforeEach(() => {
    const home = join(folder, String(++number));
    mkdirSync(join(home, 'tabele'), { recursive: true });
    process.chdir(home);
    writeFileSync('tabele/kluby.csv', clubs);
    writeFileSync('tabele/sieci.csv', networks);
  });
  afterEach(() => process.chdir(before));

  it('says what a command is not told, and a command may still say otherwise', async () => {
    configure({
      tables: 'tabele',
      out: 'public',
      report: 'raport.html',
      address: 'https://example.org/dane/',
      lang: 'uk',
    });
    const { code, out } = await run(buildCommand);
    assert.equal(code, 0, out);
    assert.match(out, /Публікація № 1/);
    assert.equal((published('public')['clubs'] as unknown[]).length, 2);
    assert.ok(existsSync('raport.html') && existsSync('public/dcat.jsonld') && existsSync('tabele/ppl-ids.json'));
    assert.equal((await run(checkCommand)).code, 0);
    const other = await run(buildCommand, 'tabele', '--out', 'inny', '--lang', 'en');
    assert.match(other.out, /inny/);
    assert.equal(published('inny')['sequence'], 1);
  });

  it('names paths from where it lies', async () => {
    mkdirSync('biuro');
    configure(
      { tables: ['../tabele/kluby.csv', '../tabele/sieci.csv'], out: 'public', register: 'ids.json' },
      'biuro/moje.json',
    );
    const { code, out } = await run(buildCommand, '--config', 'biuro/moje.json');
    assert.equal(code, 0, out);
    assert.ok(existsSync('biuro/public/feed.json') && existsSync('biuro/ids.json'));
  });

  it('takes the last publication from where it says, and refuses notes where it says so', async () => {
    await run(buildCommand, 'tabele', '--out', 'wczoraj');
    writeFileSync('tabele/kluby.csv', clubs.replace('k1;Klub', 'k1;Klub Razem'));
    configure({ tables: 'tabele', out: 'public', previous: 'wczoraj/feed.json', strict: true });
    assert.equal((await run(buildCommand)).code, 0);
    assert.equal(published('public')['sequence'], 2);
    writeFileSync('tabele/kluby.csv', clubs.replace('51,526;17,27', ';'));
    const { code, out } = await run(checkCommand);
    assert.match(out, /locality-centre/);
    assert.equal(code, 1);
  });

  it('says which sheet is which, where its names stand and what they mean', async () => {
    writeFileSync('wykaz 2025.csv', foreign);
    const sheet = {
      table: 'clubs',
      headings: 3,
      columns: {
        'Symbol jedn.': 'id',
        'Pełne brzmienie': 'name',
        'Full name': 'name (en)',
        Gdzie: 'place',
        TERYT4: 'county',
        Start: 'opened',
        Tel: 'contact.phone',
        Opiekun: null,
      },
    };
    const tables = ['wykaz 2025.csv', 'tabele/sieci.csv'];
    configure({
      tables,
      out: 'public',
      sheets: { 'wykaz 2025': sheet },
      nothing: ['jw.'],
      dates: 'month-first',
      languages: ['pl', 'en'],
    });
    const { code, out } = await run(buildCommand, '--lang', 'en');
    assert.equal(code, 0, out);
    assert.deepEqual(out.match(/\((?!added)[\w-]+\)/g), ['(locality-centre)'], out);
    const { clubs: all, languages } = published('public') as { clubs: Fields[]; languages: string[] };
    assert.deepEqual(languages, ['pl', 'en']);
    const [{ id, name, county, opened, contact, network } = {}] = all;
    assert.deepEqual(
      [id, name, county, opened, contact, network],
      ['p1', { pl: 'Klub Pracy', en: 'Work club' }, '0217', '2004-05-31', undefined, 'a'],
    );
  });

  it('is written by the tool as it has understood the tables, and then read back to the same bytes', async () => {
    writeFileSync('tabele/kluby.csv', `Nasze kluby;;;;;;\n${clubs.replace('nazwa', 'Nazwa klubu')}`);
    const first = await run(buildCommand, 'tabele', '--out', 'public', '--save-config');
    assert.equal(first.code, 0, first.out + first.said);
    const config = JSON.parse(readFileSync('ppl-feed.config.json', 'utf8')) as {
      sheets: Record<string, { table: string; headings: number; columns: Fields }>;
    };
    assert.deepEqual([config.sheets['kluby.csv']?.table, config.sheets['kluby.csv']?.headings], ['clubs', 2]);
    assert.equal(config.sheets['kluby.csv']?.columns['Nazwa klubu'], 'name');
    const bytes = readFileSync('public/feed.json', 'utf8');
    assert.equal((await run(buildCommand)).code, 0);
    assert.equal(readFileSync('public/feed.json', 'utf8'), bytes);
    // What somebody has laid down is not written over.
    assert.equal((await run(buildCommand, '--save-config')).code, 2);
  });

  for (const [what, config, said] of [
    [
      'a slip in a setting',
      { tabels: 'tabele' },
      /ppl-feed\.config\.json: there is no setting “tabels”\. Did you mean .tables./,
    ],
    ['a setting of another kind', { strict: 'yes' }, /the setting “strict” has a value/],
    ['a table that there is not', { sheets: { a: { table: 'klubs' } } }, /“sheets\.a\.table”/],
    [
      'a column that there is not',
      { sheets: { a: { table: 'clubs', columns: { Gdzie: 'plase' } } } },
      /“sheets\.a\.columns\.Gdzie” .* Did you mean .place./,
    ],
    ['what is no JSON', '{"tables": "tabele",}', /ppl-feed\.config\.json:1:\d+: The file is not valid JSON/],
  ] as const) {
    it(`refuses ${what}, and writes nothing`, async () => {
      configure(config);
      const { code, said: message } = await run(buildCommand, 'tabele', '--out', 'public', '--lang', 'en');
      assert.equal(code, 2);
      assert.match(message, said);
      assert.ok(!existsSync('public'));
    });
  }

  it('says that the one which is named is not there', async () => {
    const { code, said } = await run(buildCommand, '--config', 'nigdzie.json', '--lang', 'pl');
    assert.deepEqual([code, said], [2, 'Nie ma pliku z ustawieniami nigdzie.json.']);
  });

  it('sets the language of messages, unless the command names one', () => {
    configure({ lang: 'uk' });
    assert.equal(languageOf(['build']), 'uk');
    assert.equal(languageOf(['build', '--lang', 'en']), 'en');
  });
});
