// What the empty workbook asks of a clerk is what a publication needs.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkTables } from '../../src/publish/publish.js';
import { readXlsx } from '../../src/publish/read/xlsx.js';
import { template } from '../../src/publish/tables/template.js';

const folder = mkdtempSync(join(tmpdir(), 'ppl-template-'));
after(() => rmSync(folder, { recursive: true }));

describe('the template', () => {
  const headings = (name: string) =>
    readXlsx(template('pl'), 'szablon.xlsx').find(({ sheet }) => sheet === name)!.rows[0]!.cells;

  it('marks what must be filled in, and nothing that the tool fills in', () => {
    assert.deepEqual(headings('sieci').slice(0, 3), ['id', 'nazwa *', 'rodzaj *']);
    const clubs = headings('kluby');
    assert.deepEqual(
      ['nazwa *', 'sieć', 'rodzaj', 'miejscowość *', 'szerokość geograficzna'].filter((one) => !clubs.includes(one)),
      [],
    );
    const rollouts = headings('wdrożenia');
    assert.deepEqual(
      ['jednostka', 'powiat *', 'od *', 'do'].filter((one) => !rollouts.includes(one)),
      [],
    );
  });

  it('is filled in as it asks, and nothing is missing', async () => {
    writeFileSync(join(folder, 'sieci.csv'), 'nazwa *;rodzaj *\nKluby pracy;klubowa\n');
    writeFileSync(
      join(folder, 'kluby.csv'),
      'nazwa *;sieć;miejscowość *;powiat *\nKlub w Libiążu;Kluby pracy;Libiąż;chrzanowski\n',
    );
    const { findings } = await checkTables([folder], '2026-11-29T08:00:00Z');
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ code, value }) => `${code} ${value ?? ''}`),
      [],
    );
  });

  it('says of a network that has a fault itself no other name', async () => {
    writeFileSync(join(folder, 'sieci.csv'), 'nazwa *;rodzaj *\nKluby pracy;\n');
    const { findings } = await checkTables([folder], '2026-11-29T08:00:00Z');
    const unknown = findings.filter(({ code }) => code === 'unknown-id');
    assert.deepEqual(
      unknown.map(({ value, suggestion }) => [value, suggestion]),
      [['Kluby pracy', undefined]],
    );
  });
});
