// Input that breaks tools: encodings, bombs, a hundred thousand faults; and the words for all that can be found.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { found, codes, meanings, messageOf, remedyOf } from '../../src/publish/findings/finding.js';
import { decode } from '../../src/publish/read/encoding.js';
import { readCsv } from '../../src/publish/read/csv.js';
import { readTables } from '../../src/publish/read/read-tables.js';
import { limits } from '../../src/publish/read/table.js';
import { asHtml } from '../../src/publish/report/as-html.js';
import { asText } from '../../src/publish/report/as-text.js';
import { languages } from '../../src/text/language.js';

const folder = mkdtempSync(join(tmpdir(), 'ppl-hard-'));
after(() => rmSync(folder, { recursive: true }));

const letters = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ';

/** The bytes of a text in an encoding that Node only reads. */
function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`);
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
  }
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => bytes.get(letter)!));
}

describe('the reader of CSV files', () => {
  for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1250', 'iso-8859-2']) {
    for (const separator of [';', ',', '\t']) {
      it(`reads every Polish letter right, or refuses: ${encoding}, ${JSON.stringify(separator)}`, () => {
        for (const letter of letters) {
          const text = `id${separator}nazwa\r\nk1${separator}Klub ${letter}bc${letter}\r\n`;
          const { table, findings } = readCsv(encode(text, encoding), 'a.csv');
          const cell = table?.rows[1]?.cells[1];
          assert.ok(cell === `Klub ${letter}bc${letter}` || findings.length > 0, `${letter} became ${cell}`);
          assert.ok(!cell?.includes('\ufffd'));
        }
        const all = readCsv(encode(`id${separator}nazwa\r\nk1${separator}${letters}\r\n`, encoding), 'a.csv');
        assert.equal(all.table?.rows[1]?.cells[1], letters);
      });
    }
  }

  it('passes no � on, whatever the bytes are', () => {
    for (let byte = 128; byte < 256; byte++) {
      const { text = '' } = decode(Buffer.from([0x61, byte, 0x62, 0x0a]), 'a.csv');
      assert.ok(!text.includes('\ufffd'), String(byte));
    }
  });
});

describe('the reader of workbooks', () => {
  it('refuses a small file that would unpack to gigabytes, before it unpacks anything', () => {
    const zip = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(1000), 'xl/bomb.xml': new Uint8Array(1000) }));
    // The size that a file declares for itself stands in the directory, 24 bytes after its signature.
    const at = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    zip.writeUInt32LE(2_000_000_000, at + 24);
    const file = join(folder, 'bomb.xlsx');
    writeFileSync(file, zip);
    const before = process.memoryUsage().rss;
    const { tables, findings } = readTables([file]);
    assert.deepEqual(tables, []);
    assert.equal(findings[0]?.code, 'too-large');
    assert.ok(process.memoryUsage().rss - before < 150e6);
  });

  it('unpacks no more than a file declares', () => {
    const zip = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }));
    const at = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    zip.writeUInt32LE(1000, at + 24);
    const file = join(folder, 'liar.xlsx');
    writeFileSync(file, zip);
    assert.equal(readTables([file]).findings[0]?.code, 'file-damaged');
  });

  it('refuses more than it can hold, and what is no workbook', () => {
    writeFileSync(
      join(folder, 'cut.xlsx'),
      readFileSync('test/publish/tables/12-merged-headers.xlsx').subarray(0, 4000),
    );
    writeFileSync(join(folder, 'text.xlsx'), 'id;nazwa');
    writeFileSync(join(folder, 'large.csv'), Buffer.alloc(limits.file + 1, 0x20));
    const { findings } = readTables(
      ['cut.xlsx', 'text.xlsx', 'large.csv', 'none.csv'].map((name) => join(folder, name)),
    );
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['file-damaged', 'file-format', 'too-large', 'file-missing'],
    );
  });
});

describe('a report', () => {
  it('of a hundred thousand faults stays short, and counts them all', () => {
    const many = Array.from({ length: 100_000 }, (_, at) =>
      found('required', {
        file: 'kluby.csv',
        line: at + 2,
        column: 2,
        place: `clubs[${at}].name`,
        named: { field: 'name' },
      }),
    );
    for (const language of languages) {
      const text = asText(many, language);
      assert.ok(text.length < 10_000, String(text.length));
      assert.equal(text.match(/kluby\.csv/g)?.length, 10);
      assert.match(text, /100000|99990/);
      assert.ok(asHtml(many, language, { now: '2026-11-29T08:00:00Z', counts: {} }).length < 1_000_000);
    }
  });

  it('goes from the top of a table down where each kind is found as often, errors first', () => {
    const at = (cell: string) => ({ file: 'kluby.xlsx', sheet: 'Kluby', cell });
    const findings = [found('mojibake', at('B10')), found('email', at('R2')), found('required', at('B3'))];
    const cells = asText(findings, 'pl').match(/komórka \w+/g);
    assert.deepEqual(cells, ['komórka B3', 'komórka B10', 'komórka R2']);
  });

  it('shows markup of a cell as typed', () => {
    const html = asHtml(
      [found('address', { value: '<script>alert(1)</script>', named: { field: 'contact.url' } })],
      'pl',
      {
        now: '2026-11-29T08:00:00Z',
        counts: {},
      },
    );
    assert.ok(!html.includes('<script>') && html.includes('&lt;script&gt;'));
  });

  for (const code of codes) {
    it(`has words and a remedy in each language: ${code}`, () => {
      const finding = found(code, { place: 'clubs[0].lat', value: 'x', named: { field: 'lat' } });
      const said = languages.map((language) => `${messageOf(finding, language)} ${remedyOf(finding, language)}`);
      assert.equal(new Set(said).size, languages.length);
      for (const text of said) assert.ok(!/[{}]|undefined/.test(text), text);
      for (const language of languages) {
        const gaps = (sentence: string) => sentence.match(/\{\w+\}/g) ?? [];
        const [own, polish] = [meanings[code][language], meanings[code].pl];
        assert.deepEqual(own.flatMap(gaps).sort(), polish.flatMap(gaps).sort(), `${language} names what Polish names`);
      }
    });
  }
});
