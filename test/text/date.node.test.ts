import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { formatDate, isDate, isInstant } from '../../src/text/date.js';
import { compareDates, formatPeriod, isBefore, shortPeriod } from '../../src/text/period.js';

const nonsense = [
  '',
  ' ',
  'undefined',
  'null',
  '__proto__',
  'constructor',
  '🗓️',
  '<b>2004</b>',
  '‏2004',
  '٢٠٠٤',
  '2'.repeat(1e4),
];

test('a date is a year, a month or a day that exists', () => {
  for (const text of ['1800', '2199', '2004', '2004-05', '2004-12', '2004-05-31', '2004-02-29', '2000-02-29']) {
    assert.ok(isDate(text), text);
  }
});

test('no other text is a date', () => {
  const wrong = [
    '2003-02-29',
    '1900-02-29',
    '2004-04-31',
    '2004-13',
    '2004-00',
    '2004-05-00',
    '2004-05-32',
    '1799',
    '2200',
  ];
  const cut = [
    '204',
    '2004-',
    '2004-5',
    '2004-05-1',
    '04-05-31',
    '31.05.2004',
    '2004/05',
    '2003/04',
    '+2004',
    ' 2004',
    '2004\n',
  ];
  for (const text of [...nonsense, ...wrong, ...cut, '2026-11-23T08:00:00Z']) assert.ok(!isDate(text), text);
});

test('an instant has its seconds and its zone', () => {
  for (const text of ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00.123Z', '2026-11-23T09:00:00+01:00']) {
    assert.ok(isInstant(text), text);
    assert.ok(!Number.isNaN(Date.parse(text)), text);
  }
  const wrong = [
    '2026-11-23',
    '2026-11-23T08:00Z',
    '2026-11-23T08:00:00',
    '2026-02-29T08:00:00Z',
    '2026-11-23T24:00:00Z',
  ];
  const also = [
    '2026-11-23T08:60:00Z',
    '2026-11-23T08:00:60Z',
    '2026-11-23 08:00:00Z',
    '2026-11T08:00:00Z',
    '2026-11-23T08:00:00+24:00',
  ];
  for (const text of [...nonsense, ...wrong, ...also]) assert.ok(!isInstant(text), text);
});

test('a date reads as exact as it is known', () => {
  assert.equal(formatDate('pl', '2026-01-05'), '5 stycznia 2026');
  assert.equal(formatDate('pl', '2026-01'), 'styczeń 2026');
  assert.equal(formatDate('pl', '2004-08'), 'sierpień 2004');
  assert.equal(formatDate('en', '2026-01-05'), '5 January 2026');
  assert.equal(formatDate('en', '2026-01'), 'January 2026');
  assert.equal(formatDate('uk', '2026-01-05'), '5 січня 2026');
  assert.equal(formatDate('uk', '2004-08'), 'серпень 2004');
  for (const language of ['pl', 'en', 'uk'] as const) assert.equal(formatDate(language, '2026'), '2026');
  assert.equal(formatDate('pl', 2026), '2026');
});

test('an instant reads as the day it is written with', () => {
  assert.equal(formatDate('pl', '2026-11-23T23:59:59Z'), '23 listopada 2026');
  assert.equal(formatDate('pl', '2026-11-24T00:30:00+01:00'), '24 listopada 2026');
});

test('what is no date stays as it is', () => {
  for (const text of [...nonsense, '2003-02-29', '2004-13']) assert.equal(formatDate('pl', text), text);
});

test('no time zone moves a day', () => {
  const script =
    "import('./src/text/date.ts').then((d) => console.log(d.formatDate('pl', '2004-05-31'), d.formatDate('pl', '2004-05')))";
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const said = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.equal(said.trim(), '31 maja 2004 maj 2004', TZ);
  }
});

test('a period', () => {
  assert.equal(formatPeriod('2000'), '2000');
  assert.equal(formatPeriod('2000', '2000'), '2000');
  assert.equal(formatPeriod(2003, 2004), '2003/2004');
  assert.equal(formatPeriod('1999', '2000'), '1999/2000');
  assert.equal(formatPeriod('2002', '2010'), '2002–2010');
  assert.equal(formatPeriod('2002-06-01', '2004-09-30'), '1 czerwca 2002 – 30 września 2004');
  assert.equal(formatPeriod('2002-06-01', '2004-09-30', 'en'), '1 June 2002 – 30 September 2004');
  assert.equal(formatPeriod('2004-05', undefined, 'uk'), 'травень 2004');
  assert.equal(formatPeriod('2003', '2004-05'), '2003 – maj 2004');
  assert.equal(formatPeriod(''), '');
});

test('a period in a narrow place', () => {
  assert.equal(shortPeriod('2003', '2004'), '2003/04');
  assert.equal(shortPeriod(2009, 2010), '2009/10');
  assert.equal(shortPeriod('1999', '2000'), '1999/2000');
  assert.equal(shortPeriod('2000'), '2000');
  assert.equal(shortPeriod('2002', '2010'), '2002–2010');
  assert.equal(shortPeriod('2002-06', '2004-09', 'en'), 'June 2002 – September 2004');
});

test('dates sort earliest first, the less exact before the more exact', () => {
  const dates = ['2004-05-31', '2005', '2004', '2004-05', 2003];
  assert.deepEqual(dates.sort(compareDates), [2003, '2004', '2004-05', '2004-05-31', '2005']);
  assert.equal(compareDates('2004', 2004), 0);
});

test('before is only what is certainly before', () => {
  assert.ok(isBefore('2003', '2004'));
  assert.ok(isBefore(2003, '2004-05'));
  assert.ok(isBefore('2004-04', '2004-05-31'));
  assert.ok(isBefore('2004-05-30', '2004-05-31'));
  for (const [a, b] of [
    ['2004', '2004-05'],
    ['2004-05', '2004'],
    ['2004', '2004'],
    ['2005', '2004'],
    ['', '2004'],
  ] as const) {
    assert.ok(!isBefore(a, b), `${a} ${b}`);
  }
  assert.ok(!isBefore('2026-11-23T08:00:00Z', '2026-11-23'));
});
