import { perLanguage, type Language } from './language.js';

/**
 * Dates are ISO 8601, cut as short as what is known: '2004', '2004-05', '2004-05-31'. A year may also come as a number.
 * Everything here reads them as written: no time zone moves a day.
 */
export type PartialDate = string | number;

const datePattern = /^((?:1[89]|2[01])\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const timePattern = /^T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the text is a year, a month or a day that exists, from 1800 to 2199. An instant with a time is not: see `isInstant`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = datePattern.exec(text) ?? [];
  // Day 0 of the next month is the last of this one.
  return !!year && (!day || +day <= new Date(Date.UTC(+year, +month!, 0)).getUTCDate());
}

/** Whether the text is a full RFC 3339 instant on a day that exists: '2026-11-23T08:00:00Z', '2026-11-23T09:00:00+01:00'. */
export function isInstant(text: string): boolean {
  return isDate(text.slice(0, 10)) && timePattern.test(text.slice(10));
}

const format = (options: Intl.DateTimeFormatOptions) =>
  perLanguage(
    (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC', ...options }),
  );
const monthFormats = /* @__PURE__ */ format({});
const dayFormats = /* @__PURE__ */ format({ day: 'numeric' });

/**
 * '5 stycznia 2026', 'styczeń 2026', '2026', for '2026-01-05', '2026-01', '2026'. An instant is printed as the day it is written
 * with. What is no date comes back as it was.
 *
 * The month stands in the nominative, which is also the accusative: it reads well alone and after 'stan na', 'станом на', 'as of'.
 */
export function formatDate(language: Language, date: PartialDate): string {
  const text = `${date}`;
  const iso = isInstant(text) ? text.slice(0, 10) : text;
  if (iso.length < 5 || !isDate(iso)) return iso;
  // Intl's Ukrainian adds 'р.' to the year, and its Polish binds nothing.
  return (iso.length < 9 ? monthFormats : dayFormats)(language).format(Date.parse(iso)).replace(/ р\.$/, '');
}
