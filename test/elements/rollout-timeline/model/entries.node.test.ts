import { describe, it } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { readEntries } from '../../../../src/elements/rollout-timeline/model/entries.js';
import { made, rollout, steps, story } from '../stories.js';

void describe('a selection', () => {
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
