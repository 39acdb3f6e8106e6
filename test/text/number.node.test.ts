import assert from 'node:assert/strict';
import test from 'node:test';
import { formatNumber } from '../../src/text/number.js';

test('each language groups as it writes', () => {
  assert.equal(formatNumber('pl', 0), '0');
  assert.equal(formatNumber('pl', 1234), '1234');
  assert.equal(formatNumber('pl', 12345), '12\u00a0345');
  assert.equal(formatNumber('pl', 1234567.5), '1\u00a0234\u00a0567,5');
  assert.equal(formatNumber('uk', 12345), '12\u00a0345');
  assert.equal(formatNumber('en', 1234), '1,234');
});

test('no number is no error', () => {
  assert.equal(formatNumber('pl', NaN), 'NaN');
  assert.equal(formatNumber('en', Infinity), '∞');
});
