import type { ViewName } from './views.js';

interface Words {
  readonly en: string;
  readonly pl: string;
}

/** What was run, drawn with the program's own feed on 30 November 2026. */
export const softwareNames = ['govuk', 'moj', 'publishing', 'owid', 'datawrapper'] as const;

export const software: Readonly<Record<(typeof softwareNames)[number], Words>> = {
  govuk: {
    en: 'GOV.UK: govuk-frontend 6.6.0, MIT',
    pl: 'GOV.UK: govuk-frontend 6.6.0, licencja MIT',
  },
  moj: {
    en: 'Ministry of Justice: @ministryofjustice/frontend 11.1.0, MIT',
    pl: 'Ministerstwo Sprawiedliwości Wielkiej Brytanii: @ministryofjustice/frontend 11.1.0, licencja MIT',
  },
  publishing: {
    en: 'GOV.UK: govuk_publishing_components 68.3.0, MIT',
    pl: 'GOV.UK: govuk_publishing_components 68.3.0, licencja MIT',
  },
  owid: {
    en: 'Our World in Data: owid-grapher of 12 May 2026 (0f4f86b), MIT',
    pl: 'Our World in Data: owid-grapher z 12 maja 2026 (0f4f86b), licencja MIT',
  },
  datawrapper: {
    en: 'Datawrapper 1.23.0 of April 2019, MIT',
    pl: 'Datawrapper 1.23.0 z kwietnia 2019, licencja MIT',
  },
};

/** A picture of another's screen: what was run, and what is seen. */
interface Peer {
  readonly file: string;
  readonly by: (typeof softwareNames)[number];
  readonly seen: Words;
}

export const peers: Readonly<Record<ViewName, readonly Peer[]>> = {
  'project-card': [
    {
      file: 'govuk-summary-card',
      by: 'govuk',
      seen: {
        en: 'a box with the title on grey, then seven rows of bold labels and values with rules between them',
        pl: 'ramka z tytułem na szarym tle, pod nim siedem wierszy: pogrubiona etykieta i wartość, między nimi linie',
      },
    },
  ],
  'project-list': [
    {
      file: 'govuk-document-list',
      by: 'moj',
      seen: {
        en: 'a button for the filters, ten titles as links, under each a text and its facts in one running grey line',
        pl: 'przycisk filtrów i dziesięć tytułów z linkami, pod każdym opis i fakty w jednym szarym wierszu',
      },
    },
  ],
  timeline: [
    {
      file: 'govuk-accordion',
      by: 'govuk',
      seen: {
        en: 'seven closed sections, each with a period, a count of entries and a button that shows them',
        pl: 'siedem zamkniętych sekcji, w każdej okres, liczba wpisów i przycisk, który je pokazuje',
      },
    },
    {
      file: 'govuk-timeline',
      by: 'moj',
      seen: {
        en: 'a blue line at the left with a mark for each period, and the names of all counties under it',
        pl: 'po lewej niebieska linia ze znakiem każdego okresu, przy nim nazwy wszystkich powiatów',
      },
    },
    {
      file: 'owid-line',
      by: 'owid',
      seen: {
        en: 'a chart of five growing lines, each named at its end, above a slider of years with a button that plays',
        pl: 'wykres pięciu rosnących linii, każda podpisana na końcu, pod nim suwak lat z przyciskiem odtwarzania',
      },
    },
  ],
  map: [
    {
      file: 'owid-bars',
      by: 'owid',
      seen: {
        en: 'sixteen voivodeships as bars with their numbers, six of them with a zero',
        pl: 'szesnaście województw jako słupki z liczbami, sześć z nich z zerem',
      },
    },
    {
      file: 'datawrapper-columns',
      by: 'datawrapper',
      seen: {
        en: 'ten voivodeships as columns with numbers above; their names are turned by a quarter, one of them is cut off',
        pl: 'dziesięć województw jako kolumny z liczbami u góry; nazwy są obrócone, a jedna z nich jest ucięta',
      },
    },
  ],
  table: [
    {
      file: 'govuk-table',
      by: 'moj',
      seen: {
        en: 'a table with sorting headings as blue buttons; on a phone two of its four columns are in sight',
        pl: 'tabela z nagłówkami jako niebieskimi przyciskami sortowania; na telefonie widać dwie z czterech kolumn',
      },
    },
    {
      file: 'owid-table',
      by: 'owid',
      seen: {
        en: 'voivodeships with first and last year, a small line of growth and the change; on a phone the first year alone',
        pl: 'województwa z pierwszym i ostatnim rokiem, małą linią wzrostu i zmianą; na telefonie widać sam pierwszy rok',
      },
    },
    {
      file: 'datawrapper-table',
      by: 'datawrapper',
      seen: {
        en: 'a table with a search field and striped rows; on a phone each row is a card that repeats all headings',
        pl: 'tabela z polem wyszukiwania i wierszami w paski; na telefonie każdy wiersz to karta ze wszystkimi nagłówkami',
      },
    },
  ],
  county: [],
  'key-figures': [
    {
      file: 'govuk-big-number',
      by: 'publishing',
      seen: {
        en: 'very large bold numbers, all of one size, each with a bold label under it; no dates and no notes',
        pl: 'bardzo duże, grube liczby jednej wielkości, pod każdą pogrubiona etykieta; bez dat i bez uwag',
      },
    },
  ],
  explainer: [
    {
      file: 'govuk-tabs',
      by: 'govuk',
      seen: {
        en: 'a large lead paragraph, a list, and tabs for three groups; on a phone links to the sections instead of tabs',
        pl: 'duży akapit na początek, lista i karty dla trzech grup; na telefonie zamiast kart linki do sekcji',
      },
    },
  ],
  finder: [
    {
      file: 'govuk-search',
      by: 'moj',
      seen: {
        en: 'a search field with a green button, a count, and a list of clubs with place and date, in no order of distance',
        pl: 'pole wyszukiwania z zielonym przyciskiem, liczba i lista klubów z miejscem i datą, bez odległości',
      },
    },
  ],
  'finder-map': [],
};

/** What is seen of ours beside them, in Polish and in light colours. */
export const ours: Readonly<Record<ViewName, Words>> = {
  'project-card': {
    en: 'the component, the title, the place, a text, facts with bold values, date and source',
    pl: 'komponent, tytuł, miejsce, opis, fakty z pogrubionymi wartościami, data i źródło',
  },
  'project-list': {
    en: 'filters, a count of projects and counties, then the projects one after the other with their facts',
    pl: 'filtry, liczba projektów i powiatów, potem kolejne projekty ze swoimi faktami',
  },
  timeline: {
    en: 'periods with their counts as bars and the names of all counties; on a wide page a matrix of voivodeships and periods',
    pl: 'okresy z liczbami jako słupkami i nazwy wszystkich powiatów; na szerokiej stronie siatka województw i okresów',
  },
  map: {
    en: 'Poland with a mark for each county that took part and a dot for each other, a legend with numbers, and periods to choose',
    pl: 'mapa Polski ze znakiem każdego powiatu, w którym działał program, i kropką każdego innego, legenda z liczbami i wybór okresu',
  },
  table: {
    en: 'a table with buttons in its headings; notes in a column of their own, or under the row where there is no room for one',
    pl: 'tabela z przyciskami w nagłówkach; uwagi w osobnej kolumnie, a gdy brak na nią miejsca, pod wierszem',
  },
  county: {
    en: 'one county: its name, the years in large numbers, its place among all, and a small map with its mark',
    pl: 'jeden powiat: nazwa, lata dużymi cyframi, jego miejsce wśród wszystkich i mała mapa z jego znakiem',
  },
  'key-figures': {
    en: 'three large numbers with notes and dates, the others small under them, a share as a bar',
    pl: 'trzy duże liczby z uwagami i datami, pod nimi mniejsze, udział jako pasek',
  },
  explainer: {
    en: 'the programme in one paragraph, on a phone links to its parts, then components with numbers, their points, and benefits by audience',
    pl: 'program w jednym akapicie, na telefonie linki do części, potem ponumerowane komponenty, ich punkty i korzyści dla trzech grup',
  },
  finder: {
    en: 'clubs from the nearest to Chrzanów with distances; on a wide page a map of the region whose marks have the numbers of the rows',
    pl: 'kluby od najbliższego od Chrzanowa z odległościami; na szerokiej stronie mapa okolicy z numerami z listy',
  },
  'finder-map': {
    en: 'Poland with a mark for each club, two of them joined in one with a number, and the list of clubs',
    pl: 'mapa Polski ze znakiem każdego klubu, dwa z nich w jednym znaku z liczbą, i lista klubów',
  },
};
