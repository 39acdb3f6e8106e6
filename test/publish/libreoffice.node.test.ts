// The template, filled in and saved by LibreOffice 7.4 as XLSX and as ODS: numbers, dates and a formula are typed as such. In one file all is
// right; in the other stand twelve faults, one a row.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkTables } from '../../src/publish/publish.js';

const now = '2026-11-29T08:00:00Z';
const table = (name: string) => join('test/publish/tables', name);

/** What must be found where, what stands there, and what is proposed. */
const faults: readonly [cell: string, code: string, value?: string, suggestion?: string][] = [
  ['B2', 'required'],
  ['B3', 'mojibake', 'Klub w Ĺ\u0081Ä™czycy', 'Klub w Łęczycy'],
  ['C4', 'unknown-id', 'Kluby Wsparca', 'Kluby Wsparcia'],
  ['F5', 'unknown-place', 'strzelinski powait'],
  ['F6', 'ambiguous', 'brzeski'],
  ['H7', 'formula-error', '#DIV/0!'],
  ['H8', 'range', '12.3'],
  ['H9', 'number', 'pięćdziesiąt'],
  ['L10', 'date', '31.02.2004'],
  ['M11', 'choice', 'czyny', 'czynny'],
  ['S12', 'address', 'www.example.org', 'https://www.example.org'],
  ['R13', 'email', 'biuro@example.org; klub@example.org', 'biuro@example.org'],
];

for (const format of ['xlsx', 'ods']) {
  describe(`a workbook that LibreOffice saved as ${format.toUpperCase()}`, () => {
    it('is read as it was filled in', async () => {
      const { feed, findings } = await checkTables([table(`libreoffice-filled-in.${format}`)], now, undefined);
      assert.deepEqual(
        findings.map(({ code, cell }) => `${code} ${cell}`),
        ['locality-centre E3', 'locality-centre E5'],
      );
      assert.deepEqual(
        (feed['clubs'] as Record<string, unknown>[]).map(({ id, county, lat, lon, precision, opened, status }) =>
          [id, county, lat, lon, precision, opened, status].join(' '),
        ),
        [
          'klub-w-strzelinie-strzelin-0217 0217 50.78 17.0653 address 2004-05-31 active',
          'klub-w-miliczu-milicz-0213 0213 51.526 17.27 locality 2004-05-31 active',
          'klub-w-wieruszowie-wieruszow-1018 1018 51.295 18.15389 address 2006-03 active',
          'klub-w-opolu-opole-1661 1661 50.674 17.93 locality 2005 closed',
        ],
      );
    });

    it('has each of twelve faults found at its cell, with what was typed there', async () => {
      const { findings } = await checkTables([table(`libreoffice-twelve-faults.${format}`)], now, undefined);
      assert.deepEqual(
        findings.map(({ sheet, cell, code, value, suggestion }) => [sheet, cell, code, value, suggestion]).sort(),
        faults.map(([cell, code, value, suggestion]) => ['kluby', cell, code, value, suggestion]).sort(),
      );
    });
  });
}
