import type { Language } from '../../text/language.js';

/** The tables that an office fills in. Most are a collection of the feed; some are lists within its records. */
export const tableNames = [
  'feed',
  'sources',
  'program',
  'history',
  'components',
  'steps',
  'points',
  'benefits',
  'networks',
  'counted',
  'counties',
  'clubs',
  'projects',
  'facts',
  'rollouts',
  'figures',
  'places',
] as const;

export type TableName = (typeof tableNames)[number];

/** Words by language; the first one is what a template prints, the others are understood as well. */
export type Names = Readonly<Record<Language, readonly string[]>>;

/** What kind of value a column holds: how its cells are read, and how they are written. */
export type Kind =
  | 'id'
  | 'reference'
  | 'text'
  | 'texts'
  | 'string'
  | 'email'
  | 'phone'
  | 'address'
  | 'image'
  | 'date'
  | 'year'
  | 'number'
  | 'county'
  | 'voivodeship'
  | 'latitude'
  | 'longitude'
  | 'choice'
  | 'languages';

/** One column of a table. */
export interface Column {
  /** Where its value goes in the record: `contact.phone`. */
  readonly field: string;
  readonly kind: Kind;
  readonly names: Names;
  /** For `choice`: the feed's words, and how they are said. */
  readonly choices?: Readonly<Record<string, Names>>;
  /** For `reference`: the table whose id (or name) it gives. */
  readonly of?: TableName;
  readonly required?: true;
  /** It only helps to read another column (the voivodeship of a county) and is no field of the record. */
  readonly aid?: true;
}

/** One table: what its sheet may be called, and its columns in the order of the template. */
export interface TableForm {
  readonly names: Names;
  readonly columns: readonly Column[];
  /** Its rows are a list within the records of another table: `steps` of `components`, by the column `component`. */
  readonly within?: { readonly table: TableName; readonly field: string; readonly by?: string };
  /** One record, not a list. */
  readonly single?: true;
}

const parted = (words: string): readonly string[] => words.split('|');

/** `names('nazwa|tytuł', 'name', 'назва')` */
export const names = (pl: string, en: string, uk: string): Names => ({
  pl: parted(pl),
  en: parted(en),
  uk: parted(uk),
});

export const id: Column = {
  field: 'id',
  kind: 'id',
  names: names('id|identyfikator|kod|symbol', 'id|identifier|code', 'id|ідентифікатор|код'),
};
export const note: Column = {
  field: 'note',
  kind: 'text',
  names: names('uwagi|uwaga|przypis|objaśnienie', 'note|notes|remarks', 'примітка|примітки|зауваження'),
};
export const summary: Column = {
  field: 'summary',
  kind: 'text',
  names: names('opis|streszczenie', 'summary|description', 'опис|стислий опис'),
};
export const title: Column = {
  field: 'title',
  kind: 'text',
  required: true,
  names: names('tytuł|nazwa', 'title|name', 'назва|заголовок'),
};
export const text: Column = {
  field: 'text',
  kind: 'text',
  names: names('tekst|opis|treść', 'text|description', 'текст|опис'),
};
export const url: Column = {
  field: 'url',
  kind: 'address',
  names: names(
    'strona www|strona|adres strony|strona internetowa|www|link|url',
    'web page|website|link|url',
    'вебсторінка|сайт|посилання|url',
  ),
};
export const county: Column = {
  field: 'county',
  kind: 'county',
  names: names(
    'powiat|powiat (teryt)|teryt|kod teryt|kod powiatu|kod terytorialny powiat|kod terytorialny powiatu|powiat miasto',
    'county|teryt|county code|county (teryt)',
    'повіт|teryt|код повіту',
  ),
};
/** Helps to tell two counties of one name apart. */
export const voivodeshipAid: Column = {
  field: 'voivodeship',
  kind: 'voivodeship',
  aid: true,
  names: names('województwo|woj', 'voivodeship|province', 'воєводство'),
};
/** The second half of a code that stands in two columns, WOJ and POW. */
export const countyCodeAid: Column = {
  field: 'countyCode',
  kind: 'string',
  aid: true,
  names: names('pow', 'pow', 'pow'),
};
export const latitude: Column = {
  field: 'lat',
  kind: 'latitude',
  names: names(
    'szerokość geograficzna|szerokość geogr|szer geogr|szerokość|lat|wgs84 φ n|φ|φ n|y wgs84',
    'latitude|lat',
    'широта|географічна широта|lat',
  ),
};
export const longitude: Column = {
  field: 'lon',
  kind: 'longitude',
  names: names(
    'długość geograficzna|długość geogr|dł geogr|długość|lon|lng|wgs84 λ e|λ|λ e|x wgs84',
    'longitude|lon|lng',
    'довгота|географічна довгота|lon',
  ),
};
export const asOf: Column = {
  field: 'asOf',
  kind: 'date',
  names: names('stan na|dane z|aktualność|stan rekordu na', 'as of|known from', 'станом на|дані від'),
};
