import { describe, it } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readEntries } from '../../../../src/elements/rollout-timeline/model/entries.js';
import { buildStory, isPeriod, type Story } from '../../../../src/elements/rollout-timeline/model/story.js';
import type { Rollout } from '../../../../src/feed/schema/rollouts.js';
import { byName, made, name, program, rollout, steps, story } from '../stories.js';

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

void describe('gaps', () => {
  void it('are of waves between waves, else of whole years', () => {
    deepEqual(steps(made([rollout('0201', 2000, 2001), rollout('0201', 2003, 2004)])), [
      '1 2000-2001',
      'gap 2002-2002',
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
    const { entries } = buildStory(readEntries(many, program.counties), (a, b) => {
      count++;
      return byName(a, b);
    });
    equal(entries.length, 10_000);
    // Each entry with some ten of its period; were all compared with all, it would be a hundred million.
    ok(count < 200_000, `${count} comparisons`);
  });
});
