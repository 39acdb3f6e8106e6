// A workbook with twelve faults (acceptance A9): each is found at its cell, and doing what is proposed or said ends in a clean build.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkTables } from '../../src/publish/publish.js';
import { writeXlsx, type XlsxSheet } from '../../src/publish/tables/write-xlsx.js';
import { columnName } from '../../src/publish/read/table.js';

const folder = mkdtempSync(join(tmpdir(), 'ppl-twelve-'));
const file = join(folder, 'dane.xlsx');
after(() => rmSync(folder, { recursive: true }));

const headings = [
  'id',
  'nazwa',
  'sieć',
  'miejscowość',
  'powiat',
  'szerokość',
  'długość',
  'data założenia',
  'status',
  'e-mail',
  'strona www',
  'telefon',
];
const good = [
  '',
  'Klub',
  'Kluby Wsparcia',
  'Strzelin',
  '0217',
  '50,78',
  '17,0653',
  '31.05.2004',
  'czynny',
  'biuro@example.org',
  'https://example.org',
  '+48 71 392 00 00',
];

/** In which column, what stands there, what is found, and what mends it: a proposal, or what the remedy says to write. */
const faults: readonly [column: string, wrong: string, code: string, mended: string][] = [
  ['nazwa', '', 'required', 'Klub Nowy'],
  ['nazwa', 'Klub w Ĺ\u0081Ä™czycy', 'mojibake', 'Klub w Łęczycy'],
  ['sieć', 'Kluby Wsparca', 'unknown-id', 'Kluby Wsparcia'],
  ['powiat', 'strzelinski powait', 'unknown-place', 'strzeliński'],
  ['powiat', 'brzeski', 'ambiguous', '1601'],
  ['szerokość', '#DZIEL/0!', 'formula-error', '50,78'],
  ['szerokość', '12,3', 'range', '50,78'],
  ['szerokość', 'pięćdziesiąt', 'number', '50,78'],
  ['data założenia', '31.02.2004', 'date', '28.02.2004'],
  ['status', 'czyny', 'choice', 'czynny'],
  ['strona www', 'www.example.org', 'address', 'as proposed'],
  ['e-mail', 'biuro@example.org; klub@example.org', 'email', 'as proposed'],
];

function write(rows: readonly (readonly string[])[]): void {
  const sheets: XlsxSheet[] = [
    { name: 'Kluby', columns: headings.map((heading) => ({ heading })), rows },
    {
      name: 'Sieci',
      columns: ['nazwa', 'rodzaj'].map((heading) => ({ heading })),
      rows: [['Kluby Wsparcia', 'klubowa']],
    },
  ];
  writeFileSync(file, writeXlsx(sheets));
}

const rowOf = (at: number, column: string, value: string) =>
  good.map((cell, index) => (headings[index] === column ? value : headings[index] === 'nazwa' ? `Klub ${at}` : cell));

describe('a workbook with twelve faults', () => {
  it('has each found at its cell, and is clean when each is mended as it is told', async () => {
    const now = '2026-11-29T08:00:00Z';
    write(faults.map(([column, wrong], at) => rowOf(at, column, wrong)));
    const { findings } = await checkTables([file], now, undefined);
    const told = findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
    for (const [at, [column, , code]] of faults.entries()) {
      const cell = `${columnName(headings.indexOf(column))}${at + 2}`;
      assert.ok(told.includes(`${code} Kluby!${cell}`), `${code} Kluby!${cell} in\n${told.join('\n')}`);
    }
    assert.equal(
      findings.filter(({ code }) => faults.some((fault) => fault[2] === code)).length,
      faults.length,
      told.join('\n'),
    );

    const mended = faults.map(([column, , code, remedy], at) => {
      const finding = findings.find((one) => one.code === code)!;
      return rowOf(at, column, remedy === 'as proposed' ? finding.suggestion! : remedy);
    });
    write(mended);
    const after = await checkTables([file], now, undefined);
    assert.deepEqual(
      after.findings
        .map(({ code, cell, value }) => `${code} ${cell} ${value}`)
        .filter((one) => !one.startsWith('county-far')),
      [],
    );
  });
});
