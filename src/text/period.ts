import { formatDate, type PartialDate } from './date.js';
import type { Language } from './language.js';

/**
 * A period in words. '2000' when it has no end of its own; '2003/2004' for two years in a row (a wave of the programme);
 * '2002–2010' for years further apart; '1 czerwca 2002 – 30 września 2004' as soon as a month is known.
 * `language` matters only there; Ukrainian has an em dash.
 */
export function formatPeriod(from: PartialDate, to?: PartialDate, language: Language = 'pl'): string {
  const [start, end] = [`${from}`, `${to ?? from}`];
  if (start === end) return formatDate(language, start);
  if (start.length === 4 && end.length === 4) return start + (+end - +start === 1 ? '/' : '–') + end;
  return [start, end].map((date) => formatDate(language, date)).join(language === 'uk' ? ' — ' : ' – ');
}

/** `formatPeriod` for narrow places, two years in a row cut short: '2003/04'; but '1999/2000', where '00' could be misread. */
export function shortPeriod(from: PartialDate, to?: PartialDate, language: Language = 'pl'): string {
  const long = formatPeriod(from, to, language);
  return /^(\d\d)\d\d\/\1\d\d$/.test(long) ? long.slice(0, 5) + long.slice(7) : long;
}

/** Words for the ear alone: a voice reads '2003/2004' with its stroke, and '2003–2004' as two years. */
export function spoken(words: string): string {
  return words.replace(/(\d{4})\/(?=\d{4})/g, '$1–');
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
