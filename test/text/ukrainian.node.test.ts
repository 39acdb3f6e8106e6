import assert from 'node:assert/strict';
import test from 'node:test';
import { inPolishLetters, soundOf } from '../../src/text/ukrainian.js';

test('Ukrainian words in Polish letters; Polish ones folded', () => {
  assert.equal(inPolishLetters('Гданськ'), 'gdansk');
  assert.equal(inPolishLetters('у Кракові, Краків'), 'u krakowi krakow');
  assert.equal(inPolishLetters('Новий Сонч'), 'nowy soncz');
  assert.equal(inPolishLetters("Помор'я"), 'pomorja');
  assert.equal(inPolishLetters('Łódź'), 'lodz');
  for (const text of ['', '😀', 'مرحبا', '北京'])
    assert.equal(inPolishLetters(text), inPolishLetters(inPolishLetters(text)));
});

test('what Ukrainian letters keep of a Polish name is the same on both sides', () => {
  const pairs =
    'Częstochowa=Ченстохова Rzeszów=Жешув Siedlce=Седльце Dąbrowa=Домброва Gdynia=Гдиня Kielce=Кельце Legnica=Легниця Wielkopolski=Великопольський';
  for (const pair of pairs.split(' ')) {
    const [polish = '', ukrainian = ''] = pair.split('=');
    assert.equal(soundOf(polish.toLowerCase()), soundOf(inPolishLetters(ukrainian)), pair);
  }
});
