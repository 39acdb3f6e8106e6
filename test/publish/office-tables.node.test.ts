// Tables as offices have them, each with the faults that such tables have (acceptance A1). What each must give stands here: the cells of
// the records, and the findings with their places.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assemble } from '../../src/publish/records/assemble.js';
import { columnName } from '../../src/publish/read/table.js';
import { readTables } from '../../src/publish/read/read-tables.js';
import type { Finding } from '../../src/publish/findings/finding.js';
import { checkTables } from '../../src/publish/publish.js';
import { writeXlsx } from '../../src/publish/tables/write-xlsx.js';
import type { TableName } from '../../src/publish/columns/column.js';

const folder = 'test/publish/tables';
const now = '2026-11-29T08:00:00Z';
const own = mkdtempSync(join(tmpdir(), 'ppl-office-'));
after(() => rmSync(own, { recursive: true }));

const placeOf = ({ sheet, cell, line, column, place }: Finding): string =>
  cell
    ? `${sheet}!${cell}`
    : line !== undefined
      ? [line, column].filter((part) => part !== undefined).join(':')
      : (place ?? '');

/** `code place` of all that is found. */
async function findings(name: string, as?: TableName): Promise<string[]> {
  const { findings: all } = await checkTables([join(folder, name)], now, { as });
  return all.map((finding) => `${finding.code} ${placeOf(finding)}`.trim());
}

const records = (name: string, as?: TableName): Record<string, unknown>[] => {
  const { tables } = readTables([join(folder, name)]);
  return assemble(tables, { reading: { as } }).feed[as ?? 'clubs'] as Record<string, unknown>[];
};

describe('tables of offices', () => {
  it('01: says that a list of codes is no table of ours, and where to look', async () => {
    assert.deepEqual(await findings('01-terc-like.csv'), ['sheet-unknown']);
  });

  it('01: reads a code that stands in two columns', () => {
    assert.deepEqual(
      records('01-terc-like.csv', 'rollouts').map(({ county }) => county),
      ['0217', '0217', '1203'],
    );
  });

  it('02: reads windows-1250, codes with a letter before them, and leaves the total of the country out', async () => {
    const all = records('02-health-like-cp1250.csv', 'rollouts');
    assert.deepEqual(
      all.map(({ county }) => county),
      ['0217', '1004', '2401'],
    );
    assert.ok((await findings('02-health-like-cp1250.csv', 'rollouts')).includes('row-total 2:1'));
  });

  it('03: reads ISO-8859-2 and degrees with minutes and seconds; finds the id that is there twice and the year that is none', async () => {
    const [first, second] = records('03-stations-like-latin2.csv', 'clubs');
    assert.deepEqual(
      [first?.['name'], first?.['place'], first?.['lat'], first?.['lon']],
      ['KLUB "PRACA"', 'Strzelin', 50.78, 17.06528],
    );
    assert.equal(second?.['name'], 'Klub Źródło');
    const found = await findings('03-stations-like-latin2.csv', 'clubs');
    assert.ok(found.includes('duplicate 5:2'), found.join('\n'));
    assert.equal(found.filter((one) => one.startsWith('column-missing')).length, 2, 'the network and the county');
    assert.ok(!found.some((one) => one.startsWith('date')), '"brak danych" is no date, and no fault');
  });

  it('04: reads UTF-16 with tabs, decimal commas and dates of one digit', async () => {
    const all = records('04-utf16-tab.txt', 'clubs');
    assert.deepEqual(
      all.map(({ id, name, lat, lon, opened }) => [id, name, lat, lon, opened]),
      [
        ['k1', 'Klub Żuraw', 50.78, 17.0653, '2004-05-31'],
        ['k2', 'Klub Łódka', 52.06, 19.2, '2004-05-01'],
      ],
    );
  });

  it('05: reads quoted cells with separators and lines in them, codes without their zero, and words for nothing', async () => {
    const [first, second] = records('05-schools-like.csv', 'clubs');
    assert.equal(first?.['name'], 'Klub "Razem"; filia 1');
    assert.deepEqual(first?.['partners'], ['Gmina A, Gmina B', 'Cech']);
    assert.deepEqual(first?.['contact'], {
      address: 'ul. Długa 3/5, 57-100 Strzelin',
      phone: '0713920000',
      email: 'klub@example.org, biuro@example.org',
      url: 'www.example.org',
    });
    assert.deepEqual([second?.['county'], second?.['opened']], ['0217', '2004-05']);
    assert.equal((second?.['contact'] as Record<string, unknown>)['email'], undefined);
    const found = await findings('05-schools-like.csv', 'clubs');
    for (const one of [
      'address 2:9',
      'email 2:8',
      'duplicate 5:1',
      'field-unknown 1:11',
      'column-missing clubs[0].network',
    ]) {
      assert.ok(
        found.some((all) => all === one),
        `${one} in\n${found.join('\n')}`,
      );
    }
  });

  it('06: names the line that is in another encoding, and reads nothing', async () => {
    assert.deepEqual(await findings('06-mixed-encoding.csv'), ['mixed-encoding 3']);
  });

  it('07: refuses garbled letters', async () => {
    assert.ok((await findings('07-mojibake.csv', 'clubs')).includes('mojibake 2:2'));
  });

  it('08: composes letters, removes what cannot be seen, and says so', async () => {
    const all = records('08-nfd-and-invisible.csv', 'clubs');
    assert.deepEqual(
      all.map(({ id, name }) => [id, name]),
      [
        ['k1', 'Klub Źródło'],
        ['K1', 'Klub Świt'],
        ['k2', 'Klub Świt'],
      ],
    );
    const found = await findings('08-nfd-and-invisible.csv', 'clubs');
    for (const one of ['nfd 2:2', 'invisible 3:2', 'invisible 4:1']) assert.ok(found.includes(one), found.join('\n'));
  });

  it('09: says that a table without names of columns has none', async () => {
    assert.deepEqual(await findings('09-cr-only-no-header.csv', 'clubs'), ['header-missing']);
  });

  it('10: reads positions in any form, exchanges the two where that is certain, and refuses what is no position', async () => {
    const all = records('10-swapped-and-odd-coords.csv', 'clubs');
    assert.deepEqual(
      all.slice(0, 3).map(({ lat, lon }) => [lat, lon]),
      [
        [50.78, 17.0653],
        [50.78, 17.06528],
        [50.78, 17.06528],
      ],
    );
    const found = await findings('10-swapped-and-odd-coords.csv', 'clubs');
    for (const one of [
      'swapped 2:2',
      'swapped 4:2',
      'required 5:2',
      'range 6:2',
      'range 6:3',
      'csv-columns 7:4',
      'range 9:2',
      'range 10:2',
    ]) {
      assert.ok(found.includes(one), `${one} in\n${found.join('\n')}`);
    }
  });

  it('11: names the line on which a quotation mark opens that never closes', async () => {
    assert.deepEqual(await findings('11-quotes-broken.csv'), ['csv-quotes 3']);
  });

  it('12: reads headings in two merged rows, dates, masks and the stored result of a formula, and finds errors at their cells', async () => {
    const [first, second] = records('12-merged-headers.xlsx', 'clubs');
    assert.deepEqual(
      [first?.['name'], first?.['place'], first?.['lat'], first?.['lon'], first?.['opened']],
      ['Klub A', 'Strzelin', 50.78, 17.0653, '2004-05-31'],
    );
    assert.deepEqual([second?.['lat'], second?.['lon'], second?.['opened']], [50.135, 19.402, '2004-05-31']);
    const found = await findings('12-merged-headers.xlsx');
    for (const one of ['formula-error Kluby!E8', 'row-total Kluby!B9', 'hidden-sheet']) {
      assert.ok(found.includes(one), `${one} in\n${found.join('\n')}`);
    }
    assert.ok(!found.some((one) => one.startsWith('sheet-unknown')), 'an empty sheet is nothing');
  });

  it('13: reads an OpenDocument spreadsheet', () => {
    assert.deepEqual(
      records('13-small.ods').map(({ id, name, lat, lon, opened }) => [id, name, lat, lon, opened]),
      [
        ['k1', 'Klub Źródło', 50.78, 17.0653, '2004-05-31'],
        ['k2', 'Klub Świt', 52.06, 19.2, '2004-05-31'],
      ],
    );
  });

  it('14: refuses the old Excel format and names the remedy', async () => {
    assert.deepEqual(await findings('14-old.xls'), ['file-format']);
  });

  it('15: reads dates that are counted from 1904', () => {
    assert.deepEqual(records('15-date1904.xlsx', 'clubs')[0]?.['opened'], '2004-05-31');
  });

  it('names a number that is kept as a text among numbers, at its cell, and reads it all the same', async () => {
    const number = (value: number) => (cell: string) => `<c r="${cell}"><v>${value}</v></c>`;
    const words = (text: string) => (cell: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      ['id', 'nazwa', 'miejscowość', 'szerokość', 'długość'].map(words),
      [words('k1'), words('Klub A'), words('Strzelin'), number(50.78), words('17,0653')],
      [words('k2'), words('Klub 2004'), words('Strzelin'), words('50,78'), words('17,0653')],
    ];
    const file = join(own, 'kluby.xlsx');
    const bytes = unzipSync(writeXlsx([{ name: 'Kluby', columns: [], rows: [] }]));
    const cells = rows.map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, index) => cell(`${columnName(index)}${at + 1}`)).join('')}</row>`,
    );
    const xml = strFromU8(bytes['xl/worksheets/sheet1.xml']!);
    bytes['xl/worksheets/sheet1.xml'] = strToU8(
      xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${cells.join('')}</sheetData>`),
    );
    writeFileSync(file, zipSync(bytes));
    const { findings: all, feed } = await checkTables([file], now, undefined);
    // A column of texts alone, as in the template, and a text that ends in a number are no fault.
    assert.deepEqual(
      all.filter(({ code }) => code === 'number-as-text').map(({ sheet, cell, value }) => [sheet, cell, value]),
      [['Kluby', 'D3', '50,78']],
    );
    assert.deepEqual(
      (feed['clubs'] as Record<string, unknown>[]).map(({ lat, lon }) => [lat, lon]),
      [
        [50.78, 17.0653],
        [50.78, 17.0653],
      ],
    );
  });

  it('knows the sheets of a workbook that a spreadsheet program saved one by one as CSV', async () => {
    const [clubs, networks] = ['dane 2026-kluby.csv', 'dane 2026-sieci.csv'].map((name) => join(own, name));
    writeFileSync(clubs!, 'nazwa;sieć;miejscowość;powiat\nKlub;Kluby Wsparcia;Strzelin;strzeliński\n');
    writeFileSync(networks!, 'nazwa;rodzaj\nKluby Wsparcia;klubowa\n');
    const { findings: all } = await checkTables([clubs!, networks!], now, undefined);
    assert.deepEqual(
      all.map(({ code }) => code),
      ['locality-centre'],
    );
  });

  it('gives back the zeros that a postcode lost as a number, and says so at its cell', async () => {
    const file = join(own, 'kluby.csv');
    writeFileSync(
      file,
      'id;nazwa;adres;kod pocztowy;miejscowość\nk1;A;Długa 1;950;Warszawa\nk2;B;Długa 2;02-100;Warszawa\nk3;C;Długa 3;57100;Strzelin\nk4;D;Długa 4;;Strzelin\n',
    );
    const { findings: all, feed } = await checkTables([file], now, undefined);
    assert.deepEqual(
      all
        .filter(({ code }) => code === 'postcode-number')
        .map((one) => [one.line, one.column, one.value, one.suggestion]),
      [[2, 4, '950', '00-950']],
    );
    assert.deepEqual(
      (feed['clubs'] as { contact: { address: string } }[]).map(({ contact }) =>
        contact.address.replace(/\u00a0/g, ' '),
      ),
      ['Długa 1, 00-950 Warszawa', 'Długa 2, 02-100 Warszawa', 'Długa 3, 57-100 Strzelin', 'Długa 4'],
    );
  });
});
