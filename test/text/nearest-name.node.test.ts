import assert from 'node:assert/strict';
import test from 'node:test';
import { nearestName } from '../../src/text/nearest-name.js';

const attributes = ['voivodeship', 'county', 'component', 'from', 'to', 'limit', 'filters', 'heading-level'];

test('nothing near is nothing', () => {
  const given = [
    '',
    ' ',
    'x',
    'colour',
    'tt',
    '😀',
    '<b>',
    'مرحبا',
    '__proto__',
    'constructor',
    'o'.repeat(1e4),
    '12345',
  ];
  for (const text of given) assert.equal(nearestName(text, attributes), undefined, text);
  assert.equal(nearestName('county', []), undefined);
  assert.equal(nearestName('county', ['', '😀']), undefined);
});

test('a slip of the fingers', () => {
  assert.equal(nearestName('county', attributes), 'county');
  assert.equal(nearestName('conuty', attributes), 'county');
  assert.equal(nearestName('voivodship', attributes), 'voivodeship');
  assert.equal(nearestName('vojvodship', attributes), 'voivodeship');
  assert.equal(nearestName('headinglevel', attributes), 'heading-level');
  assert.equal(nearestName('HEADING_LEVEL', attributes), 'heading-level');
  assert.equal(nearestName('form', attributes), 'from');
  assert.equal(nearestName('strzelinsky', ['powiat', 'Strzeliński']), 'Strzeliński');
});

test('short names allow less, the first of equals wins, letters are whole characters', () => {
  assert.equal(nearestName('abc', ['xbz']), undefined);
  assert.equal(nearestName('abcd', ['abce', 'abcf']), 'abce');
  assert.equal(nearestName('abcd', ['abxy', 'abcf']), 'abcf');
  assert.equal(nearestName('𝒜𝒷𝒸𝒹', ['𝒜𝒷𝒸𝓍']), '𝒜𝒷𝒸𝓍');
});
