import assert from 'node:assert/strict';
import test from 'node:test';
import { compareText } from '../../src/text/collate.js';

test('Polish order', () => {
  const names = ['Żary', 'Źródła', 'Zakopane', 'Łódź', 'Lublin'];
  assert.deepEqual(names.sort(compareText('pl')), ['Lublin', 'Łódź', 'Zakopane', 'Źródła', 'Żary']);
});

test('Ukrainian order', () => {
  assert.deepEqual(['Я', 'Ї', 'І', 'И', 'Ґ', 'Г'].sort(compareText('uk')), ['Г', 'Ґ', 'И', 'І', 'Ї', 'Я']);
});

test('digits sort by value, empty text first', () => {
  assert.deepEqual(['Etap 10', 'Etap 2', ''].sort(compareText('en')), ['', 'Etap 2', 'Etap 10']);
});
