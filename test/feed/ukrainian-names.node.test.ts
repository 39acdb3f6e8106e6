// The rule for place names in Ukrainian (src/feed/program/README.md): in sentences and titles they are in Ukrainian letters, by the name
// that Ukrainian has, else by transcription; labels and quotations stay Polish.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { glossary } from '../../src/build/language-lint.js';
import { readProgram } from '../../src/build/program-feed-data.js';
import { inUkrainianLetters } from './ukrainian-transcription.js';

const { established, transcribed } = glossary.ukrainianPlaces;
const ukrainian: Readonly<Record<string, string>> = { ...established, ...transcribed };

interface Said {
  readonly en: string;
  readonly uk: string;
}
function said(value: unknown): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('uk' in value) return [value as Said];
  return Object.values(value).flatMap(said);
}

const program = readProgram();
const names = [
  ...new Set([
    ...program.counties.map(({ seat }) => seat as string),
    ...program.clubs.map(({ place }) => place as string),
    ...Object.keys(ukrainian),
  ]),
].sort((a, b) => b.length - a.length);

/** Quotations and what stands in brackets keep the spelling of the source. */
const withoutQuotations = (text: string) => text.replace(/“[^”]*”|«[^»]*»|\([^)]*\)/g, ' ');

/** The places of an English sentence, where no name is inflected; of 'Nowy Sącz' not 'Nowy' as well. */
function placesOf(english: string): string[] {
  const found: string[] = [];
  let rest = withoutQuotations(english);
  for (const name of names) {
    const pattern = new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}])`, 'gu');
    if (!pattern.test(rest)) continue;
    found.push(name);
    rest = rest.replace(pattern, ' ');
  }
  return found;
}

/** What is left of a name in all its cases, and in the adjective of its county. */
const stemOf = (name: string): string => name.split('-')[0]!.slice(0, -2);

describe('place names in Ukrainian', () => {
  for (const [name, written] of Object.entries(transcribed)) {
    it(`${name} is transcribed by the rule`, () => assert.equal(inUkrainianLetters(name), written));
  }

  it('are the same in every text of the feed', () => {
    const texts = said(program);
    let seen = 0;
    for (const { en, uk } of texts) {
      for (const name of placesOf(en)) {
        seen++;
        const written = ukrainian[name];
        assert.ok(written, `${name} is not in the glossary's ukrainianPlaces: '${en}'`);
        const stem = stemOf(written);
        const isThere = withoutQuotations(uk).toLowerCase().includes(stem.toLowerCase());
        assert.ok(isThere, `'${uk}' does not call ${name} ${written}`);
      }
    }
    assert.ok(seen > 30, `${seen}`);
  });

  it('stand in no Ukrainian sentence in Polish, but as a quotation or in brackets', () => {
    for (const { uk } of said({ ...program, rights: undefined, sources: [] })) {
      if (!/\p{Script=Cyrillic}/u.test(uk)) continue;
      for (const name of names.filter((one) => /[ąćęłńóśźż]/i.test(one) || one in ukrainian)) {
        const isPolish = new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(withoutQuotations(uk));
        assert.ok(!isPolish, `${name} in '${uk}'`);
      }
    }
  });

  it('a name by no rule, and one that is new, are found', () => {
    assert.notEqual(inUkrainianLetters('Siemianowice Śląskie'), 'Семяновиці-Шльонські');
    assert.notEqual(inUkrainianLetters('Ząbkowice Śląskie'), 'Зомбковіці-Шльонські');
    assert.deepEqual(placesOf('A club opened in Głogów and in Nowy Sącz (“Gorlice”).'), ['Nowy Sącz', 'Głogów']);
  });
});
