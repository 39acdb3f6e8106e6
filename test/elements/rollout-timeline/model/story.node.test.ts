import { describe, it } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { layOut, type Matrix } from '../../../../src/elements/rollout-timeline/timeline/matrix.js';
import {
  isPeriod,
  readEntries,
  tell,
  within,
  type Entry,
  type Frame,
  type Story,
} from '../../../../src/elements/rollout-timeline/model/story.js';
import type { County } from '../../../../src/feed/schema/counties.js';
import type { Rollout } from '../../../../src/feed/schema/rollouts.js';
import { compareText } from '../../../../src/text/collate.js';

const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../../../src/feed/program/${name}.json`, import.meta.url), 'utf8')) as unknown;
const program = { rollouts: (await read('rollouts')) as Rollout[], counties: (await read('counties')) as County[] };

const name = ({ county }: Entry) => (county.name as string).replace(/^powiat /, '');
const byName = (a: Entry, b: Entry) => compareText('pl')(name(a), name(b));
const story = (frame: Frame = {}, { rollouts, counties } = program) =>
  tell(within(readEntries(rollouts, counties), frame), byName);

const county = (teryt: string, seat = 'Miasto'): County => ({ teryt, name: `powiat ${teryt}`, seat });
let serial = 0;
const rollout = (code: string, from: number, to = from, more: Partial<Rollout> = {}): Rollout => ({
  id: `r${String(serial++)}`,
  unit: 'county',
  county: code,
  from,
  to,
  ...more,
});
const made = (rollouts: Rollout[], frame: Frame = {}): Story =>
  story(frame, { rollouts, counties: [...new Set(rollouts.map((one) => one.county))].map((code) => county(code)) });
const steps = ({ steps: all }: Story) =>
  all.map((step) => `${isPeriod(step) ? String(step.entries.length) : 'gap'} ${String(step.from)}-${String(step.to)}`);

void describe('the rollouts of the programme', () => {
  void it('are 54 entries of 46 units in seven periods, most of them in 2003/2004', () => {
    const { entries, units, kinds, periods, from, to, most } = story();
    equal(entries.length, 54);
    equal(units, 46);
    deepEqual([...kinds].sort(), ['city', 'county']);
    deepEqual(
      periods.map((period) => [period.key, period.entries.length]),
      [
        ['2000-2000', 3],
        ['2003-2004', 16],
        ['2004-2005', 10],
        ['2005-2006', 3],
        ['2006-2007', 9],
        ['2008-2009', 6],
        ['2009-2010', 7],
      ],
    );
    deepEqual([from, to, most?.key], [2000, 2010, '2003-2004']);
  });

  void it('show the two gaps, each true to scale', () => {
    const gaps = story().steps.filter((step) => !isPeriod(step));
    deepEqual(
      gaps.map(({ from, to, length }) => [from, to, length]),
      [
        [2001, 2002, 2],
        [2007, 2008, 1],
      ],
    );
  });

  void it('know who came back, and when before', () => {
    const again = story().entries.filter(({ earlier }) => earlier.length);
    deepEqual(
      again.map(
        (entry) => `${name(entry)} ${String(entry.rollout.from)}: ${entry.earlier.map(({ from }) => from).join()}`,
      ),
      [
        'oświęcimski 2003: 2000',
        'chrzanowski 2004: 2000',
        'ząbkowicki 2004: 2003',
        'ząbkowicki 2006: 2003,2004',
        'płocki 2006: 2004',
        'warszawski zachodni 2009: 2008',
        'strzeliński 2009: 2008',
      ],
    );
  });

  void it('keep both entries of Zgorzelec, neither as a repeat', () => {
    const both = story().entries.filter(({ county: { teryt } }) => teryt === '0225');
    deepEqual(
      both.map(({ earlier }) => earlier.length),
      [0, 0],
    );
  });

  void it('come to the voivodeships as a staircase', () => {
    deepEqual(story().voivodeships, ['12', '02', '14', '04', '32', '30', '20', '10', '28', '26']);
  });
});

void describe('a frame', () => {
  void it('takes in what ran in its years, if only in a part of them', () => {
    deepEqual(steps(story({ from: 2004, to: 2004 })), ['16 2003-2004', '10 2004-2005']);
  });

  void it('narrows to a voivodeship and still knows what was before it', () => {
    const { entries } = story({ from: 2003, voivodeship: '12' });
    equal(entries.length, 8);
    equal(entries.find(({ county: { teryt } }) => teryt === '1213')?.earlier[0]?.from, 2000);
  });

  void it('may leave nothing', () => {
    const empty = story({ voivodeship: '06' });
    deepEqual([empty.entries, empty.steps, empty.voivodeships, empty.units, empty.most], [[], [], [], 0, undefined]);
  });
});

void describe('gaps', () => {
  void it('are of waves between waves, else of whole years', () => {
    deepEqual(steps(made([rollout('0201', 2000, 2001), rollout('0201', 2003, 2004)])), [
      '1 2000-2001',
      'gap 2001-2003',
      '1 2003-2004',
    ]);
    deepEqual(steps(made([rollout('0201', 2000), rollout('0201', 2002), rollout('0201', 2003)])), [
      '1 2000-2000',
      'gap 2001-2001',
      '1 2002-2002',
      '1 2003-2003',
    ]);
    deepEqual(steps(made([rollout('0201', 2000, 2003), rollout('0201', 2005)])), [
      '1 2000-2003',
      'gap 2004-2004',
      '1 2005-2005',
    ]);
  });

  void it('are not made within a period that runs on', () => {
    deepEqual(steps(made([rollout('0201', 2000, 2010), rollout('0203', 2002), rollout('0205', 2008)])), [
      '1 2000-2010',
      '1 2002-2002',
      '1 2008-2008',
    ]);
  });
});

void describe('units', () => {
  void it('a town is not its county, a city with county rights is', () => {
    const { units } = made([
      rollout('1012', 2000),
      rollout('1012', 2001, 2001, { unit: 'city', label: 'miasto A' }),
      rollout('1012', 2002, 2002, { unit: 'municipality', label: { pl: 'gmina B' } }),
      rollout('1464', 2000, 2000, { unit: 'city', label: 'Siedlce' }),
      rollout('1464', 2001),
    ]);
    equal(units, 4);
  });

  void it('of an unknown county are left out', () => {
    equal(readEntries([rollout('0201', 2000)], []).length, 0);
  });
});

void describe('the order', () => {
  void it('does not depend on that of the feed, and changes no one of its lists', () => {
    const reversed = Object.freeze([...program.rollouts].reverse()) as Rollout[];
    const keys = (from: Story) => from.periods.map(({ entries }) => entries.map((entry) => entry.unit));
    deepEqual(keys(story({}, { ...program, rollouts: reversed })), keys(story()));
  });

  void it('has no largest period where two are as large, or there is one only', () => {
    equal(made([rollout('0201', 2000), rollout('0201', 2001)]).most, undefined);
    equal(made([rollout('0201', 2000)]).most, undefined);
  });

  void it('of ten thousand entries takes few comparisons', () => {
    const codes = program.counties.map(({ teryt }) => teryt);
    const many = [...'x'.repeat(10_000)].map((_, n) => rollout(codes[n % 380]!, 1950 + (n % 7), 1951 + (n % 7)));
    let count = 0;
    const { entries } = tell(readEntries(many, program.counties), (a, b) => {
      count++;
      return byName(a, b);
    });
    equal(entries.length, 10_000);
    // Each entry with some ten of its period; were all compared with all, it would be a hundred million.
    ok(count < 200_000, `${count} comparisons`);
  });
});

/** Each entry's own cell: row and column. */
function cells(of: Story, matrix: Matrix): string[] {
  return of.periods.flatMap((period) =>
    period.entries.map(
      (entry) => `${String(matrix.places.get(entry)!.row)}/${String(matrix.steps.get(period)!.column)}`,
    ),
  );
}

void describe('the matrix', () => {
  void it('has a cell of its own for each of the 54 entries, in ten columns and few rows', () => {
    const whole = story();
    const matrix = layOut(whole, name)!;
    equal(matrix.columns, 10);
    equal(new Set(cells(whole, matrix)).size, 54);
    const last = Math.max(...[...matrix.rows.values()].map(({ row, rows }) => row + rows - 1));
    ok(last <= 31, `${String(last)} rows`);
  });

  void it('puts one county into one row and joins its entries', () => {
    const whole = story();
    const { places } = layOut(whole, name)!;
    const own = whole.entries.filter(({ county: { teryt } }) => teryt === '0224').map((entry) => places.get(entry)!);
    equal(new Set(own.map(({ row }) => row)).size, 1);
    deepEqual(
      own.map(({ joins, columns }) => [joins, columns]),
      [
        [true, 1],
        [true, 2],
        [false, own[2]!.columns],
      ],
    );
  });

  void it('lets no name run into another entry of its row, nor a label into one below', () => {
    const whole = story();
    const { places, steps: at } = layOut(whole, name)!;
    const boxes = whole.periods.flatMap((period) =>
      period.entries.map((entry) => ({ ...places.get(entry)!, column: at.get(period)!.column })),
    );
    for (const box of boxes) {
      for (const other of boxes) {
        const under = other.row >= box.row && other.row < box.row + box.rows;
        const within_ = other.column >= box.column && other.column < box.column + box.columns;
        ok(other === box || !under || !within_, `${JSON.stringify(box)} ${JSON.stringify(other)}`);
      }
    }
  });

  void it('is given up for a list where it would not be seen whole', () => {
    const spread = [...'x'.repeat(13)].map((_, n) => rollout('0201', 1990 + n));
    equal(layOut(made(spread), name), undefined);
    const deep = program.counties.slice(0, 61).map(({ teryt }) => rollout(teryt, 2000));
    equal(layOut(made(deep), name), undefined);
    const far = layOut(made([rollout('0201', 1900), rollout('0201', 2100)]), name)!;
    equal(far.columns, 5);
  });
});
