import assert from 'node:assert/strict';
import test from 'node:test';
import { bind } from '../../src/text/typography.js';

/** Shows no-break spaces as '~'. */
const bound = (text: string) => bind(text).replaceAll('\u00a0', '~');

test('what has nothing to bind stays', () => {
  const texts = [
    '',
    ' ',
    'w',
    'w ',
    ' i',
    'w  domu',
    'Kraków Łódź',
    'we wsi',
    'ów kot',
    'Łodzi',
    'x w',
    'e-i u.',
    'kw. 3 m.in.',
    '2004 rok',
    '2004 r',
  ];
  for (const text of [
    ...texts,
    '3 minuty',
    '5 hektarów',
    '7 kmx',
    'ok. pięć',
    'krok. 5',
    '😀 😀',
    '__proto__',
    '<b>a</b>',
    'w\nlesie',
    'w\tlesie',
  ]) {
    assert.equal(bind(text), text);
  }
});

test('one-letter words go with the next word', () => {
  assert.equal(bound('Kluby w Krakowie i w Łodzi'), 'Kluby w~Krakowie i~w~Łodzi');
  assert.equal(bound('W powiecie, a z nim (o dziwo) „i tak” u nas'), 'W~powiecie, a~z~nim (o~dziwo) „i~tak” u~nas');
  assert.equal(bound('a i o u w z x'), 'a~i~o~u~w~z~x');
});

test('numbers go with what they count', () => {
  assert.equal(bound('ok. 12 km, ok. 300 projektów'), 'ok.~12~km, ok.~300 projektów');
  assert.equal(
    bound('w 2006 r. i 5 tys. zł, 500 zł, 70 proc., 70 %, 3 m, 5 mln zł'),
    'w~2006~r. i~5~tys. zł, 500~zł, 70~proc., 70~%, 3~m, 5~mln zł',
  );
  assert.equal(bound('Jest 12 km.'), 'Jest 12~km.');
});

test('binding again changes nothing', () => {
  for (const text of ['Kluby w Krakowie i w Łodzi, ok. 12 km', 'a i o u w z x', 'w 2006 r.']) {
    assert.equal(bind(bind(text)), bind(text));
  }
  assert.equal(bound('i\u00a0w domu'), 'i~w~domu');
});

test('long text takes linear time', () => {
  const start = performance.now();
  for (const piece of ['w ', 'ok. ', '1 ', ' ', '5 km', '5 k.m']) bind(piece.repeat(1e5));
  assert.ok(performance.now() - start < 2000);
});
