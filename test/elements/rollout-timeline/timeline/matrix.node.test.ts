import { describe, it } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Story } from '../../../../src/elements/rollout-timeline/model/story.js';
import { layOut, type Matrix } from '../../../../src/elements/rollout-timeline/timeline/matrix.js';
import { made, name, program, rollout, story } from '../stories.js';

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
    const spread = [...'x'.repeat(25)].map((_, n) => rollout('0201', 1990 + n));
    equal(layOut(made(spread), name), undefined);
    const deep = program.counties.slice(0, 61).map(({ teryt }) => rollout(teryt, 2000));
    equal(layOut(made(deep), name), undefined);
    const far = layOut(made([rollout('0201', 1900), rollout('0201', 2100)]), name)!;
    equal(far.columns, 5);
  });

  void it('lets gaps give way, then long periods, before it takes many columns', () => {
    const columns = (...periods: (readonly [number, number])[]) =>
      layOut(made(periods.map(([from, to]) => rollout('0201', from, to))), name)!.columns;
    // One and three, and twice three between them.
    equal(columns([2000, 2000], [2005, 2008], [2015, 2015]), 11);
    // With another gap there would be fifteen: gaps are drawn as two.
    equal(columns([2000, 2000], [2005, 2008], [2015, 2015], [2020, 2020]), 12);
    equal(columns([2000, 2000], [2005, 2008], [2015, 2015], [2020, 2020], [2025, 2025]), 11);
  });
});
