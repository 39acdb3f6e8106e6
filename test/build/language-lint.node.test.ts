import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allTexts,
  documentTexts,
  faultsOf,
  glossary,
  longSentences,
  proseOf,
  toolTexts,
} from '../../src/build/language-lint.js';
import { languages, type Language } from '../../src/text/language.js';

test('the widgets and the feed say nothing that the glossary bans', () => {
  const all = allTexts();
  assert.ok(all.length > 900);
  assert.deepEqual(all.flatMap(faultsOf), []);
});

test('nor do the builder, the panel for editors, the plugin and the tool of the publisher', () => {
  const all = toolTexts();
  for (const language of languages) assert.ok(all.filter((one) => one.language === language).length > 300);
  assert.deepEqual(all.flatMap(faultsOf), []);
});

test('nor do the guides and what comes with the package', () => {
  const all = documentTexts();
  for (const language of ['pl', 'en']) assert.ok(all.filter((one) => one.language === language).length > 80);
  assert.deepEqual(all.flatMap(faultsOf), []);
});

test('sentences of more than 25 words are few, and listed', (context) => {
  for (const [all, most] of [
    [allTexts(), 40],
    [documentTexts(), 90],
  ] as const) {
    const long = longSentences(all);
    for (const sentence of long) context.diagnostic(sentence);
    assert.ok(long.length < most, `${long.length} sentences of more than 25 words`);
  }
});

/** Enough of a term to know its forms by. */
const stem = (term: string): string => term.toLowerCase().slice(0, 5);
for (const [thing, term] of Object.entries(glossary.terms)) {
  test(`the term for ${thing} is said, and is no fault itself`, () => {
    for (const language of languages) {
      const { say, not } = term[language];
      const said = allTexts().filter((one) => one.language === language);
      assert.ok(
        said.some(({ text }) => text.toLowerCase().includes(stem(say))),
        `nobody says ${say}`,
      );
      assert.ok(not.length, `${say}: no other word is known`);
      assert.deepEqual(faultsOf({ place: 'planted', language, text: say }), []);
    }
  });
}

const planted: Readonly<Record<Language, readonly string[]>> = {
  pl: [
    'Państwa powiat',
    'Wczytuję dane programu…',
    'Dane z: 23 listopada 2026',
    'Źródło przeczy samo sobie: lista firm',
    'Opis programu pisze „powiat Legnica”.',
    'Projekty, których lat nie znamy',
    'Klub "Praca"',
    'Kluby  w\u00a0okolicy',
    'Kluby w okolicy',
    '2 z 46',
    'Trzecia edycja programu',
    'Lista tur',
    'Liczba fal: fala pierwsza',
    'Najbliższa lokalizacja',
    'Idź do biura pracy',
    'Wskaźniki programu',
    'powiat warszawski zachodni, II etap',
    'woj. mazowieckie',
  ],
  en: [
    'the county job centre',
    'your employment office',
    'Data as of 23 November 2026',
    'The data come in a newer form',
    'time no. 4',
    'most of them, 16, in 2003/2004',
    'the third edition',
    'seven waves',
    'Programme statistics',
    'from mark to mark',
    'self-government',
    'stage II',
  ],
  uk: [
    'Клуби товариської допомоги',
    'повітова служба зайнятості',
    'Назва місцевості',
    'Семінари — для самоврядування',
    'Консультант-порадник',
    'Статистика програми',
    'II етап',
  ],
};
for (const language of languages) {
  for (const text of planted[language]) {
    test(`an old word is found: ${text}`, () => {
      assert.notDeepEqual(faultsOf({ place: 'planted', language, text }), []);
    });
  }
}

for (const [language, text] of [
  ['en', 'where the widget shall stand'],
  ['en', 'the feed has come'],
  ['en', 'no third party is asked'],
  ['en', 'county job centre'],
  ['en', 'say "yes"'],
  ['pl', 'Atrybut bez wartości pisze się sam.'],
  ['pl', 'Zapytania nie niosą plików cookie.'],
] as const) {
  test(`a guide that says it again is found: ${text}`, () => {
    assert.notDeepEqual(faultsOf({ place: 'planted', language, text, isDocument: true }), []);
  });
}

test('of a document the prose is read: no code, no tag, no address', () => {
  const markdown = `import x from "y";

# Title

One \`code\` and [a link](https://example.org/job-centre),
on two lines.

\`\`\`html
<p class="x">job centre</p>
\`\`\`

- a point
- another

<Markdown>{\`
| a | b |
| --- | --- |
| \\\`x\\\` | the cell |
\`}</Markdown>
`;
  assert.deepEqual(proseOf(markdown), ['Title', 'One … and a link, on two lines.', 'a point', 'another', 'the cell']);
});
