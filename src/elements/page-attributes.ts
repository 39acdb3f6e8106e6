import type { ErrorCode } from '../feed/errors.js';
import type { Text } from '../feed/schema/values.js';
import { inLanguage } from '../parts/words/localized-text.js';
import { isDate } from '../text/date.js';
import { isBefore } from '../text/period.js';
import { CountySearch, findVoivodeship, voivodeshipNames, voivodeshipOf } from '../places/territory.js';

/*
 * What a page's attributes mean in a feed, read alike for all elements. What means nothing is reported with its remedy and
 * then counts as not written: a page's slip must not hide the programme.
 */

/** What a page wrote into an attribute; a framework may give a number. */
export type Written = string | number | null | undefined;

/** Is told what is wrong. */
export type ReportFault = (code: ErrorCode, message: string) => void;

/** The time that a page asks for: dates as short as what is known. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** A county as far as a page can name it. */
export interface CountyOfFeed {
  readonly teryt: string;
  readonly name: Text;
  readonly seat: Text;
}

const textOf = (written: Written): string => `${written ?? ''}`.trim();

/** Whether a page has written anything. */
export const isWritten = (written: Written): boolean => textOf(written) !== '';

/** The TERYT code of a voivodeship. */
export function readVoivodeship(written: Written, report: ReportFault): string | undefined {
  const query = textOf(written);
  const code = findVoivodeship(query);
  if (query && !code) report('unknown-place', `There is no voivodeship "${query}". Write its name or code.`);
  return code;
}

/** How the county that a page means is found. */
export interface CountyQuery<County extends CountyOfFeed> {
  readonly counties: readonly County[];
  /** That of the feed's plain texts; counties are named in Polish, as officially. */
  readonly feedLanguage: string;
  /** The code of the voivodeship that decides between two counties of one name. */
  readonly voivodeship: string | undefined;
  /** A county outside that voivodeship is one all the same. */
  readonly isElsewhere?: boolean;
}

/** A county, by its name, seat or TERYT code. */
export function readCounty<County extends CountyOfFeed>(
  written: Written,
  { counties, feedLanguage, voivodeship, isElsewhere = false }: CountyQuery<County>,
  report: ReportFault,
): County | undefined {
  const query = textOf(written);
  if (!query) return undefined;
  const polish = (text: Text) => inLanguage(text, 'pl', feedLanguage).text;
  const search = new CountySearch(counties, ({ name, seat }) => [polish(name), polish(seat)]);
  const found = search.named(query, voivodeship) ?? (isElsewhere ? search.named(query) : undefined);
  if (found && 'county' in found) return found.county;
  if (!found) {
    report('unknown-place', `There is no county "${query}" here. Write its name, seat or code.`);
    return undefined;
  }
  const candidates = found.ambiguous.map(
    ({ name, teryt }) => `${teryt} (${polish(name)}, ${voivodeshipNames[voivodeshipOf(teryt)]})`,
  );
  report('ambiguous', `county="${query}" may be ${candidates.join(' or ')}: write the code, or voivodeship too.`);
  return undefined;
}

/** The id of a record. @param ids those that the feed has; of none of them nothing is said */
export function readId(
  attribute: 'component' | 'network',
  written: Written,
  ids: readonly string[],
  report: ReportFault,
): string | undefined {
  const query = textOf(written);
  if (!query || ids.includes(query)) return query || undefined;
  if (ids.length) report('unknown-id', `The feed has no ${attribute} "${query}", it has: ${ids.join(', ')}.`);
  return undefined;
}

/** One of the few words that an attribute knows. */
export function readChoice<Choice extends string>(
  attribute: string,
  written: Written,
  choices: readonly Choice[],
  report: ReportFault,
): Choice | undefined {
  const query = textOf(written);
  const found = choices.find((choice) => choice === query);
  if (query && !found) {
    report('invalid-attribute', `${attribute}="${query}" means nothing here. Write one of: ${choices.join(', ')}.`);
  }
  return found;
}

/** The time from `from` to `to`; of a time that ends before it begins neither is kept. */
export function readPeriod(from: Written, to: Written, report: ReportFault): Period {
  const period = { ...readDate('from', from, report), ...readDate('to', to, report) };
  if (!period.from || !period.to || !isBefore(period.to, period.from)) return period;
  report('invalid-attribute', `from="${period.from}" is later than to="${period.to}".`);
  return {};
}

function readDate(attribute: keyof Period, written: Written, report: ReportFault): Period {
  const date = textOf(written);
  if (isDate(date)) return { [attribute]: date };
  if (date) {
    report('invalid-attribute', `${attribute}="${date}" is no date. Write it as 2004, 2004-05 or 2004-05-31.`);
  }
  return {};
}
