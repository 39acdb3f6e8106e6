import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTexts, faultsOf, longSentences } from '../../src/build/language-lint.js';

test('the widgets and the feed say nothing that the glossary bans', () => {
  const all = allTexts();
  assert.ok(all.length > 900);
  assert.deepEqual(all.flatMap(faultsOf), []);
});

test('sentences of more than 25 words are few, and listed', (context) => {
  const long = longSentences(allTexts());
  for (const sentence of long) context.diagnostic(sentence);
  assert.ok(long.length < 40, `${long.length} sentences of more than 25 words`);
});

for (const [language, text] of [
  ['pl', 'Państwa powiat'],
  ['pl', 'Wczytuję dane programu…'],
  ['pl', 'Dane z: 23 listopada 2026'],
  ['pl', 'Źródło przeczy samo sobie: lista firm'],
  ['pl', 'Klub "Praca"'],
  ['pl', 'Kluby  w okolicy'],
  ['en', 'the county job centre'],
  ['en', 'Data as of 23 November 2026'],
  ['en', 'time no. 4'],
  ['uk', 'Клуби товариської допомоги'],
  ['uk', 'повітова служба зайнятості'],
  ['uk', 'Семяновиці-Шльонські'],
  ['uk', 'Для самоврядування'],
] as const) {
  test(`an old word is found: ${text}`, () => {
    assert.notDeepEqual(faultsOf({ place: 'planted', language, text }), []);
  });
}
