import type { Language } from '../../text/language.js';
import { tableNames, type Column, type TableName } from '../columns/column.js';
import { forms } from '../columns/forms.js';
import { isObject, said, type Fields } from '../check/collections.js';
import type { Gazetteer } from '../check/load-feed.js';
import { take } from '../records/rows.js';

/** A table as an office fills it in: the headings, then a row a record. */
export interface FeedTable {
  readonly name: TableName;
  readonly headings: readonly string[];
  /** Made while they are asked for: as texts a large table takes as much room again as its records. */
  readonly rows: Iterable<readonly string[]>;
}

const listOf = (value: unknown): Fields[] =>
  value instanceof Array ? value.filter(isObject) : isObject(value) ? [value] : [];

/** The records of a table; those of a list within other records have the id of theirs. */
export function recordsOfTable(feed: Fields, name: TableName, gazetteer?: Gazetteer): Fields[] {
  if (name === 'feed') return [{ ...feed, places: gazetteer }];
  const { within } = forms[name];
  if (!within) return listOf(feed[name]);
  return listOf(feed[within.table]).flatMap((parent) => {
    const own = listOf(take(parent, within.field));
    const inner =
      name === 'benefits'
        ? own.flatMap(({ audience, items }) => (items as unknown[]).map((item) => ({ audience, items: item })))
        : own;
    return inner.map((record) => (within.by ? { ...record, [within.by]: parent['id'] } : record));
  });
}

/** The languages that a column has texts in beside the feed's own. */
function furtherLanguages(records: readonly Fields[], { field, kind }: Column, language: string): string[] {
  if (kind !== 'text' && kind !== 'texts') return [];
  const values = records.flatMap((record) => {
    const value = take(record, field);
    return value instanceof Array ? (value as unknown[]) : [value];
  });
  const all = values.flatMap((value) => (isObject(value) ? Object.keys(value) : []));
  return [...new Set(all)].filter((one) => one !== language).sort();
}

const inLanguage = (value: unknown, own: string, language: string): string =>
  isObject(value) ? (said(value[own]) ?? '') : own === language && typeof value === 'string' ? value : '';

function cellOf(
  record: Fields,
  { field, kind, choices }: Column,
  own: string,
  language: string,
  reader: Language,
): string {
  const value = take(record, field);
  if (value === undefined || value === null) return '';
  const asSaid = said(value) ?? '';
  if (kind === 'text') return inLanguage(value, own, language);
  if (kind === 'texts') {
    const lines = (value as unknown[]).map((item) => inLanguage(item, own, language));
    // A line of its own says that this is a list, also where it is one item with a semicolon in it.
    return lines.some(Boolean) ? lines.join('\n') + (lines.length === 1 ? '\n' : '') : '';
  }
  if (kind === 'languages') return (value as unknown[]).join(', ');
  if (kind === 'choice') return choices?.[asSaid]?.[reader][0] ?? asSaid;
  return asSaid;
}

const eachOf = <T, Made>(values: readonly T[], make: (value: T) => Made): Iterable<Made> => ({
  *[Symbol.iterator]() {
    for (const value of values) yield make(value);
  },
});

/**
 * A feed as the tables of which `build` makes it again.
 * @param reader the language of headings and words
 * @param gazetteer what the feed says of its places
 */
export function tablesOf(feed: Fields, reader: Language, gazetteer?: Gazetteer): FeedTable[] {
  const language = typeof feed['language'] === 'string' ? feed['language'] : 'pl';
  return tableNames.flatMap((name) => {
    const records = recordsOfTable(feed, name, gazetteer);
    if (!records.length) return [];
    const columns = forms[name].columns.flatMap((column) => {
      if (column.aid) return [];
      const used = records.some((record) => take(record, column.field) !== undefined);
      if (!used) return [];
      return [language, ...furtherLanguages(records, column, language)].map((own) => ({ column, own }));
    });
    if (!columns.length) return [];
    const headings = columns.map(({ column, own }) => {
      const heading = column.names[reader][0]!;
      return own === language ? heading : `${heading} (${own})`;
    });
    const rowOf = (record: Fields) => columns.map(({ column, own }) => cellOf(record, column, own, language, reader));
    return [{ name, headings, rows: eachOf(records, rowOf) }];
  });
}

/** How many records each table has. */
export const countsOf = (feed: Fields): Record<string, number> =>
  Object.fromEntries(
    tableNames.flatMap((name) => {
      const count = name === 'feed' ? 0 : recordsOfTable(feed, name).length;
      return count ? [[name, count]] : [];
    }),
  );
