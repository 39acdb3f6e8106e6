import assert from 'node:assert/strict';
import test from 'node:test';
import { meantBy } from '../../src/text/misspelling.js';

test('one slip: swapped, left out, doubled, the key beside it, a space', () => {
  for (const text of ['katwoice', 'katoice', 'katowwice', 'katpwice', 'atowice', 'katowic', 'katowicee']) {
    assert.ok(meantBy(text).includes('katowice'), text);
  }
  assert.ok(meantBy('zielonagora').includes('zielona gora'));
  assert.ok(meantBy('krakuw').includes('krakow'), 'ó sounds like u');
});

test('no other first letter', () => {
  for (const text of ['aktowice', 'jatowice']) assert.ok(!meantBy(text).includes('katowice'), text);
});

test('not two slips, not any letter, not short words or whole pages', () => {
  for (const text of ['ktaowcie', 'katowpice', 'kaqowice', 'katowi'])
    assert.ok(!meantBy(text).includes('katowice'), text);
  assert.deepEqual(meantBy('psiz'), []);
  assert.deepEqual(meantBy('x'.repeat(1e4)), []);
  assert.ok(!meantBy('katowice').includes('katowice'));
});
