// What somebody hears who has `ppl-feed render` print the programme's own feed and reads it aloud: each fault that a review found in
// these words, by its number there, and what is said now.
import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { faultsOf } from '../../src/build/language-lint.js';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { render } from '../../src/cli/render.js';
import { elementNames, type ElementName } from '../../src/elements/names.js';
import { languages, type Language } from '../../src/text/language.js';

const feed: unknown = JSON.parse(buildProgramFeed().files.get('feed.json')!);

type Attributes = Readonly<Record<string, string>>;

async function html(name: ElementName, attributes: Attributes = {}): Promise<string> {
  const given = name === 'project-card' ? { project: 'lwowek-traditional-production', ...attributes } : attributes;
  const url = 'https://widgets.example/dist/feed/feed.json';
  const { html, problems } = await render({ name, attributes: Object.entries(given), feed, url, form: 'static' });
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  );
  return html;
}

/** The lines that are shown, without tags. */
const shownLinesOf = (page: string): string[] =>
  page
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);

/** The lines that are read. */
const linesOf = (page: string): string[] => shownLinesOf(page).map((line) => line.replaceAll('\u00a0', ' '));

const said = async (name: ElementName, attributes: Attributes = {}): Promise<string> =>
  linesOf(await html(name, attributes)).join('\n');

const all = elementNames.flatMap((name) => languages.map((lang) => [name, lang] as const));

describe('what is printed', () => {
  for (const [name, lang] of all) {
    it(`<ppl-${name}> in ${lang} has nothing of loading, printing or debugging in it`, async () => {
      for (const attributes of name === 'club-finder' ? [{}, { near: 'Chrzanów' }] : [{}, { county: 'łęczycki' }]) {
        const lines = linesOf(await html(name, { ...(name === 'project-list' ? {} : attributes), lang }));
        for (const line of lines) {
          assert.doesNotMatch(line, /Wczyt|Loading|Завантаж/);
          assert.doesNotMatch(line, /Wydrukowano|Printed|Надруковано|Adres:|Address:|Адреса:|localhost|about:blank/);
          assert.doesNotMatch(line, /^(?:true|false)$|undefined|\bnull\b|NaN|\[object|[{}]|ppl-debug/);
        }
      }
    });

    it(`<ppl-${name}> in ${lang} says nothing that the glossary bans`, async () => {
      // Names of records are quoted in Polish within other languages; straight quotation marks stand in no text.
      const lines = shownLinesOf(await html(name, { lang }));
      assert.ok(lines.length > 8);
      const faults = lines.flatMap((text) => faultsOf({ place: name, language: lang, text }));
      assert.deepEqual(faults, []);
    });
  }

  it('is the same, byte by byte, on another day', async () => {
    const before = await Promise.all(all.map(([name, lang]) => html(name, { lang })));
    mock.timers.enable({ apis: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    try {
      assert.deepEqual(await Promise.all(all.map(([name, lang]) => html(name, { lang }))), before);
    } finally {
      mock.timers.reset();
    }
  });

  it('has every club and project, as no button could show more; the page’s own limit holds', async () => {
    assert.equal((await said('club-finder')).match(/Wpis historyczny, /g)?.length, 11);
    assert.equal((await html('project-list')).match(/<h4/g)?.length, 10);
    // What they have alike is said once.
    assert.equal((await said('project-list')).match(/^Stan na:/gm)?.length, 1);
    assert.equal((await said('club-finder', { limit: '2' })).match(/Wpis historyczny, /g)?.length, 2);
  });
});

interface Reproduction {
  readonly of: ElementName;
  readonly with?: Attributes;
  readonly says: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

const denies = /W danych nie ma|Brak odnotowanego/;

/** By the number in the review. */
const reproductions: Readonly<Record<string, Reproduction>> = {
  'A1, 2.1: clubs without a place are told of in their voivodeship': {
    of: 'club-finder',
    with: { voivodeship: 'łódzkie' },
    says: [
      /^powiat łęczycki: 3 kluby, bez podanych miejscowości \(Kluby Wsparcia Koleżeńskiego \(KWK\)\)$/m,
      /^W całym kraju policzono: 67 klubów i 3 zespoły\. Z podaną miejscowością: 8 klubów i 3 zespoły\.$/m,
      /^Osobom bezrobotnym pomagają dziś powiatowe urzędy pracy\.$/m,
    ],
  },
  'A1, 2.1: clubs without a place are told of near them, with the office': {
    of: 'club-finder',
    with: { near: 'Łęczyca' },
    says: [/powiat łęczycki: 3 kluby, bez podanych/, /który obsługuje powiat łęczycki \(Łęczyca\)\.$/m],
  },
  'A1: the county card knows them': {
    of: 'rollout-timeline',
    with: { county: 'łęczycki' },
    says: [/^Kluby Wsparcia Koleżeńskiego \(KWK\): 3 kluby, bez podanych miejscowości$/m],
    never: [denies],
  },
  'A2, 2.2: the county around Siedlce is told of the entry that is meant': {
    of: 'rollout-timeline',
    with: { county: 'siedlecki' },
    says: [/nie ma wpisu: powiat siedlecki\. Jest wpis: miasto i gmina Siedlce – 2004\/2005\. Opis programu wymienia/],
    never: [denies],
  },
  '2.2: the city itself has the label': {
    of: 'rollout-timeline',
    with: { county: '1464' },
    says: [/^Udział w programie: 2004\/2005 – miasto i gmina Siedlce$/m],
  },
  '2.2: who writes Legnica as the source does is told of the county': {
    of: 'rollout-timeline',
    with: { county: 'Legnica' },
    says: [/^Wyróżnione miasto: Legnica,/m, /nie ma wpisu: miasto Legnica\. Jest wpis: powiat legnicki – 2003\/2004/],
    never: [denies],
  },
  '2.2, in English': {
    of: 'rollout-timeline',
    with: { county: 'Legnica', lang: 'en' },
    says: [/^Highlighted city: Legnica,/m, /no entry for the city of Legnica\. It has: powiat legnicki – 2003\/2004/],
    never: [/miasto Legnica/],
  },
  '2.2, in Ukrainian': {
    of: 'rollout-timeline',
    with: { county: 'Legnica', lang: 'uk' },
    says: [/^Виділене місто: Legnica,/m, /немає запису: місто Legnica\. Є запис: powiat legnicki/],
    never: [/miasto Legnica/],
  },
  'A6, 2.3: the date is that of the publication': {
    of: 'key-figures',
    says: [/^Dane opublikowano 23 listopada 2026$/m],
    never: [/Dane z:/],
  },
  'A6, 2.3, in English': { of: 'key-figures', with: { lang: 'en' }, says: [/^Data published 23 November 2026$/m] },
  'A6, 2.3, in Ukrainian': {
    of: 'key-figures',
    with: { lang: 'uk' },
    says: [/^Дані опубліковано 23 листопада 2026$/m],
  },
  'A7, 2.4: a team is no club': {
    of: 'club-finder',
    with: { network: 'zespoly-przystosowania' },
    says: [/^3 zespoły: Zespoły Przystosowania Zawodowego$/m],
    never: [/3 kluby/],
  },
  '2.4: clubs and teams are counted apart': {
    of: 'club-finder',
    says: [/^8 klubów i 3 zespoły: wszystkie województwa$/m],
    never: [/11 klubów/],
  },
  '2.4: a city is no county in the list of projects': {
    of: 'project-list',
    says: [/^10 projektów w 4 powiatach i 5 miastach$/m],
    never: [/w 9 powiatach/],
  },
  '2.4, in English': {
    of: 'project-list',
    with: { lang: 'en' },
    says: [/^10 projects in 4 counties and 5 cities$/m],
  },
  '2.4, in Ukrainian': { of: 'project-list', with: { lang: 'uk' }, says: [/^10 проєктів у 4 повітах і 5 містах$/m] },
  '2.4: one county, one city': {
    of: 'project-list',
    with: { county: 'Chełm' },
    says: [/^1 projekt w 1 mieście, miasto Chełm$/m],
  },
  'A8, 2.5: what the workshops draw on has a heading and no numbers': {
    of: 'program-explainer',
    says: [/^Z czego korzystają warsztaty$/m, /^Lokalne zasoby/m],
    never: [/^1\b.*Lokalne zasoby/m],
  },
  'A9, 2.6: the county card is printed whole': {
    of: 'rollout-timeline',
    with: { county: 'Chełm' },
    says: [/Projekty \(1\)/, /Koalicja partnerów lokalnych w Chełmie/],
    never: [/Wczyt/],
  },
  'A10, 1.6: powiat karkonoski is known by its name': {
    of: 'rollout-timeline',
    with: { county: 'karkonoski' },
    says: [/^Wyróżniony powiat: powiat karkonoski,/m],
  },
  'A10, 1.6: and by the name that it had': {
    of: 'rollout-timeline',
    with: { county: 'jeleniogórski' },
    says: [/^Wyróżniony powiat: powiat karkonoski,/m],
  },
  'A10: Karpacz lies there': {
    of: 'club-finder',
    with: { near: 'Jelenia Góra', limit: '1' },
    says: [/który obsługuje miasto Jelenia Góra\.$/m],
  },
  'A11, 2.7: Trzebinia is the town whose parts have clubs': {
    of: 'club-finder',
    with: { near: 'Trzebinia', limit: '3' },
    says: [/^3 kluby, od najbliższego\. Punkt wyjścia: Trzebinia, powiat chrzanowski$/m],
  },
  '2.7: a part of a town is enough; each club says where its point is': {
    of: 'club-finder',
    with: { near: 'Siersza', limit: '2' },
    says: [
      /^2 kluby, od najbliższego\. Punkt wyjścia: Trzebinia-Siersza,[^]*?^Klub Wsparcia Koleżeńskiego w Trzebini-Sierszy$[^]*?a nie Sierszy\./m,
      /a nie Krystynowa\./,
    ],
  },
  'A12: GeoNames is named where distances are': {
    of: 'club-finder',
    with: { near: 'Katowice' },
    says: [/^Współrzędne miejscowości: GeoNames, CC BY 4\.0$/m],
  },
  'A15, 2.8: a regional network is more than an empty list': {
    of: 'club-finder',
    with: { network: 'mazowiecka' },
    says: [/^Wojewódzka Sieć Partnerstwa Lokalnego: mazowiecka\. Centrum uczestniczyło w spotkaniach sieci/m],
  },
  '2.8: and stands with the clubs of its voivodeship': {
    of: 'club-finder',
    with: { voivodeship: 'łódzkie', lang: 'en' },
    says: [/^Regional Local Partnership Network: Łódzkie\. The Centre took part in the network’s meetings/m],
  },
  '2.8: partners of the clubs are told': {
    of: 'club-finder',
    with: { network: 'kluby-pomocy' },
    says: [/Partnerami były głównie parafie, Akcja Katolicka, urzędy pracy/],
  },
  '2.10: the county is that of the page, not of its reader': {
    of: 'rollout-timeline',
    with: { county: 'chrzanowski' },
    says: [/^Wyróżniony powiat: powiat chrzanowski,/m],
    never: [/Państwa|Twój/],
  },
  '2.14: projects whose years the source does not give are counted, not hidden': {
    of: 'project-list',
    with: { from: '2004', to: '2004' },
    says: [/^1 projekt, 2004$/m, /^Pominięto projekty bez podanych lat: 9\.$/m],
    never: [/nie znamy/],
  },
  '3: a stage can be read aloud': {
    of: 'rollout-timeline',
    says: [/^powiat warszawski zachodni \(etap 1\)$/m, /^powiat warszawski zachodni \(etap 2, drugi raz, wcześniej/m],
    never: [/\bI etap/],
  },
  '3.2: the office is one, and serves a city in English': {
    of: 'club-finder',
    with: { lang: 'en' },
    says: [/^Help today: the county labour office \(powiatowy urząd pracy\) for the city of Łomża$/m],
    never: [/job cent/, /for miasto/],
  },
  '3.2: the largest number is not most': {
    of: 'rollout-timeline',
    with: { lang: 'en' },
    says: [/; the largest number, 16, in 2003\/2004\.$/m],
    never: [/most of them/],
  },
  '3.3: one visits a centre, and a city is a місто': {
    of: 'club-finder',
    with: { lang: 'uk' },
    says: [/центр зайнятості \(powiatowy urząd pracy\), який обслуговує місто Łomża$/m],
    never: [/служб|Семяновиц|miasto/],
  },
};

describe('the faults of the review', () => {
  for (const [fault, { of, with: attributes, says, never = [] }] of Object.entries(reproductions)) {
    it(fault, async () => {
      const text = await said(of, attributes);
      for (const pattern of says) assert.match(text, pattern);
      for (const pattern of never) assert.doesNotMatch(text, pattern);
    });
  }
});

const everywhere: Readonly<Record<Language, RegExp>> = {
  pl: /opis programu (?:pisze|zna)\b|Źródło (?:przeczy|nie|wymienia)|z nazwy|miało ich być/i,
  en: /description (?:writes|knows)\b|clothing workshop|peculiar/,
  uk: /опис програми (?:пише|знає)|местност|місцевост/i,
};
it('a description has words; it does not write or know', async () => {
  for (const [name, lang] of all) assert.doesNotMatch(await said(name, { lang }), everywhere[lang]);
});
