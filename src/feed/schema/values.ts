import { custom, optional } from './kinds.js';
import { isDate, isInstant } from '../../text/date.js';
import { safeUrl } from '../safe-url.js';

/** A text for people: a string in the feed's language, or an object of strings keyed by language (`{ pl, en, … }`). */
export type Text = string | Readonly<Record<string, string>>;

/*
 * The kinds of value that a feed holds. Each is one `custom` schema with a code that says why a value is refused: the
 * code is what a report gives (zod's own kinds say only 'Invalid input' without a locale, and cost a visitor 570 bytes
 * more). How each kind reads in JSON Schema stands in src/build/json-schema.ts; a test holds the two together.
 */
const isString = (value: unknown): value is string => typeof value === 'string';

/** A string that passes a test; `code` is what the report gives when it does not. */
export const stringThat = (code: string, test: (value: string) => boolean) =>
  custom<string>((value) => isString(value) && test(value), code);

/** A number within two ends, both included. */
export const numberBetween = (least: number, most: number) =>
  custom<number>((value) => typeof value === 'number' && value >= least && value <= most, 'range');

const isText = (value: unknown): boolean => {
  if (typeof value !== 'object') return isString(value);
  const texts = value && !(value instanceof Array) ? Object.values(value) : [];
  return texts.length > 0 && texts.every(isString);
};

/** One of a few words. */
export const oneOf = <const Words extends readonly string[]>(...words: Words) =>
  custom<Words[number]>((value) => words.includes(value as string), words.join('|'));

/** A text that says something, in one language at least: a record without its name would be a heading without words. */
export const text = custom<Text>(
  (value) => isText(value) && /\S/.test(isString(value) ? value : Object.values(value as object).join('')),
  'text',
);
/** A text that may be empty. */
export const anyText = custom<Text>(isText, 'text');
export const optionalText = optional(anyText);
export const string = stringThat('string', () => true);
export const optionalString = optional(string);
export const id = stringThat('id', (value) => value.trim() !== '');
export const optionalId = optional(id);
/** `2004`, `2004-05` or `2004-05-31`: as exact as it is known, and a date that exists. */
export const date = stringThat('date', isDate);
export const optionalDate = optional(date);
/** A moment with its time zone: `2026-11-23T08:00:00Z`. */
export const instant = stringThat('instant', isInstant);
/** `https:`, `http:`, `mailto:` or `tel:`. */
export const address = stringThat('address', (value) => safeUrl(value) !== undefined);
export const optionalAddress = optional(address);
/** Any finite number. */
export const number = numberBetween(-Number.MAX_VALUE, Number.MAX_VALUE);
export const optionalNumber = optional(number);
/** A count or a size: zero or more. */
export const size = numberBetween(0, Number.MAX_VALUE);
