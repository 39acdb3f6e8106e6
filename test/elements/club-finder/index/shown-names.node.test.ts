import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Directory } from '../../../../src/elements/club-finder/clubs/directory.js';
import { SearchIndex } from '../../../../src/elements/club-finder/index/search-index.js';
import { readProgram } from '../../../../src/build/program-feed-data.js';
import { readGazetteer } from '../../../../src/places/gazetteer.js';
import type { Language } from '../../../../src/text/language.js';

type Content = ConstructorParameters<typeof Directory>[0];

const content = readProgram() as unknown as Content;
const places = readGazetteer();

for (const language of ['pl', 'en', 'uk'] satisfies Language[]) {
  test(`every name that the finder shows in ${language} is found when it is typed back`, () => {
    const plain = (text: Content['clubs'][number]['name']): string =>
      typeof text === 'string' ? text : (text[language] ?? text['pl'] ?? Object.values(text)[0] ?? '');
    const index = new SearchIndex(new Directory(content, plain, language), places);
    const lost: string[] = [];
    const check = (shown: string, isMeant: (entry: ReturnType<SearchIndex['exact']>[number]) => boolean) => {
      if (!index.read(shown).some(({ entry }) => isMeant(entry))) lost.push(shown);
    };
    for (const { id, name, place, county } of content.clubs) {
      check(plain(name), (entry) => entry.id === id);
      check(plain(place), (entry) => entry.county === county);
    }
    for (const { teryt, name, seat } of content.counties) {
      check(plain(name), (entry) => (entry.code ?? entry.county) === teryt);
      check(plain(seat), (entry) => entry.name === plain(seat));
    }
    for (const { id, name } of content.networks) {
      if (content.clubs.some(({ network }) => network === id)) check(plain(name), (entry) => entry.id === id);
    }
    for (const { name } of places) check(name, (entry) => entry.name === name);
    assert.deepEqual(lost, []);
  });

  test(`every title that the finder shows in ${language} names one thing`, () => {
    const plain = (text: Content['clubs'][number]['name']): string =>
      typeof text === 'string' ? text : (text[language] ?? text['pl'] ?? '');
    const index = new SearchIndex(new Directory(content, plain, language), places);
    const lost = places
      .flatMap(({ name, county }) =>
        index.exact(name).filter((entry) => entry.county === county && entry.name === name),
      )
      .filter(({ title, id }) => !index.exact(title).some((entry) => entry.id === id))
      .map(({ title }) => title);
    assert.deepEqual([...new Set(lost)], []);
  });
}

test('club names in Ukrainian letters lead to the club', () => {
  const finder = new SearchIndex(
    new Directory(content, (text) => (typeof text === 'string' ? text : text['pl']!), 'pl'),
    places,
  );
  for (const [typed, name] of [
    ['Хшанув', 'Chrzanów'],
    ['Тшебіня-Серша', 'Trzebinia-Siersza'],
    ['Тшебіня-Кристинув', 'Trzebinia-Krystynów'],
    ['Семяновиці-Шльонські', 'Siemianowice Śląskie'],
  ] as const) {
    assert.equal(finder.read(typed)[0]?.entry.name, name, typed);
  }
});
