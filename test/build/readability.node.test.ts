import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTexts } from '../../src/build/language-lint.js';
import {
  difficulty,
  harder,
  hardest,
  longestSentence,
  sentencesOf,
  shortest,
  unexplained,
  wordCount,
} from '../../src/build/readability.js';

void describe('Polish texts', () => {
  const texts = allTexts().filter(({ language }) => language === 'pl');

  void it('[3.1.5] are no harder to read than the bound, but for those with a reason', () => {
    ok(texts.length > 400);
    const found = texts.filter(({ text }) => wordCount(text) >= shortest && difficulty(text) > hardest);
    deepEqual(
      found.map(({ place }) => place),
      Object.keys(harder),
    );
  });

  void it('[3.1.5] have no sentence that is too long', () => {
    const long = texts.flatMap(({ text }) => sentencesOf(text).filter((one) => wordCount(one) > longestSentence));
    deepEqual(long, []);
  });

  void it('[3.1.4] explain their abbreviations where they stand', () => {
    const found = texts.flatMap((said) => unexplained(said).map((short) => `${said.place}: ${short}`));
    deepEqual(found, []);
  });
});

void describe('the measure', () => {
  void it('grows with the length of sentences and with the share of long words', () => {
    const plain = 'Klub pomaga w gminie. Ludzie szukają tam pracy.';
    ok(difficulty(plain) < difficulty(plain.replace('. Ludzie', ', a ludzie')));
    ok(difficulty(plain) < difficulty('Organizacja pomaga w gminie. Przedsiębiorcy szukają tam pracy.'));
  });

  void it('finds an abbreviation that nobody explains', () => {
    deepEqual(unexplained({ text: 'Tak mówi KWK.' }), ['KWK']);
    deepEqual(unexplained({ text: 'Tak mówi Klub Wsparcia Koleżeńskiego (KWK).' }), []);
  });
});
