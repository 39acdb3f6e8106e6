import { id, names, note, summary, text, title, url, type TableForm } from './column.js';

const name = { field: 'name', kind: 'text', required: true, names: names('nazwa', 'name', 'назва') } as const;

const days = [
  { field: 'date', kind: 'date', names: names('data|kiedy', 'date|when', 'дата|коли') },
  { field: 'from', kind: 'date', names: names('od|początek', 'from|start', 'від|початок') },
  { field: 'to', kind: 'date', names: names('do|koniec', 'to|end', 'до|кінець') },
] as const;

/** What the feed says of itself, and of the programme. */
export const aboutProgramme = {
  feed: {
    names: names('publikacja|wydawca|feed', 'publication|publisher|feed', 'публікація|видавець|feed'),
    single: true,
    columns: [
      {
        field: 'publisher.name',
        kind: 'text',
        required: true,
        names: names('wydawca|nazwa wydawcy', 'publisher|publisher name', 'видавець|назва видавця'),
      },
      {
        field: 'publisher.url',
        kind: 'address',
        names: names('strona wydawcy', 'publisher web page|publisher url', 'сайт видавця'),
      },
      {
        field: 'publisher.email',
        kind: 'email',
        names: names('e-mail wydawcy|email wydawcy', 'publisher e-mail|publisher email', 'е-пошта видавця'),
      },
      {
        field: 'license',
        kind: 'address',
        names: names('licencja|adres licencji', 'licence|license', 'ліцензія'),
      },
      {
        field: 'rights',
        kind: 'text',
        names: names('prawa|warunki użycia', 'rights|terms of use', 'права|умови використання'),
      },
      {
        field: 'language',
        kind: 'string',
        names: names('język|główny język', 'language|main language', 'мова|основна мова'),
      },
      {
        field: 'languages',
        kind: 'languages',
        names: names('języki|wszystkie języki', 'languages|all languages', 'мови|усі мови'),
      },
      {
        field: 'nextUpdate',
        kind: 'date',
        names: names('następna aktualizacja', 'next update', 'наступне оновлення'),
      },
      {
        field: 'shapes.href',
        kind: 'string',
        names: names('granice powiatów|plik granic powiatów', 'county areas|file of county areas', 'межі повітів'),
      },
      {
        field: 'shapes.source',
        kind: 'string',
        names: names('źródło granic', 'source of the areas', 'джерело меж'),
      },
      {
        field: 'shapes.license',
        kind: 'string',
        names: names('licencja granic', 'licence of the areas', 'ліцензія меж'),
      },
      {
        field: 'places.source',
        kind: 'text',
        names: names('źródło miejscowości', 'source of the places', 'джерело населених пунктів'),
      },
      {
        field: 'places.license',
        kind: 'text',
        names: names('licencja miejscowości', 'licence of the places', 'ліцензія населених пунктів'),
      },
    ],
  },
  sources: {
    names: names('źródła|źródła danych', 'sources|data sources', 'джерела|джерела даних'),
    columns: [
      { ...name, names: names('źródło|nazwa', 'source|name', 'джерело|назва') },
      url,
      { field: 'license', kind: 'text', names: names('licencja', 'licence|license', 'ліцензія') },
      {
        field: 'covers',
        kind: 'choice',
        names: names('czego dotyczy', 'covers', 'чого стосується'),
        choices: {
          facts: names('faktów', 'facts', 'фактів'),
          coordinates: names('współrzędnych', 'coordinates', 'координат'),
          names: names('nazw', 'names', 'назв'),
        },
      },
    ],
  },
  program: {
    names: names('program', 'programme|program', 'програма'),
    single: true,
    columns: [
      name,
      summary,
      {
        field: 'founded',
        kind: 'date',
        names: names('założono|rok założenia|data założenia|istnieje od', 'founded', 'засновано|рік заснування'),
      },
      { field: 'headquarters', kind: 'text', names: names('siedziba', 'headquarters', 'осідок|штаб-квартира') },
    ],
  },
  history: {
    names: names('historia|kalendarium', 'history|milestones', 'історія'),
    within: { table: 'program', field: 'history' },
    columns: [...days, title, text, note],
  },
  components: {
    names: names('komponenty|składniki programu', 'components', 'компоненти|складові програми'),
    columns: [
      id,
      name,
      summary,
      {
        field: 'points.title',
        kind: 'text',
        names: names('tytuł punktów', 'title of the points', 'заголовок пунктів'),
      },
      note,
    ],
  },
  points: {
    names: names('punkty', 'points', 'пункти'),
    within: { table: 'components', field: 'points.items', by: 'component' },
    columns: [
      {
        field: 'component',
        kind: 'reference',
        of: 'components',
        required: true,
        names: names('komponent', 'component', 'компонент'),
      },
      title,
      text,
    ],
  },
  steps: {
    names: names('kroki|etapy', 'steps', 'кроки|етапи'),
    within: { table: 'components', field: 'steps', by: 'component' },
    columns: [
      {
        field: 'component',
        kind: 'reference',
        of: 'components',
        required: true,
        names: names('komponent', 'component', 'компонент'),
      },
      title,
      text,
    ],
  },
  benefits: {
    names: names('korzyści', 'benefits', 'користь|переваги'),
    within: { table: 'components', field: 'benefits', by: 'component' },
    columns: [
      {
        field: 'component',
        kind: 'reference',
        of: 'components',
        required: true,
        names: names('komponent', 'component', 'компонент'),
      },
      {
        field: 'audience',
        kind: 'choice',
        required: true,
        names: names('dla kogo|odbiorca', 'audience|for whom', 'для кого'),
        choices: {
          community: names('społeczność|mieszkańcy', 'community', 'громада'),
          business: names('firmy|przedsiębiorcy|biznes', 'business|businesses', 'підприємці|бізнес'),
          government: names('samorząd|administracja', 'government', 'влада|самоврядування'),
        },
      },
      { field: 'items', kind: 'text', required: true, names: names('korzyść|treść', 'benefit|text', 'користь|текст') },
    ],
  },
} as const satisfies Record<string, TableForm>;
