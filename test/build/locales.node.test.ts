import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { missingIn, unitsOf, withoutStale } from '../../src/build/locales.js';

const unit = (id: string, source: string, target?: string) =>
  `<trans-unit id="${id}">\n  <source>${source}</source>${target === undefined ? '' : `\n  <target>${target}</target>`}\n</trans-unit>\n`;

describe('translations', () => {
  it('that were made of another Polish text are taken out, and then missing', () => {
    const before = unitsOf(unit('a', 'Stare', 'Old') + unit('b', 'Bez zmian', 'Unchanged'));
    const after = withoutStale(unit('a', 'Nowe', 'Old') + unit('b', 'Bez zmian', 'Unchanged'), before);
    assert.deepEqual(missingIn(after), ['a']);
  });

  it('that are not there, or empty, are missing', () => {
    assert.deepEqual(missingIn(unit('a', 'A') + unit('b', 'B', ' ') + unit('c', 'C', 'C')), ['a', 'b']);
  });

  for (const language of ['en', 'uk']) {
    const units = unitsOf(readFileSync(`locales/${language}.xlf`, 'utf8'));

    it(`keep every value of the Polish text: ${language}`, () => {
      const values = (text: string) => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id]) => id).sort();
      assert.ok(units.length > 100);
      for (const { id, source, target = '' } of units) assert.deepEqual(values(target), values(source), id);
    });

    it(`are in another language than Polish: ${language}`, () => {
      for (const { id, target = '' } of units) {
        // A Polish name may stand in brackets behind its translation; names of formats and keys are the same everywhere.
        const words = target.replace(
          /<x [^>]*>|\([^)]*\)|\b(CSV|GeoJSON|JSON|Enter|Escape|Natural Earth|rollouts)\b/g,
          '',
        );
        assert.doesNotMatch(words, language === 'uk' ? /[a-ząćęłńóśźż]{3}/i : /[ąćęłńóśźż]/i, id);
      }
    });
  }
});
