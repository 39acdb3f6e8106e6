import assert from 'node:assert/strict';
import test from 'node:test';
import { keyOf, parseQuery } from '../../src/places/place-query.js';

const words = (text: string) => parseQuery(text).words.join(' ');

test('prepositions and units around a name are dropped, inflected and in three languages', () => {
  for (const text of [
    'w powiecie Strzelin',
    'pow. strzelin',
    'do m. Strzelin',
    'w okolicach Strzelin',
    'near Strzelin',
    'Strzelin County',
  ]) {
    assert.equal(words(text), 'strzelin', text);
  }
  assert.equal(words('Мазовецьке воєводство'), 'mazowecke');
  assert.equal(words('w'), 'w', 'the last word stays');
  assert.equal(words(''), '');
});

test('the unit says which kind is meant, the preposition that a form follows', () => {
  assert.deepEqual(
    ['powiat x', 'w gminie x', 'woj. x', 'x'].map((text) => parseQuery(text).unit),
    ['county', 'place', 'voivodeship', undefined],
  );
  assert.equal(parseQuery('w gminie x').isInSentence, true);
  assert.equal(parseQuery('constructor x').unit, undefined);
});

test('a name keeps what is its own', () => {
  assert.equal(keyOf('powiat łódzki wschodni'), 'lodzki wschodni');
  assert.equal(keyOf('miasto stołeczne Warszawa'), 'warszawa');
  assert.equal(keyOf('Nowe Miasto'), 'nowe miasto');
  assert.equal(keyOf('Miasto'), 'miasto');
});
