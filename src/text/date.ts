import { perLanguage, type Language } from './language.js';

/**
 * Dates are ISO 8601, cut as short as what is known: '2004', '2004-05', '2004-05-31'. A year may also come as a number.
 * Everything here reads them as written: no time zone moves a day.
 */
export type PartialDate = string | number;

const datePattern = /^((?:1[89]|2[01])\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the text is a year, a month or a day that exists, from 1800 to 2199. An instant with a time is not: see `isInstant`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = datePattern.exec(text) ?? [];
  // Day 0 of the next month is the last of this one.
  return !!year && (!day || +day <= new Date(Date.UTC(+year, +month!, 0)).getUTCDate());
}

/** Whether the text is a full RFC 3339 instant on a day that exists: '2026-11-23T08:00:00Z', '2026-11-23T09:00:00+01:00'. */
export function isInstant(text: string): boolean {
  return text[10] === 'T' && isDate(text.slice(0, 10)) && timePattern.test(text.slice(11));
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
  const [year, month, day] = iso.split('-');
  // The parts alone, in the order of the locale: Intl's Ukrainian would add 'р.' to the year.
  return (day ? dayFormats : monthFormats)(language)
    .formatToParts(Date.UTC(+year!, +month! - 1, +(day ?? 1)))
    .filter((part) => part.type !== 'literal')
    .map((part) => part.value)
    .join(' ');
}

/**
 * A period in words. '2000' when it has no end of its own; '2003/2004' for two years in a row (a wave of the programme);
 * '2002–2010' for years further apart; '1 czerwca 2002 – 30 września 2004' as soon as a month is known.
 * `language` matters only there.
 */
export function formatPeriod(from: PartialDate, to?: PartialDate, language: Language = 'pl'): string {
  const [start, end] = [`${from}`, `${to ?? from}`];
  if (start === end) return formatDate(language, start);
  if (start.length === 4 && end.length === 4) return start + (+end - +start === 1 ? '/' : '–') + end;
  return `${formatDate(language, start)} – ${formatDate(language, end)}`;
}

/** `formatPeriod` for narrow places, two years in a row cut short: '2003/04'; but '1999/2000', where '00' could be misread. */
export function shortPeriod(from: PartialDate, to?: PartialDate, language: Language = 'pl'): string {
  const long = formatPeriod(from, to, language);
  return /^(\d\d)\d\d\/\1\d\d$/.test(long) ? long.slice(0, 5) + long.slice(7) : long;
}

/** For sorting, earliest first. Of two dates that may be the same the shorter comes first: '2004', '2004-05', '2004-05-31'. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [one, other] = [`${a}`, `${b}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Whether `a` is certainly before `b`, as far as both are known: 2004-05 is not before 2004, nor 2004 before 2004-05.
 * `isBefore(to, from)` finds the periods that end before they begin. Instants are compared by their days as written.
 */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const [one, other] = [`${a}`, `${b}`];
  const known = Math.min(one.length, other.length, 10);
  return one.slice(0, known) < other.slice(0, known);
}
