import assert from 'node:assert/strict';
import test from 'node:test';
import { languages, perLanguage, toLanguage } from '../../src/text/language.js';

test('a tag gives its language, whatever its region, case or spelling', () => {
  for (const tag of ['en', 'en-GB', 'EN', 'en_US', ' en']) assert.equal(toLanguage(tag), 'en', tag);
  for (const tag of ['uk', 'uk-UA', 'UK']) assert.equal(toLanguage(tag), 'uk', tag);
  for (const language of languages) assert.equal(toLanguage(language), language);
});

test('anything else is Polish', () => {
  for (const tag of [
    null,
    undefined,
    '',
    ' ',
    'de',
    'eng',
    'ukr',
    'x-en',
    '__proto__',
    'constructor',
    '<en>',
    '🇬🇧',
    'e'.repeat(1e4),
  ]) {
    assert.equal(toLanguage(tag), 'pl', String(tag));
  }
});

test('what a language needs is made once', () => {
  const made: string[] = [];
  const get = perLanguage((locale) => made.push(locale));
  assert.equal(get('pl'), get('pl'));
  get('en');
  assert.deepEqual(made, ['pl', 'en-GB']);
});
