import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '../../src/text/language.js';
import { plural } from '../../src/text/plural.js';

const forms = { one: 'klub', few: 'kluby', many: 'klubów' };
const check = (language: Language, expected: Record<string, number[]>) => {
  for (const [form, counts] of Object.entries(expected)) {
    for (const count of counts) assert.equal(plural(language, count, forms), form, `${language} ${count}`);
  }
};

test('Polish', () => {
  check('pl', {
    klub: [1],
    kluby: [2, 3, 4, 22, 24],
    klubów: [0, 5, 11, 12, 14, 21, 25, 100, 112, 1.5, NaN, Infinity],
  });
});

test('Ukrainian counts 21 as one', () => {
  check('uk', { klub: [1, 21, 101], kluby: [2, 4, 22], klubów: [0, 5, 11, 12, 25, 111, 112, 1.5] });
});

test('English has two forms', () => {
  check('en', { klub: [1], klubów: [0, 2, 3, 5, 21, 22, 1.5] });
});
